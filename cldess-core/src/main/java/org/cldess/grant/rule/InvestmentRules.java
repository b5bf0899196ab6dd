package org.cldess.grant.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantRequest_;
import org.cldess.grant.Grant_;
import org.cldess.grant.Investment;
import org.cldess.grant.Investment_;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about an investment that a grant helps to pay for. */
public final class InvestmentRules {
    /** The local authority that owns the investment pays its share. */
    public static final Rule<FundedGrant> GRT_12 = Rule.of(RuleRecord.shipped("GRT-12"))
            .<FundedGrant>keyed(
                    Grant_.INVESTMENT.then(Investment_.DECIDED),
                    it -> it.grant().investment().flatMap(Investment::decided))
            .test(InvestmentRules::paysItsShare);

    /** With a grant of the State, public aid stays below the ceiling. */
    public static final Rule<FundedGrant> GRT_13 = Rule.of(RuleRecord.shipped("GRT-13"))
            .<FundedGrant>keyed(
                    Grant_.REQUEST.then(GrantRequest_.DATE),
                    it -> it.grant().request().flatMap(request -> request.date()))
            .test(InvestmentRules::staysBelow);

    private InvestmentRules() {}

    private static Verdict paysItsShare(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        String object = subject.grant().object();
        Investment investment = subject.grant().investment().value().orElseThrow();
        Optional<FundedGrant.WithPointer<Actor>> owner =
                investment.owner().value().map(subject.actors());
        boolean isOther = investment.owner().isNone()
                || owner.map(FundedGrant.WithPointer::thing)
                        .filter(body -> body.publicBody().isRecorded() && !FundedGrant.isLocal(body))
                        .isPresent();
        if (isOther) {
            return Verdict.notApplicable(Texts.WORDS.message("investment.other-owner", object));
        }
        if (investment.waiver().value().isPresent()) {
            return Verdict.notApplicable(Texts.WORDS.message(
                    "investment.waived", object, investment.waiver().value().get()));
        }
        Optional<Parameter> lead =
                investment.leadField().is(false) || investment.leadField().isNone()
                        ? Optional.empty()
                        : it.parameter("lead-share");
        RequiredFacts needs = it.needs()
                .recorded(Grant_.INVESTMENT.then(Investment_.OWNER), investment.owner())
                .value(Grant_.INVESTMENT.then(Investment_.OWN), investment.own())
                .recorded(Grant_.INVESTMENT.then(Investment_.OTHER_PUBLIC), investment.otherPublic())
                .recorded(Grant_.INVESTMENT.then(Investment_.WAIVER), investment.waiver());
        owner.ifPresent(
                body -> needs.lackingIf(!body.thing().publicBody().isRecorded(), body.pointer(), Actor_.PUBLIC_BODY));
        Amount own = investment.own().value().orElse(Amount.ZERO);
        Amount all = own.plus(investment.otherPublic().value().orElse(Amount.ZERO));
        Parameter share = it.parameter("share").orElseThrow();
        boolean isEnough = reaches(own, all, share);
        needs.lackingIf(
                isEnough && lead.isPresent() && !investment.leadField().isRecorded(),
                it.at(Grant_.INVESTMENT.then(Investment_.LEAD_FIELD)));
        Parameter asked = lead.filter(unused -> investment.leadField().is(true)).orElse(share);
        return needs.judge(() -> Verdict.compliesIf(
                reaches(own, all, asked),
                () -> Texts.WORDS.message(
                        "investment.share",
                        object,
                        owner.map(body -> body.thing().name()).orElse(""),
                        own,
                        all,
                        asked.quantity())));
    }

    private static boolean reaches(Amount part, Amount whole, Parameter share) {
        return part.toBigDecimal().compareTo(whole.toBigDecimal().multiply(share.number())) >= 0;
    }

    private static Verdict staysBelow(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        Grant grant = subject.grant();
        Optional<Message> reason = whyNotOfTheState(subject);
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        Known<Amount> aid = grant.investment().flatMap(Investment::otherPublic);
        Known<Amount> eligible = grant.investment().flatMap(Investment::eligibleExpense);
        RequiredFacts needs = it.needs().recorded(Grant_.INVESTMENT, grant);
        needs.lackingIf(
                !subject.funder().thing().publicBody().isRecorded(),
                subject.funder().pointer(),
                Actor_.PUBLIC_BODY);
        if (grant.investment().value().isPresent()) {
            needs.value(Grant_.INVESTMENT.then(Investment_.OTHER_PUBLIC), aid)
                    .value(Grant_.INVESTMENT.then(Investment_.ELIGIBLE_EXPENSE), eligible);
        }
        Amount own = subject.account().awarded().value().orElse(Amount.ZERO);
        Parameter share = it.parameter("share").orElseThrow();
        return needs.judge(() -> {
            if (own.compareTo(aid.value().orElseThrow()) > 0) {
                return Verdict.breached(Texts.WORDS.message(
                        "investment.aid-below-grant",
                        grant.object(),
                        own,
                        aid.value().orElseThrow()));
            }
            BigDecimal maximum = eligible.value().orElseThrow().toBigDecimal().multiply(share.number());
            return Verdict.compliesIf(
                    aid.value().orElseThrow().toBigDecimal().compareTo(maximum) <= 0,
                    () -> Texts.WORDS.message(
                            "investment.ceiling",
                            grant.object(),
                            aid.value().orElseThrow(),
                            eligible.value().orElseThrow(),
                            share.quantity()));
        });
    }

    private static Optional<Message> whyNotOfTheState(FundedGrant subject) {
        Grant grant = subject.grant();
        boolean isOther =
                subject.funder().thing().publicBody().isRecorded() && !subject.isFundedBy(PublicBodyKind.STATE);
        if (isOther) {
            return Optional.of(Texts.WORDS.message("investment.no-state", grant.object(), subject.funderName()));
        }
        return grant.investment().isNone()
                ? Optional.of(Texts.WORDS.message("investment.none", grant.object()))
                : Optional.empty();
    }
}
