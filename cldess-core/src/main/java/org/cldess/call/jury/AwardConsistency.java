package org.cldess.call.jury;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.money.Amount;

/** Checks that only an award has an amount or support. */
final class AwardConsistency implements Consistency {
    @Override
    public void check(Parts decision, ProblemCollector hearing) {
        decision.find("kind", JuryDecisionKind.class)
                .filter(kind -> kind != JuryDecisionKind.AWARD)
                .ifPresent(kind -> {
                    if (decision.find("amount", Amount.class).isPresent()) {
                        hearing.add(
                                "form.award", decision.at("amount"), Texts.WORDS.message("form.award.amount", kind));
                    }
                    if (!decision.list("support").isEmpty()) {
                        hearing.add(
                                "form.award", decision.at("support"), Texts.WORDS.message("form.award.support", kind));
                    }
                });
    }
}
