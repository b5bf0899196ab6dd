package org.cldess.call.award;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * The awards of money that the scores of a jury suggest, within the envelope and the caps (<i>{@index "proposition d’attributions"}</i>). The
 * jury decides case by case: this is what it looks at first.
 *
 * <p>Only applications are helped that are complete, eligible and scored; what is not known of one is no pass.
 *
 * <ul>
 *   <li>Where the call may award less than is asked, the envelope is handed out in the order of the ranking; each gets what it asks for, no
 *       more than the caps, and the last one what is left. Of one rank, whoever asks for less comes first, then by id.
 *   <li>Where it may not, the set of projects is taken whose totals make the largest sum; of such sets, one that costs least; of equal
 *       projects, those that come first by id. {@link #bound()} says how good it is, and whether the search had to end before it was sure.
 * </ul>
 *
 * @param envelope how much there is
 * @param awards what each scored application would get, in the order of the ranking
 * @param bound how good the choice is; nothing where less than what is asked may be awarded, since the ranking decides then
 */
public record AwardPlan(Amount envelope, List<PlannedAward> awards, Optional<AwardBound> bound) {
    /** Keeps the list as it is now. */
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
     * @return the plan, or every rule of the call that it needs and that is not recorded
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

    private static AwardPlan planned(CallForProjects call) {
        Ranking ranking = call.ranking();
        List<Candidate> candidates = new ArrayList<>();
        List<PlannedAward> awards = new ArrayList<>();
        for (RankedApplication place : ranking.ranked()) {
            ProjectApplication application =
                    call.findApplication(place.application()).orElseThrow();
            Optional<Amount> asked = application.asked().value();
            if (asked.isPresent() && call.examine(application).passes()) {
                candidates.add(new Candidate(place, application, asked.get()));
            } else {
                awards.add(new PlannedAward(
                        application.id(),
                        asked.orElse(Amount.ZERO),
                        Amount.ZERO,
                        Texts.WORDS.message("plan.not-eligible")));
            }
        }
        boolean partly = call.rules().partialFunding().is(true);
        Optional<AwardBound> bound = Optional.empty();
        if (partly) {
            awards.addAll(new InOrder(call.rules()).awards(candidates));
        } else {
            BestSet best = BestSet.of(call.rules(), candidates);
            awards.addAll(best.awards());
            bound = Optional.of(best.bound());
        }
        awards.sort(Comparator.comparing(award -> place(ranking, award.application())));
        return new AwardPlan(call.rules().envelope().value().orElseThrow(), awards, bound);
    }

    private static int place(Ranking ranking, ApplicationId application) {
        return ranking.ranked().indexOf(ranking.find(application).orElseThrow());
    }

    /** An application that may be helped. */
    record Candidate(RankedApplication place, ProjectApplication application, Amount asked) {}

    /** {@return how much the plan hands out, never more than the envelope} */
    public Amount awarded() {
        return Amount.sum(awards.stream().map(PlannedAward::amount).toList());
    }

    /** {@return how much of the envelope is left} */
    public Amount left() {
        return envelope.minus(awarded());
    }

    /**
     * {@return what the plan gives an application; not recorded if nobody scored it}
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
