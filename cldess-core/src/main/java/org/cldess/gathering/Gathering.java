package org.cldess.gathering;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.component.KnownSince;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.outcome.EncounterOutcome;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A recurring gathering (<i>{@index "rendez-vous"}</i>), such as the regular evenings of a network, with its sessions.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param title the title
 * @param action the action to which it belongs
 * @param sessions the sessions, by day
 */
@WithId("gathering")
@WithBuilder
public record Gathering(
        GatheringId id,
        @NamePart @NotBlank @Size(max = 300) String title,
        @Standing(Demand.NOTHING) Known<ActionId> action,
        List<Gathering.Session> sessions)
        implements Identified<GatheringId>, DayDependent<Gathering> {
    /** Copies the list. */
    public Gathering {
        sessions = List.copyOf(sessions);
    }

    /**
     * A session of a gathering (<i>{@index séance}</i>).
     *
     * @param theme the theme
     * @param date the day
     * @param place the place
     * @param attendance the number of persons who came
     * @param actors the actors that were represented
     * @param outcomes what came of it, oldest first
     */
    @Consistent(SessionConsistency.class)
    public record Session(
            @NamePart @NotBlank @Size(max = 300) String theme,
            @Planned Known<LocalDate> date,
            Known<@NotBlank @Size(max = 300) String> place,
            @KnownSince("date") Known<@Min(0) Integer> attendance,

            @VisibleTo(Audience.PARTNER) @KnownSince("date") @Distinct @Standing(Demand.EXISTS)
            Known<List<ActorId>> actors,

            @VisibleTo(Audience.COMMITTEE) List<EncounterOutcome> outcomes)
            implements DayDependent<Session> {
        /** Checks the components, and throws all {@link Violations}. */
        public Session {
            actors = Known.list(actors);
            outcomes = List.copyOf(outcomes);
            FormRules.check(Session.class, theme, date, place, attendance, actors, outcomes);
        }
    }

    /**
     * Starts building a gathering from its required components.
     *
     * @param id the id
     * @param title the title
     * @return a builder for the remaining components
     */
    public static GatheringBuilder builder(GatheringId id, String title) {
        return new GatheringBuilder(id, title);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public GatheringBuilder toBuilder() {
        return new GatheringBuilder(this);
    }

    /**
     * Returns the sessions that were held by a day.
     *
     * @param day the day
     * @return the sessions whose day is known and is not after that day
     */
    public List<Session> heldBy(LocalDate day) {
        return seenOn(day).sessions.stream()
                .filter(session -> session.date()
                        .value()
                        .filter(date -> !date.isAfter(day))
                        .isPresent())
                .toList();
    }

    /**
     * Returns the number of persons who came by a day; a person who came twice is counted twice.
     *
     * @param day the day
     * @return the number, over the sessions with a recorded attendance; empty if no attendance was recorded
     */
    public OptionalInt attendance(LocalDate day) {
        List<Integer> counts = heldBy(day).stream()
                .flatMap(session -> session.attendance().value().stream())
                .toList();
        return counts.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(counts.stream().mapToInt(Integer::intValue).sum());
    }

    @Override
    public String toString() {
        return "Gathering " + id;
    }
}
