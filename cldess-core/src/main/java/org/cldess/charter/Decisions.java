package org.cldess.charter;

import java.time.LocalDate;
import org.cldess.decision.CollectiveDecision;
import org.cldess.rule.Known;

/** The decisions on what a charter holds, as a day knows them. */
final class Decisions {
    private Decisions() {}

    /** None yet if it was taken later, else the decision with the voices that were heard by then. */
    static Known<CollectiveDecision> seenOn(Known<CollectiveDecision> decision, LocalDate day) {
        return decision.flatMap(taken -> Known.isAfter(taken.date(), day) ? Known.none() : Known.of(taken.seenOn(day)));
    }
}
