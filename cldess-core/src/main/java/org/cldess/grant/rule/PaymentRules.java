package org.cldess.grant.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.grant.GrantAgreement_;
import org.cldess.grant.GrantDecision_;
import org.cldess.grant.Grant_;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.ledger.GrantAccount;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the payments of a grant. */
public final class PaymentRules {
    /** The grant is paid on time. */
    public static final Rule<FundedGrant> GRT_09 =
            GrantScope.TO_A_PRIVATE_BODY.once("GRT-09", Grant_.NOTIFIED, Grant::notified, PaymentRules::isPaidInTime);

    /** The payments do not exceed the committed and the awarded amounts, and are within the period. */
    public static final Rule<FundedGrant> GRT_15 =
            Rule.of(RuleRecord.shipped("GRT-15")).<FundedGrant>asOf().test(PaymentRules::isCovered);

    /** A grant with an agreement is paid after its signature. */
    public static final Rule<FundedGrant> GRT_18 =
            Rule.of(RuleRecord.shipped("GRT-18")).<FundedGrant>asOf().test(PaymentRules::isPaidAfterSignature);

    private PaymentRules() {}

    private static Optional<Message> whyNotPaid(Grant grant) {
        return grant.isInKind()
                ? Optional.of(Texts.WORDS.message("payment.in-kind", grant.object()))
                : Optional.empty();
    }

    private static Verdict isPaidInTime(RuleContext<FundedGrant> it, Recipient to, RequiredFacts needs) {
        FundedGrant subject = it.subject();
        Grant grant = subject.grant();
        LocalDate due = it.keyDate()
                .plusDays(it.parameter("days").orElseThrow().number().intValue());
        Optional<Message> reason = whyNotPaid(grant)
                .or(() -> grant.paymentTerms()
                        .value()
                        .map(terms -> Texts.WORDS.message("payment.terms", grant.object(), terms)));
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        Amount awarded = subject.account().awarded().value().orElse(Amount.ZERO);
        Amount inTime = subject.account().paidBy(due).value().orElse(Amount.ZERO);
        boolean isPaid = inTime.compareTo(awarded) >= 0;
        // If all is paid by now, the payments are known, and so are those in time.
        boolean isTold = grant.completeUntil()
                        .value()
                        .filter(until -> !until.isBefore(due))
                        .isPresent()
                || subject.account()
                        .paid()
                        .value()
                        .filter(paid -> paid.compareTo(awarded) >= 0)
                        .isPresent();
        return needs.recorded(Grant_.NATURE, grant)
                .recorded(Grant_.PAYMENT_TERMS, grant)
                .lackingIf(
                        !subject.account().awarded().isRecorded()
                                || (!isPaid && (!isTold || !it.day().isAfter(due))),
                        it.at(Grant_.COMPLETE_UNTIL))
                .judge(() -> Verdict.compliesIf(
                                isPaid,
                                () -> Texts.WORDS.message(
                                        "payment.late", grant.object(), it.keyDate(), due, inTime, awarded))
                        .dueBy(due));
    }

    private static Verdict isCovered(RuleContext<FundedGrant> it) {
        FundedGrant subject = it.subject();
        Grant grant = subject.grant();
        GrantAccount account = subject.account();
        Optional<Message> reason = whyNotPaid(grant);
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        RequiredFacts needs = it.needs();
        List<LocalDate> days = days(account);
        boolean isPaid = !days.isEmpty();
        needs.lackingIf(
                !account.paid().isRecorded()
                        || ((isPaid || account.has(MovementKind.COMMITTED))
                                && !account.awarded().isRecorded())
                        || (isPaid && !account.committed().isRecorded()),
                it.at(Grant_.COMPLETE_UNTIL));
        needs.lackingIf(isReturnedBeyondPayment(account) && !account.isComplete(), it.at(Grant_.COMPLETE_UNTIL));
        needs.lackingIf(
                isPaid
                        && account.has(MovementKind.AWARDED)
                        && grant.decidedOn().value().isEmpty(),
                it.at(Grant_.DECISION.then(GrantDecision_.DATE)));
        if (isPaid && grant.agreement().value().isPresent()) {
            needs.recorded(Grant_.AGREEMENT.then(GrantAgreement_.START), start(grant))
                    .recorded(Grant_.AGREEMENT.then(GrantAgreement_.END), end(grant));
        }
        return needs.judge(() -> {
            List<Message> faults = new ArrayList<>(excess(account));
            days.forEach(day -> outside(grant, day).ifPresent(faults::add));
            return Verdict.of(faults);
        });
    }

    private static List<LocalDate> days(GrantAccount account) {
        return account.movements().stream()
                .filter(movement -> movement.kind() == MovementKind.PAID)
                .map(Movement::lastDay)
                .toList();
    }

    private static Known<LocalDate> start(Grant grant) {
        return grant.agreement().flatMap(GrantAgreement::start);
    }

    private static Known<LocalDate> end(Grant grant) {
        return grant.agreement().flatMap(GrantAgreement::end);
    }

    /**
     * Compares the payments with the award of their day, because a repayment that is claimed later does not make the
     * payment wrong. A commitment is compared with all awards, because a funder that withdraws a part of an award need
     * not have committed less.
     */
    private static List<Message> excess(GrantAccount account) {
        String object = account.grant().object();
        List<Message> faults = new ArrayList<>();
        days(account).stream()
                .filter(day -> paidBy(account, day).compareTo(account.awardedBy(day)) > 0)
                .findFirst()
                .ifPresent(day -> faults.add(Texts.WORDS.message(
                        "payment.beyond-award", object, paidBy(account, day), account.awardedBy(day))));
        Amount paid = account.paid().value().orElse(Amount.ZERO);
        Amount committed = account.sum(MovementKind.COMMITTED);
        Amount awards = account.sum(MovementKind.AWARDED);
        if (paid.compareTo(committed) > 0) {
            faults.add(Texts.WORDS.message("payment.beyond-commitment", object, paid, committed));
        }
        if (committed.compareTo(awards) > 0) {
            faults.add(Texts.WORDS.message("payment.committed-beyond-award", object, committed, awards));
        }
        if (isReturnedBeyondPayment(account)) {
            faults.add(Texts.WORDS.message(
                    "payment.returned-beyond",
                    object,
                    account.sum(MovementKind.RETURNED),
                    account.sum(MovementKind.PAID)));
        }
        return faults;
    }

    private static boolean isReturnedBeyondPayment(GrantAccount account) {
        return account.sum(MovementKind.RETURNED).compareTo(account.sum(MovementKind.PAID)) > 0;
    }

    /** Compares the first payment with the day on which the last party signed the agreement. */
    private static Verdict isPaidAfterSignature(RuleContext<FundedGrant> it) {
        Grant grant = it.subject().grant();
        List<LocalDate> days = days(it.subject().account());
        Optional<Message> reason = whyNotPaid(grant)
                .or(() -> days.isEmpty()
                        ? Optional.of(Texts.WORDS.message("payment.none", grant.object()))
                        : Optional.empty())
                .or(() -> grant.signedOn().isNone()
                        ? Optional.of(Texts.WORDS.message("payment.no-agreement", grant.object()))
                        : Optional.empty());
        if (reason.isPresent()) {
            return Verdict.notApplicable(reason.get());
        }
        return it.needs()
                .recorded(Grant_.AGREEMENT, grant)
                .lackingIf(
                        grant.agreement().value().isPresent()
                                && !grant.signedOn().isRecorded(),
                        it.at(Grant_.AGREEMENT.then(GrantAgreement_.SIGNED)))
                .judge(() -> {
                    LocalDate signed = grant.signedOn().value().orElseThrow();
                    return Verdict.compliesIf(
                            !days.get(0).isBefore(signed),
                            () -> Texts.WORDS.message("payment.unsigned", grant.object(), days.get(0), signed));
                });
    }

    private static Amount paidBy(GrantAccount account, LocalDate day) {
        return account.paidBy(day).value().orElse(Amount.ZERO);
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
