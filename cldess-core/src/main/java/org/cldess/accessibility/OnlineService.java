package org.cldess.accessibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.NotBefore;
import org.cldess.component.Planned;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * A service or a document that a body publishes online (<i>{@index "service de communication au public en ligne"}</i>), and what it says of its
 * accessibility to people with disabilities.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param kind what it is
 * @param name what it is called
 * @param publisher who publishes it
 * @param published the day from which it is online
 * @param statement the day of its accessibility statement (<i>{@index "déclaration d’accessibilité"}</i>); none if it has none
 * @param multiYearPlan the plan of its publisher to make it accessible (<i>{@index "schéma pluriannuel de mise en accessibilité"}</i>); none if there is none
 */
@WithId("online-service")
@WithBuilder
public record OnlineService(
        OnlineServiceId id,
        ServiceKind kind,
        @Called @NotBlank @Size(max = 300) String name,
        Known<ActorId> publisher,
        @From Known<LocalDate> published,
        @Happened Known<LocalDate> statement,
        Known<OnlineService.AccessibilityPlan> multiYearPlan)
        implements Identified<OnlineServiceId>, Seen<OnlineService> {
    /**
     * The years that a plan covers.
     *
     * @param start its first day
     * @param end its last day
     */
    public record AccessibilityPlan(
            @From LocalDate start,
            @Planned @NotBefore("start") LocalDate end) {
        /** Checks the period. */
        public AccessibilityPlan {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException(
                        "The plan ends on %s, before it starts on %s. Correct one of the two.".formatted(end, start));
            }
        }
    }

    /**
     * Begins a service with what every one has.
     *
     * @param id the id
     * @param kind what it is
     * @param name what it is called
     * @return a builder, on which the rest is set
     */
    public static OnlineServiceBuilder builder(OnlineServiceId id, ServiceKind kind, String name) {
        return new OnlineServiceBuilder(id, kind, name);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public OnlineServiceBuilder toBuilder() {
        return new OnlineServiceBuilder(this);
    }

    @Override
    public String toString() {
        return "OnlineService " + id;
    }
}
