package org.cldess.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cldess.money.Amount;
import org.cldess.rule.Parameter;
import org.cldess.rule.RuleRecord;

/**
 * Something about a grant that falls due on a day (<i>{@index échéance}</i>).
 *
 * @param kind what falls due
 * @param date the last day for it
 * @param amount how much is to be paid, where it is a payment of a known amount
 */
public record GrantDue(Kind kind, LocalDate date, Optional<Amount> amount) {
    /** What falls due. */
    public enum Kind {
        /** A payment of the funder. */
        PAYMENT,
        /** The financial report of the beneficiary. */
        REPORT
    }

    /** All that is open, by date. */
    static List<GrantDue> of(Grant grant) {
        List<GrantDue> dues = new ArrayList<>();
        for (Instalment part : grant.instalments().value().orElse(List.of())) {
            part.openUntil()
                    .ifPresent(day -> dues.add(
                            new GrantDue(Kind.PAYMENT, day, part.amount().value())));
        }
        if (dues.isEmpty()) {
            byLaw(grant).ifPresent(dues::add);
        }
        if (grant.awaitsReport().is(true)) {
            grant.accountingYear()
                    .flatMap(BeneficiaryYear::yearEnd)
                    .value()
                    .flatMap(end -> delay("GRT-05", "months", end).map(end::plusMonths))
                    .ifPresent(day -> dues.add(new GrantDue(Kind.REPORT, day, Optional.empty())));
        }
        dues.sort(Comparator.comparing(GrantDue::date));
        return dues;
    }

    /** What the law says of the payment where neither a day nor an event is set. */
    private static Optional<GrantDue> byLaw(Grant grant) {
        Optional<Amount> open = grant.toPay().value().filter(amount -> !amount.isZero());
        return grant.notified()
                .value()
                .filter(unused -> grant.paymentTerms().isNone())
                .flatMap(day -> delay("GRT-09", "days", day).map(day::plusDays))
                .filter(unused -> open.isPresent())
                .map(day -> new GrantDue(Kind.PAYMENT, day, open));
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
