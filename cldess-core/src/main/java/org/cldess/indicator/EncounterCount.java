package org.cldess.indicator;

import java.util.Locale;
import org.cldess.internal.Codes;
import org.cldess.language.Sayable;

/**
 * What an indicator counts of the encounters that the dossier tells (<i>{@index "décompte des rencontres"}</i>): pairs that met in speed meetings,
 * exchanges, sessions of gatherings, and what came of them.
 */
public enum EncounterCount implements Sayable {
    /** The encounters that took place, on their day (<i>{@index "rencontres tenues"}</i>). */
    HELD,
    /** Those that led somewhere, on the day on which that was first noted (<i>{@index "rencontres suivies d’effet"}</i>). */
    FOLLOWED,
    /** Those after which the two got in touch again (<i>{@index contacts}</i>). */
    CONTACT,
    /** Those after which one visited the other (<i>{@index visites}</i>). */
    VISIT,
    /** Those after which one asked for a price (<i>{@index devis}</i>). */
    QUOTE,
    /** Those after which one bought from the other (<i>{@index commandes}</i>). */
    ORDER,
    /** Those after which somebody was hired (<i>{@index recrutements}</i>). */
    HIRE,
    /** Those after which they agreed to do something together (<i>{@index partenariats}</i>). */
    PARTNERSHIP;

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("encounter-count." + Codes.of(this)).say(locale);
    }
}
