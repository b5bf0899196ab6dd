package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.Deliberation_;
import org.cldess.deliberation.rule.AssemblyAct;
import org.cldess.deliberation.rule.DeliberationRules;
import org.cldess.deliberation.rule.MajorityRules;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.GrantRequest;
import org.cldess.grant.GrantRequest_;
import org.cldess.grant.Grant_;
import org.cldess.language.Message;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Outcome;
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
    public static final Rule<FundedGrant> GRT_01 = GrantScope.OF_AN_AUTHORITY.once(
            "GRT-01", Grant_.DECISION.then(GrantDecision_.DATE), Grant::decidedOn, AwardRules::isDeliberated);

    /** A grant is not a price for a service. */
    public static final Rule<FundedGrant> GRT_02 = GrantScope.TO_A_PRIVATE_BODY.once(
            "GRT-02", Grant_.DECISION.then(GrantDecision_.DATE), Grant::decidedOn, AwardRules::isNoPrice);

    /** The recipient has entered into the commitment to the principles of the Republic by the day of the decision. */
    public static final Rule<Recipient> GRT_11 = Rule.of(RuleRecord.shipped("GRT-11"))
            .<Recipient>keyed(part -> KeyDate.of(
                    part.subject().grant().request().flatMap(GrantRequest::date),
                    part.subject().at(Grant_.REQUEST.then(GrantRequest_.DATE))))
            .test(it -> GrantScope.TO_AN_ASSOCIATION_OR_FOUNDATION.judged(it, it.subject(), AwardRules::isCommitted));

    /** The legal form of associations that are recognised as being of public utility. */
    private static final String OF_PUBLIC_UTILITY = "9230";

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

    private static Verdict isDeliberated(RuleContext<FundedGrant> it, Recipient to, RequiredFacts needs) {
        FundedGrant subject = it.subject();
        Optional<Message> reason = whyNotDeliberated(it);
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        if (subject.acts().isEmpty()) {
            return uncited(it, needs);
        }
        List<Verdict> answers =
                subject.acts().stream().map(act -> awards(it, act)).toList();
        if (answers.stream().anyMatch(answer -> answer.outcome() == Outcome.COMPLIES)) {
            return needs.judge(Verdict::complies);
        }
        answers.forEach(answer -> answer.missing().forEach(fact -> needs.lackingIf(true, fact)));
        return needs.judge(() -> answers.get(0));
    }

    /**
     * Judges whether the assembly of the funder adopted a deliberation with a quorum, no later than the decision and
     * the agreement, and did not adopt it for something else alone.
     */
    private static Verdict awards(RuleContext<FundedGrant> it, FundedGrant.WithPointer<AssemblyAct> cited) {
        Grant grant = it.subject().grant();
        Deliberation act = cited.thing().act();
        if (!act.assembly().equals(grant.funder())) {
            return Verdict.breached(Texts.WORDS.message(
                    "award.assembly",
                    grant.object(),
                    act.subject(),
                    it.subject().funderName()));
        }
        boolean isDelegation = grant.decision()
                .value()
                .filter(decision -> decision.deliberation().is(act.id()))
                .isEmpty();
        List<Authorised> authorised = act.authorises().value().orElse(List.of());
        if (!isDelegation
                && !authorised.isEmpty()
                && Collections.disjoint(authorised, it.subject().authorisedAs())) {
            return Verdict.breached(
                    Texts.WORDS.message("award.other-act", grant.object(), act.subject(), authorised.get(0)));
        }
        Verdict majority = it.ask(MajorityRules.CTR_05, cited.pointer(), cited.thing());
        Verdict quorum = it.ask(DeliberationRules.CTR_06, cited.pointer(), act);
        Optional<Message> unfit = Stream.of(majority, quorum)
                .filter(answer -> answer.outcome() == Outcome.BREACHED)
                .flatMap(answer -> answer.message().stream())
                .findFirst();
        if (unfit.isPresent()) {
            return Verdict.breached(Texts.WORDS.message("award.unfit-vote", grant.object(), unfit.get()));
        }
        RequiredFacts needs = it.needs()
                .lackingIf(act.date().value().isEmpty(), cited.pointer(), Deliberation_.DATE)
                .lackingIf(!isDelegation && !act.authorises().isRecorded(), cited.pointer(), Deliberation_.AUTHORISES);
        Stream.of(majority, quorum)
                .flatMap(answer -> answer.missing().stream())
                .forEach(fact -> needs.lackingIf(true, fact));
        return needs.judge(
                () -> late(grant, act, it.keyDate()).map(Verdict::breached).orElseGet(Verdict::complies));
    }

    /** Returns why a vote is too late: the decision, or the agreement that was signed before it, is earlier. */
    private static Optional<Message> late(Grant grant, Deliberation act, LocalDate decided) {
        LocalDate voted = act.date().value().orElseThrow();
        Optional<LocalDate> signed = grant.signedOn().value().filter(decided::isAfter);
        LocalDate last = signed.orElse(decided);
        String key = signed.isPresent() ? "award.late-vote-agreement" : "award.late-vote";
        return voted.isAfter(last)
                ? Optional.of(Texts.WORDS.message(key, grant.object(), last, act.subject(), voted))
                : Optional.empty();
    }

    /** Without a deliberation, the grant must be in the list annexed to the budget, and unconditional. */
    private static Verdict uncited(RuleContext<FundedGrant> it, RequiredFacts needs) {
        Grant grant = it.subject().grant();
        GrantDecision decision = grant.decision().value().orElseThrow();
        needs.recorded(Grant_.DECISION.then(GrantDecision_.DELIBERATION), decision.deliberation());
        if (decision.deliberation().isNone()) {
            needs.recorded(Grant_.DECISION.then(GrantDecision_.DELEGATION), decision.delegation())
                    .recorded(Grant_.DECISION.then(GrantDecision_.BUDGET_LIST), decision.budgetList());
        }
        boolean isListed = decision.budgetList().is(true);
        needs.lackingIf(
                isListed && !decision.conditional().isRecorded(),
                it.at(Grant_.DECISION.then(GrantDecision_.CONDITIONAL)));
        return needs.judge(() -> Verdict.compliesIf(
                isListed && !decision.conditional().is(true),
                () -> Texts.WORDS.message(
                        isListed ? "award.conditional" : "award.undecided", grant.object(), it.keyDate())));
    }

    private static Verdict isNoPrice(RuleContext<FundedGrant> it, Recipient to, RequiredFacts needs) {
        Grant grant = to.grant();
        needs.recorded(Grant_.BEGUN_BY_BENEFICIARY, grant).recorded(Grant_.RETURN_SERVICE, grant);
        return needs.judge(() -> {
            List<Message> faults = new ArrayList<>();
            if (!grant.begunByBeneficiary().is(true)) {
                faults.add(Texts.WORDS.message("award.begun-by-other", grant.object(), to.name()));
            }
            grant.returnService()
                    .value()
                    .ifPresent(service -> faults.add(Texts.WORDS.message("award.price", grant.object(), service)));
            return Verdict.of(faults);
        });
    }

    /** An association of public utility is deemed to have entered into the commitment. */
    private static Verdict isCommitted(RuleContext<Recipient> it, Recipient to, RequiredFacts needs) {
        Grant grant = to.grant();
        if (to.form(it.keyDate())
                .filter(form -> form.code().equals(OF_PUBLIC_UTILITY))
                .isPresent()) {
            return needs.judge(Verdict::complies);
        }
        Optional<LocalDate> entered = to.republicanCommitment().value();
        needs.recorded(Grant_.REPUBLICAN_COMMITMENT, to.republicanCommitment())
                .lackingIf(
                        entered.isPresent() && !grant.decidedOn().isRecorded(),
                        to.at(Grant_.DECISION.then(GrantDecision_.DATE)));
        return needs.judge(() -> entered.map(day -> Verdict.compliesIf(
                        grant.decidedOn().value().filter(day::isAfter).isEmpty(),
                        () -> Texts.WORDS.message(
                                "award.committed-late",
                                grant.object(),
                                to.name(),
                                day,
                                grant.decidedOn().value().orElseThrow())))
                .orElseGet(() -> Verdict.breached(
                        Texts.WORDS.message("award.uncommitted", grant.object(), to.name(), it.keyDate()))));
    }
}
