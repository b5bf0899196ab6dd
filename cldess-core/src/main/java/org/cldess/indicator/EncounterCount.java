package org.cldess.indicator;

import java.util.Locale;
import org.cldess.internal.code.EnumCodes;
import org.cldess.language.Localizable;

/**
 * The kinds of count that an indicator takes from the encounters in the dossier
 * (<i>{@index "décompte des rencontres"}</i>): pairs that met in speed meetings, exchanges or sessions of gatherings,
 * and the outcomes.
 */
public enum EncounterCount implements Localizable {
    /** Encounters that took place, by their day (<i>{@index "rencontres tenues"}</i>). */
    HELD,
    /**
     * Encounters with an outcome, by the day on which it was first noted
     * (<i>{@index "rencontres suivies d’effet"}</i>).
     */
    FOLLOWED,
    /** Encounters after which the two were in contact again (<i>{@index contacts}</i>). */
    CONTACT,
    /** Encounters followed by a visit (<i>{@index visites}</i>). */
    VISIT,
    /** Encounters followed by a request for a quote (<i>{@index devis}</i>). */
    QUOTE,
    /** Encounters followed by an order (<i>{@index commandes}</i>). */
    ORDER,
    /** Encounters followed by a hire (<i>{@index recrutements}</i>). */
    HIRE,
    /** Encounters followed by a partnership (<i>{@index partenariats}</i>). */
    PARTNERSHIP;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("encounter-count." + EnumCodes.of(this)).say(locale);
    }
}
