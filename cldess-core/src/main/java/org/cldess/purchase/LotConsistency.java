package org.cldess.purchase;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that only a reserved lot names the groups for which it is reserved. */
final class LotConsistency implements Consistency {
    @Override
    public void check(Parts lot, ProblemCollector problems) {
        if (lot.isSaid(Lot_.CONSIDERATIONS)
                && !lot.isLost(Lot_.CONSIDERATIONS)
                && !lot.list(Lot_.CONSIDERATIONS).contains(SocialConsideration.RESERVED_CONTRACT)
                && !lot.list(Lot_.RESERVED_FOR).isEmpty()) {
            problems.add("form.reserved", lot.at(Lot_.RESERVED_FOR), Texts.WORDS.message("form.reserved"));
        }
    }
}
