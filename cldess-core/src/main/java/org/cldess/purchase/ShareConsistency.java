package org.cldess.purchase;

import java.math.BigDecimal;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that a share is between 0 and 100. */
final class ShareConsistency implements Consistency {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public void check(Parts holder, ProblemCollector problems) {
        holder.find(Holder_.SHARE)
                .filter(share -> share.signum() < 0 || share.compareTo(ALL) > 0)
                .ifPresent(share ->
                        problems.add("form.range", holder.at(Holder_.SHARE), Texts.WORDS.message("form.share", share)));
    }
}
