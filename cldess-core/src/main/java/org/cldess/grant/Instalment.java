package org.cldess.grant;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cldess.component.Before;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.KnownSince;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.FormRules;
import org.cldess.internal.code.EnumCodes;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;
import org.cldess.validation.Violations;

/**
 * A payment of part of a grant (<i>{@index versement}</i>), planned and actual.
 *
 * @param kind the kind of instalment
 * @param due the due day; not applicable if none is set
 * @param amount the planned amount, not negative; not applicable if none is set
 * @param paid the day on which it was paid; not applicable while it is unpaid
 * @param amountPaid the paid amount, not negative; not applicable while it is unpaid
 */
public record Instalment(
        @NamePart Kind kind,
        @Planned Known<LocalDate> due,
        @NotNegative("grant") Known<Amount> amount,
        @HiddenUntilThen Known<LocalDate> paid,

        @KnownSince(value = "paid", before = Before.NONE) @NotNegative("grant")
        Known<Amount> amountPaid)
        implements DayDependent<Instalment> {
    /** Checks the components, and throws all {@link Violations}. */
    public Instalment {
        FormRules.check(Instalment.class, kind, due, amount, paid, amountPaid);
    }

    /**
     * The kinds of instalment (<i>{@index "nature du versement"}</i>).
     */
    public enum Kind implements Localizable {
        /** An advance before the work begins (<i>{@index acompte}</i>). */
        ADVANCE,
        /** An interim payment during the work (<i>{@index "versement intermédiaire"}</i>). */
        INTERIM,
        /** The balance (<i>{@index solde}</i>). */
        BALANCE;

        @Override
        public String say(Locale locale) {
            return Texts.WORDS.message("instalment-kind." + EnumCodes.of(this)).say(locale);
        }
    }

    /**
     * Creates an instalment that was paid without being planned.
     *
     * @param kind the kind of instalment
     * @param day the day on which it was paid
     * @param amount the amount
     * @return the instalment
     */
    public static Instalment unplanned(Kind kind, LocalDate day, Amount amount) {
        return new Instalment(kind, Known.none(), Known.none(), Known.of(day), Known.of(amount));
    }

    /**
     * Creates an instalment that is planned and unpaid.
     *
     * @param kind the kind of instalment
     * @param due the due day
     * @param amount the amount
     * @return the instalment
     */
    public static Instalment planned(Kind kind, LocalDate due, Amount amount) {
        return new Instalment(kind, Known.of(due), Known.of(amount), Known.none(), Known.none());
    }

    /**
     * Returns this instalment, marked as paid.
     *
     * @param day the day
     * @param money the paid amount
     * @return a modified copy
     */
    public Instalment paidOn(LocalDate day, Amount money) {
        return new Instalment(kind, due, amount, Known.of(day), Known.of(money));
    }

    /** {@return whether the instalment is known to be unpaid} */
    public boolean isOpen() {
        return paid.isNone() && amountPaid.value().isEmpty();
    }

    /** Returns the due day, if the instalment is open and the day is known. */
    Optional<LocalDate> openUntil() {
        return isOpen() ? due.value() : Optional.empty();
    }
}
