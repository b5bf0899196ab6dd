package org.cldess.decision;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/** How a group decides (<i>{@index "mode de décision"}</i>). {@link Tally} states how each is counted. */
public enum DecisionMethod implements Sayable {
    /** Adopted unless a reasoned objection stands (<i>{@index consentement}</i>). */
    CONSENT,
    /** Adopted unless somebody blocks (<i>{@index consensus}</i>). */
    CONSENSUS,
    /** Adopted if more are for it than against (<i>{@index majorité}</i>). */
    MAJORITY;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("method." + Codes.of(this)).say(locale);
    }
}
