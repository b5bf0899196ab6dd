package org.cldess.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.Planned;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * An entry in the follow-up of an encounter (<i>{@index suite}</i>): what was learnt on a day about what came of it.
 *
 * @param date the day on which the entry was made
 * @param kind what had come of the encounter by then
 * @param note more details; the reason, if nothing came of it
 * @param next the day on which to ask again (<i>{@index relance}</i>); not applicable if no reminder is wanted
 */
public record EncounterOutcome(
        @From @Follows({"../date", "../../date", "../first/held"})
        LocalDate date,

        OutcomeKind kind,
        Known<@NotBlank @Size(max = 2_000) String> note,
        @Planned @Follows("date") Known<LocalDate> next) {
    /** Checks the components, and throws all {@link Violations}. */
    public EncounterOutcome {
        FormRules.check(EncounterOutcome.class, date, kind, note, next);
    }

    /**
     * Returns whether something came of an encounter.
     *
     * @param outcomes the entries of the encounter
     * @return true if an entry is of another kind than {@link OutcomeKind#NOTHING}; empty if there is no entry
     */
    public static Optional<Boolean> ledSomewhere(List<EncounterOutcome> outcomes) {
        return outcomes.isEmpty()
                ? Optional.empty()
                : Optional.of(outcomes.stream().anyMatch(entry -> entry.kind() != OutcomeKind.NOTHING));
    }

    /**
     * Returns the reminder of an encounter if it is due (<i>{@index relance}</i>): the last entry has a day on which to
     * ask again, and that day has come. A later entry settles it.
     *
     * @param outcomes the entries of the encounter
     * @param day the day
     * @return the day on which to ask again, if it is not after that day
     */
    public static Optional<LocalDate> dueReminder(List<EncounterOutcome> outcomes, LocalDate day) {
        return last(outcomes, day).flatMap(entry -> entry.next().value()).filter(next -> !next.isAfter(day));
    }

    /**
     * Returns the last entry by a day.
     *
     * @param outcomes the entries of an encounter
     * @param day the day
     * @return the entry with the latest day; of two on the same day, the one recorded later
     */
    public static Optional<EncounterOutcome> last(List<EncounterOutcome> outcomes, LocalDate day) {
        return outcomes.stream()
                .filter(entry -> !entry.date().isAfter(day))
                .reduce((first, second) -> second.date().isBefore(first.date()) ? first : second);
    }
}
