package org.cldess.grant;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cldess.component.Before;
import org.cldess.component.Called;
import org.cldess.component.Happened;
import org.cldess.component.NotNegative;
import org.cldess.component.Planned;
import org.cldess.component.Since;
import org.cldess.form.Seen;
import org.cldess.internal.Codes;
import org.cldess.known.Known;
import org.cldess.language.Sayable;
import org.cldess.money.Amount;

/**
 * A part of a grant that is paid at once (<i>{@index versement}</i>), as it was planned and as it was done.
 *
 * @param kind which part it is
 * @param due the day on which it is to be paid; none if no day is set
 * @param amount how much is to be paid, not negative; none if that is open
 * @param paid the day on which it was paid; none if it was not
 * @param amountPaid how much was paid, not negative; none if nothing was
 */
public record Instalment(
        @Called Kind kind,
        @Planned Known<LocalDate> due,
        @NotNegative("grant") Known<Amount> amount,
        @Happened Known<LocalDate> paid,

        @Since(value = "paid", before = Before.NONE) @NotNegative("grant")
        Known<Amount> amountPaid)
        implements Seen<Instalment> {
    /**
     * Which part of a grant a payment is (<i>{@index "nature du versement"}</i>).
     */
    public enum Kind implements Sayable {
        /** Before the work (<i>{@index acompte}</i>). */
        ADVANCE,
        /** While it goes on (<i>{@index "versement intermédiaire"}</i>). */
        INTERIM,
        /** The rest (<i>{@index solde}</i>). */
        BALANCE;

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("instalment-kind." + Codes.of(this)).say(locale);
        }
    }

    /**
     * A payment that nobody planned.
     *
     * @param kind which part it is
     * @param day the day on which it was paid
     * @param amount how much
     * @return the instalment
     */
    public static Instalment unplanned(Kind kind, LocalDate day, Amount amount) {
        return new Instalment(kind, Known.none(), Known.none(), Known.of(day), Known.of(amount));
    }

    /**
     * A payment that is still to be made.
     *
     * @param kind which part it is
     * @param due the day on which it is to be paid
     * @param amount how much
     * @return the instalment
     */
    public static Instalment planned(Kind kind, LocalDate due, Amount amount) {
        return new Instalment(kind, Known.of(due), Known.of(amount), Known.none(), Known.none());
    }

    /**
     * The same, paid.
     *
     * @param day the day
     * @param money how much
     * @return a changed copy
     */
    public Instalment paidOn(LocalDate day, Amount money) {
        return new Instalment(kind, due, amount, Known.of(day), Known.of(money));
    }

    /** {@return whether it is known not to have been paid} */
    public boolean isOpen() {
        return paid.isNone() && amountPaid.value().isEmpty();
    }

    /** The day on which it falls due, if it is open and that day is known. */
    Optional<LocalDate> openUntil() {
        return isOpen() ? due.value() : Optional.empty();
    }
}
