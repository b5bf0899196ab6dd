package org.cldess.rule;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** The outcome of a rule for one subject (<i>{@index issue}</i>). */
public enum Outcome implements Localizable {
    /** The subject complies with the rule (<i>{@index respectée}</i>). */
    COMPLIES,
    /** The subject breaches the rule (<i>{@index enfreinte}</i>). */
    BREACHED,
    /** The rule is not in force on its key date, or does not apply to this subject (<i>{@index "sans objet"}</i>). */
    NOT_APPLICABLE,
    /** A fact that the rule needs is unknown (<i>{@index "non vérifiable"}</i>): never a pass. */
    NOT_EVALUABLE;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("outcome." + EnumCodes.of(this)).say(locale);
    }
}
