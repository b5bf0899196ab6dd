package org.cldess.charter;

import java.time.LocalDate;
import org.cldess.decision.CollectiveDecision;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;

/** The decisions on what a charter holds, as a day knows them. */
final class Decisions {
    private Decisions() {}

    /** None yet if it was taken later, else the decision with the voices that were heard by then. */
    static Known<CollectiveDecision> seenOn(Known<CollectiveDecision> decision, LocalDate day) {
        return decision.flatMap(taken -> {
            if (Known.isAfter(taken.date(), day)) {
                return Known.none();
            }
            CollectiveDecision seen = taken.seenOn(day);
            return Narrowed.isSame(seen, taken) ? decision : Known.of(seen);
        });
    }
}
