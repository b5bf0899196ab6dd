package org.cldess.call.jury;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Hearing;
import org.cldess.consistency.Parts;
import org.cldess.money.Amount;

/** Checks that only an award has an amount or support. */
final class AwardConsistency implements Consistency {
    @Override
    public void check(Parts decision, Hearing hearing) {
        decision.find("kind", DecisionKind.class)
                .filter(kind -> kind != DecisionKind.AWARD)
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
