package org.cldess.financing;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The sections of a public budget (<i>{@index "section budgétaire"}</i>). */
public enum BudgetSection implements Localizable {
    /** Operating expenses and their resources, used up within the year (<i>{@index fonctionnement}</i>). */
    OPERATING,
    /** Capital expenses and their resources, which last for years (<i>{@index investissement}</i>). */
    CAPITAL;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("budget-section." + EnumCodes.of(this)).say(locale);
    }
}
