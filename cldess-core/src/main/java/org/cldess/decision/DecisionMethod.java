package org.cldess.decision;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * How a group decides (<i>{@index "mode de décision"}</i>). {@link Tally} documents how votes are counted under each
 * method.
 */
public enum DecisionMethod implements Localizable {
    /** Adopted unless there is a reasoned objection (<i>{@index consentement}</i>). */
    CONSENT,
    /** Adopted unless a member blocks it (<i>{@index consensus}</i>). */
    CONSENSUS,
    /** Adopted if more members are for it than against (<i>{@index majorité}</i>). */
    MAJORITY;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("method." + EnumCodes.of(this)).say(locale);
    }
}
