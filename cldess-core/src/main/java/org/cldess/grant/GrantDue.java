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
 * A deadline of a grant (<i>{@index échéance}</i>).
 *
 * @param kind the kind of deadline
 * @param date the last day
 * @param amount the amount of a payment, if it is known
 */
public record GrantDue(Kind kind, LocalDate date, Optional<Amount> amount) {
    /** The kinds of deadline. */
    public enum Kind {
        /** A payment by the funder. */
        PAYMENT,
        /** The financial report of the recipient. */
        REPORT
    }

    /** Returns all open deadlines, by date. */
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

    /** Returns the statutory payment deadline, if no day or event is set. */
    private static Optional<GrantDue> byLaw(Grant grant) {
        Optional<Amount> open = grant.stillToPay().value().filter(amount -> !amount.isZero());
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
