package org.cldess.gathering;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.Planned;
import org.cldess.component.Shown;
import org.cldess.component.Since;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.outcome.Outcome;

/**
 * A gathering that comes back (<i>{@index "rendez-vous"}</i>), such as the regular evenings of a network, with each time that it was held.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param title the title
 * @param action the action by which it is held
 * @param sessions each time that it is held, in the order of the days
 */
@WithId("gathering")
@WithBuilder
public record Gathering(
        GatheringId id,
        @Called @NotBlank @Size(max = 300) String title,
        Known<ActionId> action,
        List<Gathering.Session> sessions)
        implements Identified<GatheringId>, Seen<Gathering> {
    /** Keeps the lists as they are now. */
    public Gathering {
        sessions = List.copyOf(sessions);
    }

    /**
     * One time that it is held (<i>{@index séance}</i>).
     *
     * @param theme what it is about
     * @param date the day
     * @param place where it is held
     * @param attendance how many persons came
     * @param actors which actors had somebody there
     * @param outcomes what came of it, oldest first
     */
    @Consistent(SessionConsistency.class)
    public record Session(
            @Called @NotBlank @Size(max = 300) String theme,
            @Planned Known<LocalDate> date,
            Known<@NotBlank @Size(max = 300) String> place,
            @Since("date") Known<@Min(0) Integer> attendance,

            @Shown(to = Audience.PARTNER) @Since("date") @Distinct
            Known<List<ActorId>> actors,

            @Shown(to = Audience.COMMITTEE) List<Outcome> outcomes)
            implements Seen<Session> {
        /** Keeps the lists as they are now. */
        public Session {
            actors = Known.list(actors);
            outcomes = List.copyOf(outcomes);
            if (attendance.value().isPresent()
                    && attendance.value().get()
                            < actors.value().orElse(List.of()).size()) {
                throw new IllegalArgumentException(
                        "%s persons came to '%s', and %s actors had somebody there. Correct one of the two numbers."
                                .formatted(
                                        attendance.value().get(),
                                        theme,
                                        actors.value().orElse(List.of()).size()));
            }
        }
    }

    /**
     * Begins a gathering with what every one has.
     *
     * @param id the id
     * @param title the title
     * @return a builder, on which the rest is set
     */
    public static GatheringBuilder builder(GatheringId id, String title) {
        return new GatheringBuilder(id, title);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public GatheringBuilder toBuilder() {
        return new GatheringBuilder(this);
    }

    /**
     * The times that it was held by a day.
     *
     * @param day the day
     * @return the sessions of which the day is known and not later
     */
    public List<Session> held(LocalDate day) {
        return seenOn(day).sessions.stream()
                .filter(session -> session.date()
                        .value()
                        .filter(date -> !date.isAfter(day))
                        .isPresent())
                .toList();
    }

    /**
     * How many persons came by a day, one who came twice counted twice.
     *
     * @param day the day
     * @return their number, of the sessions whose attendance was counted; nothing if none was
     */
    public OptionalInt attendance(LocalDate day) {
        List<Integer> counts = held(day).stream()
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
