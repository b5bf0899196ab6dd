package org.cldess.need;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that an offer with a quantity taken has a capacity. */
final class OfferConsistency implements Consistency {
    @Override
    public void check(Parts offer, ProblemCollector problems) {
        offer.find(Offer_.TAKEN)
                .filter(taken -> offer.thing(Terms_.CAPACITY).isEmpty() && !offer.isLost(Terms_.CAPACITY))
                .ifPresent(taken ->
                        problems.add("form.taken", offer.at(Offer_.TAKEN), Texts.WORDS.message("form.taken", taken)));
    }
}
