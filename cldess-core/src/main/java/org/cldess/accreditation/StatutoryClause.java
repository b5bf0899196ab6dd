package org.cldess.accreditation;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What the law wants the statutes of a company of the social economy to say (<i>{@index "clauses statutaires"}</i>, décret n° 2015-858).
 */
public enum StatutoryClause implements Sayable {
    /** It pursues another purpose than to share profits. */
    PURPOSE,
    /** It is governed democratically, not by capital alone. */
    GOVERNANCE,
    /** Most of the profit maintains or develops the activity. */
    PROFIT,
    /** The compulsory reserves cannot be shared. */
    RESERVES,
    /** It is managed by the rules that the law sets on capital and funds. */
    MANAGEMENT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("clause." + Codes.of(this)).say(locale);
    }
}
