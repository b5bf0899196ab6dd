package org.cldess.purchase;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that only a reserved lot names the groups for which it is reserved. */
final class LotConsistency implements Consistency {
    @Override
    public void check(Parts lot, ProblemCollector hearing) {
        if (lot.isSaid("considerations")
                && !lot.isLost("considerations")
                && !lot.list("considerations").contains(SocialConsideration.RESERVED_CONTRACT)
                && !lot.list("reservedFor").isEmpty()) {
            hearing.add("form.reserved", lot.at("reservedFor"), Texts.WORDS.message("form.reserved"));
        }
    }
}
