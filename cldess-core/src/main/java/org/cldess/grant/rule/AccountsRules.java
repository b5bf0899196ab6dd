package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.actor.Actor;
import org.cldess.actor.Actor_;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.BeneficiaryYear_;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.GrantForm;
import org.cldess.grant.Grant_;
import org.cldess.grant.PassingOn;
import org.cldess.grant.PassingOn_;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.ledger.GrantAccount;
import org.cldess.money.Amount;
import org.cldess.rule.Parameter;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the accounts of an association that receives grants. */
public final class AccountsRules {
    /** An association that receives public money above the threshold has its accounts audited and publishes them. */
    public static final Rule<FundedGrant> GRT_07 = Rule.of(RuleRecord.shipped("GRT-07"))
            .keyed(Awarded.by(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.YEAR_END), AccountsRules::yearEnd))
            .test(AccountsRules::isAudited);

    /**
     * An association that receives a grant from a local authority submits its accounts to it, and passes no money on.
     */
    public static final Rule<FundedGrant> GRT_08 = Rule.of(RuleRecord.shipped("GRT-08"))
            .keyed(Awarded.by(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.YEAR_END), AccountsRules::yearEnd))
            .test(AccountsRules::isHandedOver);

    private AccountsRules() {}

    static Known<LocalDate> yearEnd(Grant grant) {
        return grant.accountingYear().flatMap(BeneficiaryYear::yearEnd);
    }

    private static <T> Known<T> ofYear(Grant grant, Function<BeneficiaryYear, Known<T>> fact) {
        return grant.accountingYear().flatMap(fact);
    }

    private static Optional<Message> whyOutOfScope(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        return subject.whyNotAwarded()
                .or(subject::whyNotPublic)
                .or(subject::whyNotPrivate)
                .or(() -> subject.whyNoAssociation(it.keyDate(), false));
    }

    private static Verdict isAudited(RuleContext<FundedGrant> it) {
        Optional<Message> reason = whyOutOfScope(it);
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        FundedGrant subject = it.subject();
        Grant grant = subject.grant();
        Parameter threshold = it.parameter("threshold").orElseThrow();
        RequiredFacts needs = it.needs();
        subject.addFormTo(needs, it.keyDate());
        Known<Amount> besides = ofYear(grant, BeneficiaryYear::otherPublicCash);
        Amount total = cashOfTheYear(it, needs).plus(besides.value().orElse(Amount.ZERO));
        if (total.toBigDecimal().compareTo(threshold.number()) <= 0) {
            needs.lackingIf(
                    !besides.isRecorded(), it.at(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.OTHER_PUBLIC_CASH)));
            return needs.judge(() -> Verdict.notApplicable(Texts.WORDS.message(
                    "accounts.below", subject.beneficiaryName(), total, it.keyDate(), threshold.quantity())));
        }
        return publication(it, it.needs(), total, threshold);
    }

    /**
     * Sums the public grants in cash that the dossier records for the year, and adds missing facts that could increase
     * the sum.
     */
    private static Amount cashOfTheYear(RuleContext<FundedGrant> it, RequiredFacts needs) {
        List<Amount> amounts = new ArrayList<>();
        LocalDate before = it.keyDate().minusYears(1);
        for (FundedGrant.WithPointer<GrantAccount> each : it.subject().grants()) {
            Grant other = each.thing().grant();
            Known<Amount> awarded = each.thing().awarded();
            boolean isOfTheYear =
                    other.beneficiary().equals(it.subject().grant().beneficiary())
                            && !other.nature().is(GrantForm.IN_KIND)
                            && !awarded.isNone()
                            && other.decidedOn()
                                    .value()
                                    .filter(day -> !day.isAfter(before) || day.isAfter(it.keyDate()))
                                    .isEmpty();
            Known<?> funder = it.subject().publicBodyOf(other);
            if (isOfTheYear && !funder.isNone()) {
                needs.lackingIf(
                        other.decidedOn().value().isEmpty(), each.pointer(), Grant_.DECISION.then(GrantDecision_.DATE));
                needs.lackingIf(!awarded.isRecorded(), each.pointer(), Grant_.COMPLETE_UNTIL);
                needs.lackingIf(!other.nature().isRecorded(), each.pointer(), Grant_.NATURE);
                needs.lackingIf(!funder.isRecorded(), it.subject().pointerOf(other.funder()), Actor_.PUBLIC_BODY);
                boolean counts =
                        other.decidedOn().value().isPresent() && other.nature().isRecorded() && funder.isRecorded();
                awarded.value().filter(unused -> counts).ifPresent(amounts::add);
            }
        }
        return Amount.sum(amounts);
    }

    private static Verdict publication(
            RuleContext<FundedGrant> it, RequiredFacts needs, Amount total, Parameter threshold) {
        FundedGrant subject = it.subject();
        Grant grant = subject.grant();
        subject.addFormTo(needs, it.keyDate());
        Known<Boolean> drawnUp = ofYear(grant, BeneficiaryYear::accountsDrawnUp);
        Known<Boolean> auditor = ofYear(grant, BeneficiaryYear::auditor);
        Known<LocalDate> approved = ofYear(grant, BeneficiaryYear::approved);
        Known<LocalDate> published = ofYear(grant, BeneficiaryYear::accountsPublished);
        int months = it.parameter("months").orElseThrow().number().intValue();
        Optional<LocalDate> due = approved.value().map(day -> day.plusMonths(months));
        needs.recorded(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.ACCOUNTS_DRAWN_UP), drawnUp)
                .recorded(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.AUDITOR), auditor);
        boolean isPending = published.isNone() && due.filter(it.day()::isAfter).isEmpty();
        needs.lackingIf(approved.value().isEmpty(), it.at(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.APPROVED)));
        needs.lackingIf(
                !published.isRecorded() || isPending,
                it.at(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.ACCOUNTS_PUBLISHED)));
        return needs.judge(() -> {
            List<Message> faults = new ArrayList<>();
            Localizable name = subject.beneficiaryName();
            if (!drawnUp.is(true)) {
                faults.add(Texts.WORDS.message("accounts.none", name, total, it.keyDate(), threshold.quantity()));
            }
            if (!auditor.is(true)) {
                faults.add(Texts.WORDS.message("accounts.unaudited", name, total, it.keyDate(), threshold.quantity()));
            }
            LocalDate last = due.orElseThrow();
            if (published.value().filter(day -> !day.isAfter(last)).isEmpty()) {
                faults.add(Texts.WORDS.message("accounts.unpublished", name, it.keyDate(), last));
            }
            return Verdict.of(faults);
        });
    }

    private static Verdict isHandedOver(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        Grant grant = subject.grant();
        Optional<Message> reason = whyOutOfScope(it).or(() -> whyNotLocal(subject));
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        Known<LocalDate> handedOver = ofYear(grant, BeneficiaryYear::handedOver);
        Known<LocalDate> approved = ofYear(grant, BeneficiaryYear::approved);
        RequiredFacts needs = it.needs()
                .recorded(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.HANDED_OVER), handedOver)
                .recorded(Grant_.PASSED_ON, grant);
        subject.addFunderTo(needs);
        subject.addFormTo(needs, it.keyDate());
        needs.lackingIf(
                handedOver.isNone() && approved.value().isEmpty(),
                it.at(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.APPROVED)));
        List<PassingOn> passed = grant.passedOn().value().orElse(List.of());
        for (int i = 0; i < passed.size(); i++) {
            needs.recorded(
                    Grant_.PASSED_ON.at(i).then(PassingOn_.ALLOWED),
                    passed.get(i).allowed());
        }
        return needs.judge(() -> {
            List<Message> faults = new ArrayList<>();
            if (handedOver.isNone()) {
                faults.add(Texts.WORDS.message(
                        "accounts.not-handed-over",
                        subject.beneficiaryName(),
                        subject.funderName(),
                        it.keyDate(),
                        approved.value().orElseThrow()));
            }
            passed.stream()
                    .filter(each -> !each.allowed().is(true))
                    .forEach(each -> faults.add(Texts.WORDS.message(
                            "accounts.passed-on", grant.object(), each.recipient(), subject.funderName())));
            return Verdict.of(faults);
        });
    }

    private static Optional<Message> whyNotLocal(FundedGrant subject) {
        Actor funder = subject.funder().thing();
        return funder.publicBody().value().isPresent() && !FundedGrant.isLocal(funder)
                ? Optional.of(Texts.WORDS.message(
                        "accounts.not-local", subject.grant().object(), subject.funderName()))
                : Optional.empty();
    }
}
