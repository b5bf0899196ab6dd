package org.cldess.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.component.From;
import org.cldess.component.Planned;
import org.cldess.known.Known;

/**
 * What was learnt on a day of what came of an encounter (<i>{@index suite}</i>): an entry of its follow-up.
 *
 * @param date the day on which it was noted
 * @param kind what came of it by then
 * @param note more about it; why, where nothing came of it
 * @param next the day on which to ask again (<i>{@index relance}</i>); none if that is not wanted
 */
public record Outcome(
        @From LocalDate date,
        OutcomeKind kind,
        Known<@NotBlank @Size(max = 2_000) String> note,
        @Planned Known<LocalDate> next) {
    /**
     * Tells whether something came of an encounter.
     *
     * @param outcomes what was noted of it
     * @return true if an entry is of another kind than nothing; nothing if there is no entry
     */
    public static Optional<Boolean> ledSomewhere(List<Outcome> outcomes) {
        return outcomes.isEmpty()
                ? Optional.empty()
                : Optional.of(outcomes.stream().anyMatch(entry -> entry.kind() != OutcomeKind.NOTHING));
    }

    /**
     * The reminder of an encounter that has fallen due (<i>{@index relance}</i>): its last entry says when to ask again, and that day has come. A
     * later entry settles it.
     *
     * @param outcomes what was noted of it
     * @param day the day
     * @return the day on which to ask again, on that day or before
     */
    public static Optional<LocalDate> due(List<Outcome> outcomes, LocalDate day) {
        return last(outcomes, day).flatMap(entry -> entry.next().value()).filter(next -> !next.isAfter(day));
    }

    /**
     * The last entry by a day.
     *
     * @param outcomes what was noted of an encounter
     * @param day the day
     * @return the entry with the latest day, the later recorded of two on the same day
     */
    public static Optional<Outcome> last(List<Outcome> outcomes, LocalDate day) {
        return outcomes.stream()
                .filter(entry -> !entry.date().isAfter(day))
                .reduce((first, second) -> second.date().isBefore(first.date()) ? first : second);
    }
}
