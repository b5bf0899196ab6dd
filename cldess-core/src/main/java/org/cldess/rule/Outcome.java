package org.cldess.rule;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What a rule says of one subject (<i>{@index issue}</i>).
 */
public enum Outcome implements Sayable {
    /** The rule is kept (<i>{@index respectée}</i>). */
    COMPLIES,
    /** The rule is broken (<i>{@index enfreinte}</i>). */
    BREACHED,
    /** The rule is not in force on its key date, or does not speak of this subject (<i>{@index "sans objet"}</i>). */
    NOT_APPLICABLE,
    /** A fact that the rule needs is unknown (<i>{@index "non vérifiable"}</i>): never a pass. */
    NOT_EVALUABLE;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("outcome." + Codes.of(this)).say(locale);
    }
}
