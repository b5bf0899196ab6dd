package org.cldess.financing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.VisibleTo;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.validation.Violations;

/**
 * A dated step of an expense: a commitment or a payment. Payments add up; the last commitment counts.
 *
 * @param date the day
 * @param status committed or spent
 * @param amount the amount, not negative
 * @param voucher the reference of the supporting invoice, order or pay slip (<i>{@index "pièce justificative"}</i>)
 */
public record Spending(
        @From LocalDate date,
        SpendingStatus status,
        @NotNegative("negative") Amount amount,
        @VisibleTo(Audience.COMMITTEE) Known<@NotBlank @Size(max = 100) String> voucher) {
    /** Checks the components, and throws all {@link Violations}. */
    public Spending {
        FormRules.check(Spending.class, date, status, amount, voucher);
    }

    /**
     * {@return a payment}
     *
     * @param date the day
     * @param amount the amount, not negative
     * @param voucher the reference of the supporting document
     */
    public static Spending spent(LocalDate date, Amount amount, String voucher) {
        return new Spending(date, SpendingStatus.SPENT, amount, Known.of(voucher));
    }

    /**
     * {@return a commitment}
     *
     * @param date the day
     * @param amount the amount, not negative
     * @param voucher the reference of the order
     */
    public static Spending committed(LocalDate date, Amount amount, String voucher) {
        return new Spending(date, SpendingStatus.COMMITTED, amount, Known.of(voucher));
    }
}
