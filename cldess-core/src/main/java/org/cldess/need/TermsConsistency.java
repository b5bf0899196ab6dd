package org.cldess.need;

import java.util.Optional;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.money.Amount;

/** Checks that the maximum amount is not below the minimum. */
final class TermsConsistency implements Consistency {
    @Override
    public void check(Parts terms, ProblemCollector problems) {
        Optional<Amount> minimum = terms.find(Terms_.LEAST_AMOUNT);
        Optional<Amount> maximum = terms.find(Terms_.MOST_AMOUNT);
        if (minimum.isPresent() && maximum.isPresent() && maximum.get().compareTo(minimum.get()) < 0) {
            problems.add(
                    "form.amount",
                    terms.at(Terms_.MOST_AMOUNT),
                    Texts.WORDS.message("form.amount.range", maximum.get(), minimum.get()));
        }
    }
}
