package org.cldess.ess;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** Whether a body belongs to the social and solidarity economy on a day (<i>{@index "appartenance à l’ESS"}</i>). */
public enum EssVerdict implements Localizable {
    /** Belongs to the ESS by law, by its form (rule ESS-01). */
    BY_LAW_FORM,
    /** Belongs to the ESS by law, as a company whose statutes, register entry or approval prove it (rule ESS-03). */
    BY_LAW_COMPANY,
    /** Belongs to the social economy by its form, before the law of 2014 (rule ESS-02). */
    BY_FORM_BEFORE_THE_LAW,
    /** A public body. */
    PUBLIC,
    /** Belongs to the conventional economy. */
    CONVENTIONAL,
    /** Cannot be determined from what is recorded. */
    UNDETERMINED;

    /**
     * Returns whether the body belongs to the social economy.
     *
     * @return true for the first three verdicts
     */
    public boolean belongs() {
        return this == BY_LAW_FORM || this == BY_LAW_COMPANY || this == BY_FORM_BEFORE_THE_LAW;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("verdict." + EnumCodes.of(this)).say(locale);
    }
}
