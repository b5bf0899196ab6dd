package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.cldess.rule.Verdict;

/** The rules about the accounts of an association that receives grants. */
public final class AccountsRules {
    /** An association that receives public money above the threshold has its accounts audited and publishes them. */
    public static final Rule<Recipient> GRT_07 = GrantScope.TO_AN_ASSOCIATION.each(
            "GRT-07",
            Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.YEAR_END),
            Recipient::yearEnd,
            AccountsRules::isAudited);

    /** A body that receives a grant from a local authority submits its accounts to it, and passes no money on. */
    public static final Rule<Recipient> GRT_08 = GrantScope.TO_A_PRIVATE_BODY
            .and(AccountsRules::whyNotLocal)
            .each(
                    "GRT-08",
                    Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.YEAR_END),
                    Recipient::yearEnd,
                    AccountsRules::isHandedOver);

    private AccountsRules() {}

    private static Optional<Message> whyNotLocal(Recipient to, LocalDate day, RequiredFacts needs) {
        FundedGrant funded = to.funded();
        Actor funder = funded.funder().thing();
        return funder.publicBody().value().isPresent() && !FundedGrant.isLocal(funder)
                ? Optional.of(
                        Texts.WORDS.message("accounts.not-local", to.grant().object(), funded.funderName()))
                : Optional.empty();
    }

    private static Verdict isAudited(RuleContext<Recipient> it, Recipient to, RequiredFacts needs) {
        Parameter threshold = it.parameter("threshold").orElseThrow();
        Known<Amount> besides = to.year().flatMap(BeneficiaryYear::otherPublicCash);
        Amount total = cashOfTheYear(it, it.needs()).plus(besides.value().orElse(Amount.ZERO));
        if (total.toBigDecimal().compareTo(threshold.number()) <= 0) {
            cashOfTheYear(it, needs);
            return needs.recorded(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.OTHER_PUBLIC_CASH), besides)
                    .judge(() -> Verdict.notApplicable(Texts.WORDS.message(
                            "accounts.below", to.name(), total, it.keyDate(), threshold.quantity())));
        }
        return publication(it, needs, total, threshold);
    }

    /**
     * Sums the public cash that the dossier records for the recipient in the year, with its parts of shared grants, and
     * adds missing facts that could increase the sum.
     */
    private static Amount cashOfTheYear(RuleContext<Recipient> it, RequiredFacts needs) {
        Recipient to = it.subject();
        List<Amount> amounts = new ArrayList<>();
        LocalDate before = it.keyDate().minusYears(1);
        for (FundedGrant.WithPointer<GrantAccount> each : to.funded().grants()) {
            Grant other = each.thing().grant();
            Known<Amount> awarded = to.partOf(each.thing());
            boolean isOfTheYear = !other.nature().is(GrantForm.IN_KIND)
                    && !awarded.isNone()
                    && other.decidedOn()
                            .value()
                            .filter(day -> !day.isAfter(before) || day.isAfter(it.keyDate()))
                            .isEmpty();
            Known<?> funder = to.funded().publicBodyOf(other);
            if (isOfTheYear && !funder.isNone()) {
                needs.lackingIf(
                        other.decidedOn().value().isEmpty(), each.pointer(), Grant_.DECISION.then(GrantDecision_.DATE));
                needs.lackingIf(!awarded.isRecorded(), each.pointer(), Grant_.COMPLETE_UNTIL);
                needs.lackingIf(!other.nature().isRecorded(), each.pointer(), Grant_.NATURE);
                needs.lackingIf(!funder.isRecorded(), to.funded().pointerOf(other.funder()), Actor_.PUBLIC_BODY);
                boolean counts =
                        other.decidedOn().value().isPresent() && other.nature().isRecorded() && funder.isRecorded();
                awarded.value().filter(unused -> counts).ifPresent(amounts::add);
            }
        }
        return Amount.sum(amounts);
    }

    private static Verdict publication(
            RuleContext<Recipient> it, RequiredFacts needs, Amount total, Parameter threshold) {
        Recipient to = it.subject();
        Known<Boolean> drawnUp = to.year().flatMap(BeneficiaryYear::accountsDrawnUp);
        Known<Boolean> auditor = to.year().flatMap(BeneficiaryYear::auditor);
        Known<LocalDate> approved = to.year().flatMap(BeneficiaryYear::approved);
        Known<LocalDate> published = to.year().flatMap(BeneficiaryYear::accountsPublished);
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
            Localizable name = to.name();
            if (!drawnUp.is(true)) {
                faults.add(Texts.WORDS.message("accounts.none", name, total, it.keyDate(), threshold.quantity()));
            }
            if (!auditor.is(true)) {
                faults.add(Texts.WORDS.message("accounts.unaudited", name, total, it.keyDate(), threshold.quantity()));
            }
            LocalDate last = due.orElseThrow();
            boolean hasOthers = !faults.isEmpty();
            if (published.value().filter(day -> !day.isAfter(last)).isEmpty()) {
                faults.add(Texts.WORDS.message("accounts.unpublished", name, it.keyDate(), last));
            }
            return hasOthers ? Verdict.of(faults) : Verdict.of(faults).dueBy(last);
        });
    }

    private static Verdict isHandedOver(RuleContext<Recipient> it, Recipient to, RequiredFacts needs) {
        Grant grant = to.grant();
        Known<LocalDate> handedOver = to.year().flatMap(BeneficiaryYear::handedOver);
        Known<LocalDate> approved = to.year().flatMap(BeneficiaryYear::approved);
        needs.recorded(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.HANDED_OVER), handedOver)
                .lackingIf(!grant.passedOn().isRecorded(), to.at(Grant_.PASSED_ON));
        needs.lackingIf(
                handedOver.isNone() && approved.value().isEmpty(),
                it.at(Grant_.ACCOUNTING_YEAR.then(BeneficiaryYear_.APPROVED)));
        List<PassingOn> passed = grant.passedOn().value().orElse(List.of());
        for (int i = 0; i < passed.size(); i++) {
            needs.lackingIf(
                    !passed.get(i).allowed().isRecorded(),
                    to.at(Grant_.PASSED_ON.at(i).then(PassingOn_.ALLOWED)));
        }
        return needs.judge(() -> {
            List<Message> faults = new ArrayList<>();
            if (handedOver.isNone()) {
                faults.add(Texts.WORDS.message(
                        "accounts.not-handed-over",
                        to.name(),
                        to.funded().funderName(),
                        it.keyDate(),
                        approved.value().orElseThrow()));
            }
            passed.stream()
                    .filter(each -> !each.allowed().is(true))
                    .forEach(each -> faults.add(Texts.WORDS.message(
                            "accounts.passed-on",
                            grant.object(),
                            each.recipient(),
                            to.funded().funderName())));
            return Verdict.of(faults);
        });
    }
}
