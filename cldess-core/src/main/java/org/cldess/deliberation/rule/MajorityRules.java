package org.cldess.deliberation.rule;

import org.cldess.actor.Actor_;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.Deliberation_;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rule on the majority by which an assembly adopts a deliberation. */
public final class MajorityRules {
    /** More votes in favour than against; in a tie, the chair's vote decides unless the ballot is secret. */
    public static final Rule<AssemblyAct> CTR_05 = Rule.of(RuleRecord.shipped("CTR-05"))
            .<AssemblyAct>keyed(Deliberation_.DATE, decided -> decided.act().date())
            .test(MajorityRules::isCarried);

    private MajorityRules() {}

    /** It is not confirmed that a Région decides by the same majority. */
    private static Verdict isCarried(RuleContext<AssemblyAct> it) {
        AssemblyAct decided = it.subject();
        Known<PublicBodyKind> body = decided.body().publicBody();
        if (body.is(PublicBodyKind.REGION) && it.parameter("region-majority").isEmpty()) {
            return Verdict.notApplicable(
                    Texts.WORDS.message("majority.region", decided.body().name()));
        }
        Deliberation vote = decided.act();
        RequiredFacts needs = it.needs().value(Deliberation_.IN_FAVOUR, vote).value(Deliberation_.AGAINST, vote);
        if (isTied(vote)) {
            needs.recorded(Deliberation_.BALLOT, vote);
            needs.lackingIf(
                    !vote.ballot().is(Ballot.SECRET) && !vote.chairInFavour().isRecorded(),
                    it.at(Deliberation_.CHAIR_IN_FAVOUR));
        }
        Verdict verdict = needs.judge(() -> carried(vote));
        return verdict.outcome() == Outcome.BREACHED
                ? it.needs()
                        .lackingIf(!body.isRecorded(), decided.pointer(), Actor_.PUBLIC_BODY)
                        .judge(() -> verdict)
                : verdict;
    }

    private static boolean isTied(Deliberation vote) {
        return vote.inFavour().value().filter(votes -> votes > 0).isPresent()
                && vote.inFavour().equals(vote.against());
    }

    private static Verdict carried(Deliberation vote) {
        int inFavour = vote.inFavour().value().orElseThrow();
        int against = vote.against().value().orElseThrow();
        if (!isTied(vote)) {
            return Verdict.compliesIf(
                    inFavour > against,
                    () -> Texts.WORDS.message("majority", DeliberationRules.name(vote), inFavour, against));
        }
        if (vote.ballot().is(Ballot.SECRET)) {
            return Verdict.breached(Texts.WORDS.message("majority.tied", DeliberationRules.name(vote), inFavour));
        }
        return Verdict.compliesIf(
                vote.chairInFavour().is(true),
                () -> Texts.WORDS.message("majority.chair", DeliberationRules.name(vote), inFavour));
    }
}
