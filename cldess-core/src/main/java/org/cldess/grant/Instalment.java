package org.cldess.grant;

import java.time.LocalDate;
import java.util.Locale;
import org.cldess.component.Follows;
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
 * A planned payment of a part of a grant (<i>{@index versement}</i>). The payments themselves are movements of the
 * grant.
 *
 * @param kind the kind of instalment
 * @param due the due day; not applicable if none is set
 * @param amount the planned amount, not negative; not applicable if none is set
 */
public record Instalment(
        @NamePart Kind kind,
        @Planned @Follows("../decision/date") Known<LocalDate> due,
        @NotNegative("grant") Known<Amount> amount)
        implements DayDependent<Instalment> {
    /** Checks the components, and throws all {@link Violations}. */
    public Instalment {
        FormRules.check(Instalment.class, kind, due, amount);
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
     * Creates an instalment with a due day and an amount.
     *
     * @param kind the kind of instalment
     * @param due the due day
     * @param amount the amount, not negative
     */
    public Instalment(Kind kind, LocalDate due, Amount amount) {
        this(kind, Known.of(due), Known.of(amount));
    }
}
