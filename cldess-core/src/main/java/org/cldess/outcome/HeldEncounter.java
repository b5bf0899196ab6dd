package org.cldess.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;

/**
 * An encounter that took place, on any occasion, and what came of it (<i>{@index "rencontre tenue"}</i>).
 *
 * @param occasion the kind of occasion
 * @param title the title of the meeting, the exchange or the gathering
 * @param held the day on which it took place
 * @param who the actors who met
 * @param outcomes what came of it, oldest first
 */
public record HeldEncounter(
        Occasion occasion, String title, Known<LocalDate> held, List<ActorId> who, List<EncounterOutcome> outcomes) {
    /** Copies the lists. */
    public HeldEncounter {
        who = List.copyOf(who);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * {@return the day on which an outcome of a kind was first recorded; empty if it never was}
     *
     * @param kind the kind of outcome
     */
    public Optional<LocalDate> firstDayOf(OutcomeKind kind) {
        return outcomes.stream()
                .filter(outcome -> outcome.kind() == kind)
                .map(EncounterOutcome::date)
                .min(Comparator.naturalOrder());
    }

    /** {@return whether the encounter led somewhere; empty if no outcome was recorded} */
    public Optional<Boolean> ledSomewhere() {
        return EncounterOutcome.ledSomewhere(outcomes);
    }
}
