package org.cldess.outcome;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;

/**
 * An encounter that took place, whatever its occasion, and what came of it (<i>{@index "rencontre tenue"}</i>).
 *
 * @param occasion of what kind it was
 * @param title the title of the meeting, the exchange or the gathering
 * @param held the day on which it took place
 * @param who who met
 * @param outcomes what came of it, oldest first
 */
public record HeldEncounter(
        Occasion occasion, String title, Known<LocalDate> held, List<ActorId> who, List<Outcome> outcomes) {
    /** Keeps the lists as they are now. */
    public HeldEncounter {
        who = List.copyOf(who);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * {@return the day on which something of a kind was first noted of it; nothing where it never was}
     *
     * @param kind what came of it
     */
    public Optional<LocalDate> first(OutcomeKind kind) {
        return outcomes.stream()
                .filter(outcome -> outcome.kind() == kind)
                .map(Outcome::date)
                .min(Comparator.naturalOrder());
    }

    /** {@return whether it led somewhere; nothing where nobody noted what came of it} */
    public Optional<Boolean> ledSomewhere() {
        return Outcome.ledSomewhere(outcomes);
    }
}
