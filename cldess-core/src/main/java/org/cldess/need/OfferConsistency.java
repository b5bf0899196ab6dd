package org.cldess.need;

import java.math.BigDecimal;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that an offer with a quantity taken has a capacity. */
final class OfferConsistency implements Consistency {
    @Override
    public void check(Parts offer, ProblemCollector hearing) {
        offer.find("taken", BigDecimal.class)
                .filter(taken -> offer.thing("capacity").isEmpty() && !offer.isLost("capacity"))
                .ifPresent(taken ->
                        hearing.add("form.taken", offer.at("taken"), Texts.WORDS.message("form.taken", taken)));
    }
}
