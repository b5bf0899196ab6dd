package org.cldess.outcome;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What came of an encounter (<i>{@index suite}</i>).
 */
public enum OutcomeKind implements Sayable {
    /** They got in touch again (<i>{@index contact}</i>). */
    CONTACT,
    /** One visited the other (<i>{@index visite}</i>). */
    VISIT,
    /** One asked the other for a price (<i>{@index devis}</i>). */
    QUOTE,
    /** One bought from the other (<i>{@index commande}</i>). */
    ORDER,
    /** Somebody was hired (<i>{@index recrutement}</i>). */
    HIRE,
    /** They agreed to do something together (<i>{@index partenariat}</i>). */
    PARTNERSHIP,
    /** Nothing (<i>{@index "sans suite"}</i>). */
    NOTHING;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("outcome-kind." + Codes.of(this)).say(locale);
    }
}
