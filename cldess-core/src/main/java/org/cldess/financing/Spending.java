package org.cldess.financing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.NotNegative;
import org.cldess.component.Shown;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * What became of an expense on a day: it was committed, or money was really spent. All that was spent adds up; of the commitments the last
 * one counts.
 *
 * @param date the day
 * @param status committed or spent
 * @param amount how much, not negative
 * @param voucher the reference of the invoice, order or pay slip that proves it (<i>{@index "pièce justificative"}</i>)
 */
public record Spending(
        @From LocalDate date,
        SpendingStatus status,
        @NotNegative("negative") Amount amount,
        @Shown(to = Audience.COMMITTEE) Known<@NotBlank @Size(max = 100) String> voucher) {
    /** Checks the parts. */
    public Spending {
        Lines.checkNotNegative(amount);
    }

    /**
     * {@return that money was spent}
     *
     * @param date the day
     * @param amount how much, not negative
     * @param voucher the reference of what proves it
     */
    public static Spending spent(LocalDate date, Amount amount, String voucher) {
        return new Spending(date, SpendingStatus.SPENT, amount, Known.of(voucher));
    }

    /**
     * {@return that money is owed}
     *
     * @param date the day
     * @param amount how much, not negative
     * @param voucher the reference of the order
     */
    public static Spending committed(LocalDate date, Amount amount, String voucher) {
        return new Spending(date, SpendingStatus.COMMITTED, amount, Known.of(voucher));
    }
}
