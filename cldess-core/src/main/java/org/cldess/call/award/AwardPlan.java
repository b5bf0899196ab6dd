package org.cldess.call.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.call.ApplicationCheck;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallRules;
import org.cldess.call.RankedApplication;
import org.cldess.call.Ranking;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.internal.refusal.Reasons;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.validation.Answer;

/**
 * A plan of awards from the jury’s scores, within the envelope and the caps
 * (<i>{@index "proposition d’attributions"}</i>). It is a starting point for the jury, which decides case by case.
 *
 * <p>Only applications that are complete, eligible and scored can be funded; an unknown fact never counts as a pass.
 *
 * <ul>
 *   <li>If the call allows partial funding, the envelope is awarded in ranking order. Each application gets the
 *       requested amount within the caps, and the last one gets the remainder. Within a rank, smaller requests come
 *       first, then lower ids.
 *   <li>Otherwise the plan is the set of projects with the maximum sum of totals; among such sets, one with the minimum
 *       cost; among equal projects, those with the lowest ids. {@link #bound()} gives the quality of the plan, and
 *       whether the search ended early.
 * </ul>
 *
 * @param envelope the money available
 * @param awards the planned award of each scored application, in ranking order
 * @param bound the quality of the plan; empty with partial funding, which follows the ranking
 */
public record AwardPlan(Amount envelope, List<PlannedAward> awards, Optional<AwardBound> bound) {
    /** Copies the list. */
    public AwardPlan {
        awards = List.copyOf(awards);
    }

    /**
     * Plans the awards of a call.
     *
     * <pre>{@code
     * AwardPlan plan = AwardPlan.of(call).orElseThrow();
     * }</pre>
     *
     * @param call the call
     * @return the plan, or the missing rules of the call that it needs
     */
    public static Answer<AwardPlan> of(CallForProjects call) {
        CallRules rules = call.rules();
        Reasons reasons = new Reasons(Texts.WORDS, "");
        refuseUnless(rules.envelope().value().isPresent(), reasons, "plan.no-envelope");
        refuseUnless(rules.projectCap().isRecorded(), reasons, "plan.no-project-cap");
        refuseUnless(rules.structureCap().isRecorded(), reasons, "plan.no-structure-cap");
        refuseUnless(rules.partialFunding().value().isPresent(), reasons, "plan.no-partial");
        return reasons.any() ? reasons.refused() : Answer.granted(planned(call));
    }

    private static void refuseUnless(boolean right, Reasons reasons, String code) {
        reasons.refuseIf(!right, code);
    }

    /** Returns the applications that may be funded, in ranking order. */
    static List<Candidate> candidates(CallForProjects call) {
        return call.ranking().ranked().stream()
                .flatMap(place -> {
                    ProjectApplication application =
                            call.findApplication(place.application()).orElseThrow();
                    return application.asked().value().stream()
                            .filter(asked -> call.examine(application).passes())
                            .map(asked -> new Candidate(place, application, asked));
                })
                .toList();
    }

    private static AwardPlan planned(CallForProjects call) {
        Ranking ranking = call.ranking();
        List<Candidate> candidates = candidates(call);
        List<PlannedAward> awards = new ArrayList<>();
        for (RankedApplication place : ranking.ranked()) {
            ProjectApplication application =
                    call.findApplication(place.application()).orElseThrow();
            Optional<Amount> asked = application.asked().value();
            ApplicationCheck check = call.examine(application);
            if (asked.isEmpty() || !check.passes()) {
                awards.add(new PlannedAward(
                        application.id(),
                        asked.orElse(Amount.ZERO),
                        Amount.ZERO,
                        Texts.WORDS.message("plan.not-eligible", check.whyNot())));
            }
        }
        boolean partly = call.rules().partialFunding().is(true);
        Optional<AwardBound> bound = Optional.empty();
        if (partly) {
            awards.addAll(new RankingAllocation(call.rules()).awards(candidates));
        } else {
            OptimalAwardSet best = OptimalAwardSet.of(call.rules(), candidates);
            awards.addAll(best.awards());
            bound = Optional.of(best.bound());
        }
        awards.sort(Comparator.comparing(award -> place(ranking, award.application())));
        return new AwardPlan(call.rules().envelope().value().orElseThrow(), awards, bound);
    }

    private static int place(Ranking ranking, ApplicationId application) {
        return ranking.ranked().indexOf(ranking.find(application).orElseThrow());
    }

    /** An application that may be funded. */
    record Candidate(RankedApplication place, ProjectApplication application, Amount asked) {}

    /** {@return the total amount of the plan, never more than the envelope} */
    public Amount awarded() {
        return Amount.sum(awards.stream().map(PlannedAward::amount).toList());
    }

    /** {@return the remainder of the envelope} */
    public Amount remaining() {
        return envelope.minus(awarded());
    }

    /**
     * {@return the planned amount for an application; not recorded if it was not scored}
     *
     * @param application the id
     */
    public Known<Amount> amount(ApplicationId application) {
        return awards.stream()
                .filter(award -> award.application().equals(application))
                .findFirst()
                .map(award -> Known.of(award.amount()))
                .orElse(Known.notRecorded());
    }
}
