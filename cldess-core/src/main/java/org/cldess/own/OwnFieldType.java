package org.cldess.own;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.cldess.form.Scalar;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;
import org.cldess.money.Amount;

/** The type of a field that a kind of contract adds. Its values are written as the model writes values of that type. */
public enum OwnFieldType implements Localizable {
    /** A text. */
    TEXT(String.class),
    /** A whole number, from −2 147 483 648 to 2 147 483 647. */
    WHOLE_NUMBER(Integer.class),
    /** A number with at most six decimals. */
    DECIMAL(BigDecimal.class),
    /** An amount in euros, exact to the cent. */
    AMOUNT(Amount.class),
    /** A day. */
    DATE(LocalDate.class),
    /** Yes or no. */
    YES_NO(Boolean.class),
    /** One of the choices of the field. */
    CHOICE(OwnChoice.class);

    private final Class<?> held;

    OwnFieldType(Class<?> held) {
        this.held = held;
    }

    /** Returns how a value is written, except a choice, which its field knows. */
    Scalar scalar() {
        return Scalar.of(held);
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("own-field-type." + EnumCodes.of(this)).say(locale);
    }
}
