package org.cldess.purchase;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that a purchase has at least one lot. */
final class LotsConsistency implements Consistency {
    @Override
    public void check(Parts purchase, ProblemCollector problems) {
        if (purchase.list(Purchase_.LOTS).isEmpty() && !purchase.isLost(Purchase_.LOTS)) {
            problems.add("form.lots", purchase.at(Purchase_.LOTS), Texts.WORDS.message("form.lots"));
        }
    }
}
