package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.Deliberation_;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.GrantRequest_;
import org.cldess.grant.Grant_;
import org.cldess.language.Message;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/**
 * The rules about the award of a grant: the competent body, the definition of a grant, and the commitment of its
 * recipient.
 */
public final class AwardRules {
    /** A grant is awarded by deliberation. */
    public static final Rule<FundedGrant> GRT_01 = Rule.of(RuleRecord.shipped("GRT-01"))
            .<FundedGrant>keyed(
                    Grant_.DECISION.then(GrantDecision_.DATE), it -> it.grant().decidedOn())
            .test(AwardRules::isDeliberated);

    /** A grant is not a price for a service. */
    public static final Rule<FundedGrant> GRT_02 = Rule.of(RuleRecord.shipped("GRT-02"))
            .<FundedGrant>keyed(
                    Grant_.DECISION.then(GrantDecision_.DATE), it -> it.grant().decidedOn())
            .test(AwardRules::isNoPrice);

    /** The recipient has entered into the commitment to the principles of the Republic. */
    public static final Rule<FundedGrant> GRT_11 = Rule.of(RuleRecord.shipped("GRT-11"))
            .<FundedGrant>keyed(
                    Grant_.REQUEST.then(GrantRequest_.DATE),
                    it -> it.grant().request().flatMap(request -> request.date()))
            .test(AwardRules::isCommitted);

    private AwardRules() {}

    /**
     * It is not confirmed that this article applies to awards by an EPCI, or that another one applies to those by a
     * Région.
     */
    private static Optional<Message> whyNotDeliberated(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        if (subject.isFundedBy(PublicBodyKind.STATE) || subject.isFundedBy(PublicBodyKind.OTHER)) {
            return Optional.of(
                    Texts.WORDS.message("award.other-body", subject.grant().object(), subject.funderName()));
        }
        boolean isUnsure = (subject.isFundedBy(PublicBodyKind.EPCI)
                        && it.parameter("epci-awards").isEmpty())
                || (subject.isFundedBy(PublicBodyKind.REGION)
                        && it.parameter("region-awards").isEmpty());
        return isUnsure ? Optional.of(Texts.WORDS.message("award.unsure", subject.funderName())) : Optional.empty();
    }

    private static Verdict isDeliberated(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        Optional<Message> reason =
                subject.whyNotAwarded().or(subject::whyNotPublic).or(() -> whyNotDeliberated(it));
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        RequiredFacts needs = it.needs();
        subject.addFunderTo(needs);
        if (subject.acts().isEmpty()) {
            return uncited(it, needs);
        }
        if (subject.acts().stream().anyMatch(act -> awards(subject, act.thing(), it.keyDate()))) {
            return needs.judge(Verdict::complies);
        }
        subject.acts()
                .forEach(act ->
                        needs.lackingIf(act.thing().date().value().isEmpty(), act.pointer(), Deliberation_.DATE));
        return needs.judge(
                () -> Verdict.breached(fault(subject, subject.acts().get(0).thing(), it.keyDate())));
    }

    /** Checks that the assembly of the funder voted the award no later than the decision and the agreement. */
    private static boolean awards(FundedGrant subject, Deliberation act, LocalDate decided) {
        LocalDate last =
                subject.grant().signedOn().value().filter(decided::isAfter).orElse(decided);
        return act.assembly().equals(subject.grant().funder())
                && act.date().value().filter(day -> !day.isAfter(last)).isPresent();
    }

    private static Message fault(FundedGrant subject, Deliberation act, LocalDate decided) {
        String object = subject.grant().object();
        return act.assembly().equals(subject.grant().funder())
                ? Texts.WORDS.message(
                        "award.late-vote",
                        object,
                        decided,
                        act.subject(),
                        act.date().value().orElseThrow())
                : Texts.WORDS.message("award.assembly", object, act.subject(), subject.funderName());
    }

    /** Without a deliberation, the grant must be in the list annexed to the budget, and unconditional. */
    private static Verdict uncited(RuleContext<FundedGrant> it, RequiredFacts needs) {
        Grant grant = it.subject().grant();
        GrantDecision decision = grant.decision().value().orElseThrow();
        needs.recorded(Grant_.DECISION.then(GrantDecision_.DELIBERATION), decision.deliberation())
                .recorded(Grant_.DECISION.then(GrantDecision_.DELEGATION), decision.delegation())
                .recorded(Grant_.DECISION.then(GrantDecision_.BUDGET_LIST), decision.budgetList());
        boolean isListed = decision.budgetList().is(true);
        needs.lackingIf(
                isListed && !decision.conditional().isRecorded(),
                it.at(Grant_.DECISION.then(GrantDecision_.CONDITIONAL)));
        return needs.judge(() -> Verdict.compliesIf(
                isListed && !decision.conditional().is(true),
                () -> Texts.WORDS.message(
                        isListed ? "award.conditional" : "award.undecided", grant.object(), it.keyDate())));
    }

    private static Verdict isNoPrice(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        Optional<Message> reason = subject.whyNotAwarded().or(subject::whyNotPrivate);
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        Grant grant = subject.grant();
        RequiredFacts needs =
                it.needs().recorded(Grant_.BEGUN_BY_BENEFICIARY, grant).recorded(Grant_.RETURN_SERVICE, grant);
        subject.addBeneficiaryTo(needs);
        return needs.judge(() -> {
            List<Message> faults = new ArrayList<>();
            if (!grant.begunByBeneficiary().is(true)) {
                faults.add(Texts.WORDS.message("award.begun-by-other", grant.object(), subject.beneficiaryName()));
            }
            grant.returnService()
                    .value()
                    .ifPresent(service -> faults.add(Texts.WORDS.message("award.price", grant.object(), service)));
            return Verdict.of(faults);
        });
    }

    private static Verdict isCommitted(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        Optional<Message> reason = subject.whyNotPublic()
                .or(subject::whyNotPrivate)
                .or(() -> subject.whyNoAssociation(it.keyDate(), true));
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        Grant grant = subject.grant();
        RequiredFacts needs = it.needs().recorded(Grant_.REPUBLICAN_COMMITMENT, grant);
        subject.addFunderTo(needs);
        subject.addFormTo(needs, it.keyDate());
        return needs.judge(() -> Verdict.compliesIf(
                grant.republicanCommitment().value().isPresent(),
                () -> Texts.WORDS.message(
                        "award.uncommitted", grant.object(), subject.beneficiaryName(), it.keyDate())));
    }
}
