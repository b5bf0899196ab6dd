package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantAgreement_;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.GrantForm;
import org.cldess.grant.Grant_;
import org.cldess.grant.Instalment;
import org.cldess.grant.Instalment_;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.money.Amount;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the payments of a grant. */
public final class PaymentRules {
    /** The grant is paid on time. */
    public static final Rule<FundedGrant> GRT_09 = Rule.of(RuleRecord.shipped("GRT-09"))
            .<FundedGrant>keyed(Grant_.NOTIFIED, it -> it.grant().notified())
            .test(PaymentRules::isPaidInTime);

    /** The payments do not exceed the committed and the awarded amounts, and are within the period. */
    public static final Rule<FundedGrant> GRT_15 =
            Rule.of(RuleRecord.shipped("GRT-15")).<FundedGrant>asOf().test(PaymentRules::isCovered);

    private PaymentRules() {}

    private static Optional<Message> whyNotPaid(Grant grant) {
        return grant.nature().is(GrantForm.IN_KIND)
                ? Optional.of(Texts.WORDS.message("payment.in-kind", grant.object()))
                : Optional.empty();
    }

    private static void addPaymentsTo(RequiredFacts needs, Grant grant) {
        needs.recorded(Grant_.INSTALMENTS, grant);
        List<Instalment> parts = grant.instalments().value().orElse(List.of());
        for (int i = 0; i < parts.size(); i++) {
            needs.recorded(
                    Grant_.INSTALMENTS.at(i).then(Instalment_.PAID),
                    parts.get(i).paid());
            needs.recorded(
                    Grant_.INSTALMENTS.at(i).then(Instalment_.AMOUNT_PAID),
                    parts.get(i).amountPaid());
        }
    }

    private static Verdict isPaidInTime(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        Grant grant = subject.grant();
        LocalDate due = it.keyDate()
                .plusDays(it.parameter("days").orElseThrow().number().intValue());
        Optional<Message> reason = subject.whyNotAwarded()
                .or(subject::whyNotPrivate)
                .or(() -> whyNotPaid(grant))
                .or(() -> grant.paymentTerms()
                        .value()
                        .map(terms -> Texts.WORDS.message("payment.terms", grant.object(), terms)));
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        RequiredFacts needs = it.needs()
                .recorded(Grant_.NATURE, grant)
                .recorded(Grant_.PAYMENT_TERMS, grant)
                .recorded(Grant_.DECISION.then(GrantDecision_.AWARDED), grant.awarded());
        addPaymentsTo(needs, grant);
        Amount awarded = grant.awarded().value().orElse(Amount.ZERO);
        Amount inTime = grant.paidBy(due).value().orElse(Amount.ZERO);
        boolean isPaid = inTime.compareTo(awarded) >= 0;
        needs.lackingIf(!isPaid && !it.day().isAfter(due), it.at(Grant_.INSTALMENTS));
        return needs.judge(() -> Verdict.compliesIf(
                isPaid, () -> Texts.WORDS.message("payment.late", grant.object(), it.keyDate(), due, inTime, awarded)));
    }

    private static Verdict isCovered(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        Grant grant = subject.grant();
        Optional<Message> reason = whyNotPaid(grant);
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        RequiredFacts needs = it.needs();
        addPaymentsTo(needs, grant);
        List<LocalDate> days = days(grant);
        boolean isPaid = !days.isEmpty()
                || grant.paid().value().filter(sum -> !sum.isZero()).isPresent();
        boolean isCommitted = grant.committed().value().isPresent();
        needs.lackingIf(
                (isPaid || isCommitted) && !grant.awarded().isRecorded(),
                it.at(Grant_.DECISION.then(GrantDecision_.AWARDED)));
        needs.lackingIf(isPaid && !grant.committed().isRecorded(), it.at(Grant_.COMMITTED));
        boolean isAwarded = grant.awarded().value().isPresent();
        needs.lackingIf(
                !days.isEmpty() && isAwarded && grant.decidedOn().value().isEmpty(),
                it.at(Grant_.DECISION.then(GrantDecision_.DATE)));
        if (!days.isEmpty() && grant.agreement().value().isPresent()) {
            needs.recorded(Grant_.AGREEMENT.then(GrantAgreement_.START), start(grant))
                    .recorded(Grant_.AGREEMENT.then(GrantAgreement_.END), end(grant));
        }
        return needs.judge(() -> {
            List<Message> faults = new ArrayList<>(excess(grant));
            days.forEach(day -> outside(grant, day).ifPresent(faults::add));
            return Verdict.of(faults);
        });
    }

    private static List<LocalDate> days(Grant grant) {
        return grant.instalments().value().orElse(List.of()).stream()
                .flatMap(part -> part.paid().value().stream())
                .toList();
    }

    private static Known<LocalDate> start(Grant grant) {
        return grant.agreement().flatMap(GrantAgreement::start);
    }

    private static Known<LocalDate> end(Grant grant) {
        return grant.agreement().flatMap(GrantAgreement::end);
    }

    private static List<Message> excess(Grant grant) {
        Amount paid = grant.paid().value().orElse(Amount.ZERO);
        Amount committed = grant.committed().value().orElse(Amount.ZERO);
        Amount awarded = grant.awarded().value().orElse(Amount.ZERO);
        List<Message> faults = new ArrayList<>();
        if (paid.compareTo(awarded) > 0) {
            faults.add(Texts.WORDS.message("payment.beyond-award", grant.object(), paid, awarded));
        }
        if (paid.compareTo(committed) > 0) {
            faults.add(Texts.WORDS.message("payment.beyond-commitment", grant.object(), paid, committed));
        }
        if (committed.compareTo(awarded) > 0) {
            faults.add(Texts.WORDS.message("payment.committed-beyond-award", grant.object(), committed, awarded));
        }
        return faults;
    }

    private static Optional<Message> outside(Grant grant, LocalDate day) {
        Optional<LocalDate> decided = grant.decidedOn().value().filter(day::isBefore);
        if (decided.isPresent()) {
            return Optional.of(Texts.WORDS.message("payment.before-award", grant.object(), day, decided.get()));
        }
        Optional<LocalDate> start = start(grant).value().filter(day::isBefore);
        if (start.isPresent()) {
            return Optional.of(Texts.WORDS.message("payment.early", grant.object(), day, start.get()));
        }
        return end(grant)
                .value()
                .filter(day::isAfter)
                .map(last -> Texts.WORDS.message("payment.after-end", grant.object(), day, last));
    }
}
