package org.cldess.call.jury;

import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that only an award has an amount or support, or is renounced. */
final class AwardConsistency implements Consistency {
    @Override
    public void check(Parts decision, ProblemCollector problems) {
        decision.find(JuryDecision_.KIND)
                .filter(kind -> kind != JuryDecisionKind.AWARD)
                .ifPresent(kind -> {
                    if (decision.find(JuryDecision_.AMOUNT).isPresent()) {
                        problems.add(
                                "form.award",
                                decision.at(JuryDecision_.AMOUNT),
                                Texts.WORDS.message("form.award.amount", kind));
                    }
                    if (!decision.list(JuryDecision_.SUPPORT).isEmpty()) {
                        problems.add(
                                "form.award",
                                decision.at(JuryDecision_.SUPPORT),
                                Texts.WORDS.message("form.award.support", kind));
                    }
                    decision.thing(JuryDecision_.RENUNCIATION)
                            .ifPresent(made -> problems.add(
                                    "form.award",
                                    decision.at(JuryDecision_.RENUNCIATION),
                                    Texts.WORDS.message("form.award.renunciation", kind)));
                });
    }
}
