package org.cldess.aid.ceiling;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.aid.AidRegime;
import org.cldess.aid.AidWindow;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The de minimis aid of a single undertaking that counts together on a day, compared with its ceiling
 * (<i>{@index "cumul des aides de minimis"}</i>).
 *
 * <pre>{@code
 * dossier.deMinimis(bakery, AidRegime.GENERAL, day).ifPresent(aid -> aid.left());
 * }</pre>
 *
 * @param body the body
 * @param regime the rules that set the ceiling
 * @param day the last day of the window, on which a new aid would be granted
 * @param rule the code of the rule that sets the ceiling on that day, such as {@code AID-03}
 * @param ceiling the maximum amount over the window
 * @param bodies the bodies whose aid counts, starting with the given one; only this body if the rule of that day does
 *     not consider single undertakings, or if the other bodies are not recorded
 * @param window the window; not recorded if the rule counts fiscal years and their end is unknown
 * @param aid the aid with known day, rules and amount that counts, oldest first
 * @param missing the missing facts that could change the sum, as JSON Pointers into the dossier file
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

    /** {@return the sum of the known aid, in euros; missing facts could increase it} */
    public Amount known() {
        return Amount.sum(aid.stream().map(CountedAid::amount).toList());
    }

    /** {@return the sum of all aid that counts, in euros; not recorded if a missing fact could change it} */
    public Known<Amount> total() {
        return missing.isEmpty() ? Known.of(known()) : Known.notRecorded();
    }

    /**
     * {@return the amount that may still be granted on the day, negative if the ceiling is exceeded; not recorded if
     * the total is not recorded}
     */
    public Known<Amount> remaining() {
        return total().map(ceiling::minus);
    }

    /** {@return whether the known aid already exceeds the ceiling} */
    public boolean isExceeded() {
        return known().compareTo(ceiling) > 0;
    }
}
