package org.cldess.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.grant.BeneficiaryYear;
import org.cldess.grant.Instalment;
import org.cldess.money.Amount;
import org.cldess.rule.Parameter;
import org.cldess.rule.RuleRecord;

/**
 * A deadline of a grant (<i>{@index échéance}</i>).
 *
 * @param kind the kind of deadline
 * @param date the last day
 * @param amount the amount of a payment that is still open, if it is known
 * @param instalment the kind of instalment; empty for the statutory payment deadline and for a report
 */
public record GrantDue(Kind kind, LocalDate date, Optional<Amount> amount, Optional<Instalment.Kind> instalment) {
    /** The kinds of deadline. */
    public enum Kind {
        /** A payment by the funder. */
        PAYMENT,
        /** The financial report of the recipient. */
        REPORT
    }

    /** Returns all open deadlines, by date. */
    static List<GrantDue> of(GrantAccount account) {
        List<GrantDue> dues = new ArrayList<>(instalments(account));
        if (dues.isEmpty()) {
            byLaw(account).ifPresent(dues::add);
        }
        if (account.awaitsReport().is(true)) {
            account.grant()
                    .accountingYear()
                    .flatMap(BeneficiaryYear::yearEnd)
                    .value()
                    .flatMap(end -> delay("GRT-05", "months", end).map(end::plusMonths))
                    .ifPresent(day -> dues.add(new GrantDue(Kind.REPORT, day, Optional.empty(), Optional.empty())));
        }
        dues.sort(Comparator.comparing(GrantDue::date));
        return dues;
    }

    /** Returns the instalments that the payments so far do not cover, up to what is still to be paid. */
    private static List<GrantDue> instalments(GrantAccount account) {
        if (account.paid().value().isEmpty() || account.status() == GrantStatus.REFUSED) {
            return List.of();
        }
        Amount covered = covered(account);
        Optional<Amount> left = account.stillToPay().value();
        List<GrantDue> dues = new ArrayList<>();
        for (Instalment part : account.grant().instalments().value().orElse(List.of())) {
            Amount planned = part.amount().value().orElse(covered);
            Amount paid = planned.min(covered);
            covered = covered.minus(paid);
            Amount rest = planned.minus(paid);
            Amount open = left.map(all -> rest.min(all)).orElse(rest);
            left = left.map(all -> all.minus(open));
            boolean isUnsized = part.amount().value().isEmpty() && paid.isZero();
            if (isUnsized || !open.isZero()) {
                Optional<Amount> amount = isUnsized ? Optional.empty() : Optional.of(open);
                part.due()
                        .value()
                        .ifPresent(day -> dues.add(new GrantDue(Kind.PAYMENT, day, amount, Optional.of(part.kind()))));
            }
        }
        return dues;
    }

    /** Returns all payments, without those that came back and are due again. */
    private static Amount covered(GrantAccount account) {
        Amount back = account.sum(MovementKind.RETURNED).minus(account.lost());
        return account.sum(MovementKind.PAID).minus(back.max(Amount.ZERO)).max(Amount.ZERO);
    }

    /** Returns the statutory payment deadline, if no day or event is set. */
    private static Optional<GrantDue> byLaw(GrantAccount account) {
        Optional<Amount> open = account.stillToPay().value().filter(amount -> !amount.isZero());
        return account.grant()
                .notified()
                .value()
                .filter(unused -> account.grant().paymentTerms().isNone())
                .flatMap(day -> delay("GRT-09", "days", day).map(day::plusDays))
                .filter(unused -> open.isPresent())
                .map(day -> new GrantDue(Kind.PAYMENT, day, open, Optional.empty()));
    }

    private static Optional<Integer> delay(String code, String name, LocalDate day) {
        RuleRecord rule = RuleRecord.shipped(code);
        boolean isInForce = rule.validFrom().filter(day::isBefore).isEmpty();
        return rule.parameters().stream()
                .filter(parameter -> isInForce && parameter.name().equals(name) && parameter.holdsOn(day))
                .map(Parameter::number)
                .map(number -> number.intValue())
                .findFirst();
    }
}
