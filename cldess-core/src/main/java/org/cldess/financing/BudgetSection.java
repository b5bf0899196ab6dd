package org.cldess.financing;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** The part of a public budget to which a line belongs (<i>{@index "section budgétaire"}</i>). */
public enum BudgetSection implements Sayable {
    /** What is used up in the year (<i>{@index fonctionnement}</i>). */
    OPERATING,
    /** What stays and serves for years (<i>{@index investissement}</i>). */
    CAPITAL;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("budget-section." + Codes.of(this)).say(locale);
    }
}
