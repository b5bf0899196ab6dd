package org.cldess.accreditation;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * A clause that the law requires in the statutes of a company of the social economy
 * (<i>{@index "clauses statutaires"}</i>, décret n° 2015-858).
 */
public enum StatutoryClause implements Localizable {
    /** It pursues a purpose other than sharing profits. */
    PURPOSE,
    /** It is governed democratically, not by capital alone. */
    GOVERNANCE,
    /** Most of the profit maintains or develops the activity. */
    PROFIT,
    /** The compulsory reserves cannot be distributed. */
    RESERVES,
    /** It is managed by the rules that the law sets on capital and funds. */
    MANAGEMENT;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("clause." + EnumCodes.of(this)).say(locale);
    }
}
