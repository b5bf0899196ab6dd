package org.cldess.outcome;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/** A kind of outcome of an encounter (<i>{@index suite}</i>). */
public enum OutcomeKind implements Localizable {
    /** The two got in touch again (<i>{@index contact}</i>). */
    CONTACT,
    /** One visited the other (<i>{@index visite}</i>). */
    VISIT,
    /** One asked the other for a price (<i>{@index devis}</i>). */
    QUOTE,
    /** One bought from the other (<i>{@index commande}</i>). */
    ORDER,
    /** A person was hired (<i>{@index recrutement}</i>). */
    HIRE,
    /** The two agreed to do something together (<i>{@index partenariat}</i>). */
    PARTNERSHIP,
    /** Nothing came of the encounter (<i>{@index "sans suite"}</i>). */
    NOTHING;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("outcome-kind." + EnumCodes.of(this)).say(locale);
    }
}
