package org.cldess.aid.ceiling;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.aid.AidRegime;
import org.cldess.aid.AidWindow;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * What a body, with those with which it is a single undertaking, received of de minimis aid that counts together on a day, beside its
 * ceiling (<i>{@index "cumul des aides de minimis"}</i>).
 *
 * <pre>{@code
 * dossier.deMinimis(bakery, AidRegime.GENERAL, day).ifPresent(aid -> aid.left());
 * }</pre>
 *
 * @param body the body
 * @param regime the rules whose ceiling is asked
 * @param day the last day that counts, on which a new aid would be granted
 * @param rule the code of the rule that sets the ceiling on that day, such as {@code AID-03}
 * @param ceiling the most that may be granted over those days
 * @param bodies the bodies whose aid counts, this one first; only this one where the rule of that day asks no more, or the others are not
 *     recorded
 * @param window the days that count; not recorded where the rule counts fiscal years, and it is not known when those end
 * @param aid what counts, the oldest first: each aid whose day, rules and amount are known
 * @param missing the facts that could still change the sum, as JSON Pointers into the dossier’s file
 */
public record DeMinimis(
        ActorId body,
        AidRegime regime,
        LocalDate day,
        String rule,
        Amount ceiling,
        List<ActorId> bodies,
        Known<AidWindow> window,
        List<CountedAid> aid,
        List<String> missing) {
    /** Copies the lists. */
    public DeMinimis {
        bodies = List.copyOf(bodies);
        aid = List.copyOf(aid);
        missing = List.copyOf(missing);
    }

    /** {@return the sum of what is known to count, in euros; what is missing may make it larger} */
    public Amount known() {
        return Amount.sum(aid.stream().map(CountedAid::amount).toList());
    }

    /** {@return the sum of all that counts, in euros; not recorded while a fact is missing that could change it} */
    public Known<Amount> total() {
        return missing.isEmpty() ? Known.of(known()) : Known.notRecorded();
    }

    /** {@return what may still be granted on the day, below zero where the ceiling is exceeded; not recorded while the total is not} */
    public Known<Amount> left() {
        return total().map(ceiling::minus);
    }

    /** {@return whether what is known is above the ceiling already, whatever is missing} */
    public boolean isExceeded() {
        return known().compareTo(ceiling) > 0;
    }
}
