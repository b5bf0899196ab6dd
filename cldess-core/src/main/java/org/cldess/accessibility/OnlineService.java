package org.cldess.accessibility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A service or a document that a body publishes online (<i>{@index "service de communication au public en ligne"}</i>),
 * and the statements about its accessibility to people with disabilities.
 *
 * <p>Components may be added in later versions. The canonical constructor is not part of the stable API;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param kind the kind of service
 * @param name the name
 * @param publisher the body that publishes it
 * @param published the day on which it went online
 * @param statement the day of its accessibility statement (<i>{@index "déclaration d’accessibilité"}</i>); not
 *     applicable if it has none
 * @param multiYearPlan the plan of its publisher to make it accessible
 *     (<i>{@index "schéma pluriannuel de mise en accessibilité"}</i>); not applicable if there is none
 */
@WithId("online-service")
@WithBuilder
public record OnlineService(
        OnlineServiceId id,
        ServiceKind kind,
        @NamePart @NotBlank @Size(max = 300) String name,
        @Standing(Demand.EXISTS) Known<ActorId> publisher,
        @From Known<LocalDate> published,
        @HiddenUntilThen Known<LocalDate> statement,
        Known<OnlineService.AccessibilityPlan> multiYearPlan)
        implements Identified<OnlineServiceId>, DayDependent<OnlineService> {
    /**
     * The period that a plan covers.
     *
     * @param start its first day
     * @param end its last day
     */
    public record AccessibilityPlan(
            @From LocalDate start,
            @Planned @NotBefore("start") LocalDate end) {
        /** Checks the components, and throws all {@link Violations}. */
        public AccessibilityPlan {
            FormRules.check(AccessibilityPlan.class, start, end);
        }
    }

    /**
     * Returns a builder with the required components of a service.
     *
     * @param id the id
     * @param kind the kind of service
     * @param name the name
     * @return a builder for the other components
     */
    public static OnlineServiceBuilder builder(OnlineServiceId id, ServiceKind kind, String name) {
        return new OnlineServiceBuilder(id, kind, name);
    }

    /** {@return a builder with the values of this object, to make a changed copy} */
    public OnlineServiceBuilder toBuilder() {
        return new OnlineServiceBuilder(this);
    }

    @Override
    public String toString() {
        return "OnlineService " + id;
    }
}
