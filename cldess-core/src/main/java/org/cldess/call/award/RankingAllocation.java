package org.cldess.call.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.call.CallRules;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.award.AwardPlan.Candidate;
import org.cldess.money.Amount;

/** Awards the envelope in ranking order. Of applications with the same rank, the one that asks less comes first. */
final class RankingAllocation {
    private final CallRules rules;
    private final Map<ApplicantId, Amount> awarded = new HashMap<>();
    private Amount remaining;

    RankingAllocation(CallRules rules) {
        this.rules = rules;
        this.remaining = rules.envelope().value().orElseThrow();
    }

    List<PlannedAward> awards(List<Candidate> candidates) {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparing((Candidate one) -> one.place().rank())
                .thenComparing(Candidate::asked)
                .thenComparing(one -> one.application().id().value()));
        return order.stream().map(this::award).toList();
    }

    private PlannedAward award(Candidate candidate) {
        ApplicantId applicant = candidate.application().applicant();
        Amount earlier = awarded.getOrDefault(applicant, Amount.ZERO);
        Amount capped = candidate
                .asked()
                .min(rules.projectCap().value().orElse(candidate.asked()))
                .min(rules.structureCap().value().map(cap -> cap.minus(earlier)).orElse(candidate.asked()));
        Amount amount = capped.min(remaining);
        awarded.put(applicant, earlier.plus(amount));
        remaining = remaining.minus(amount);
        String key = amount.equals(candidate.asked())
                ? "plan.whole"
                : amount.equals(capped) ? "plan.capped" : amount.isZero() ? "plan.used-up" : "plan.rest";
        return new PlannedAward(candidate.application().id(), candidate.asked(), amount, Texts.WORDS.message(key));
    }
}
