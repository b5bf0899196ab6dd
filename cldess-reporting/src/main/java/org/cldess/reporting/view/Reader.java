package org.cldess.reporting.view;

import java.util.Locale;
import org.cldess.language.Localizable;

/**
 * A reader for whom documents are made (<i>{@index lecteur}</i>), by what the reader comes to find. It hides nothing:
 * an {@link org.cldess.disclosure.Audience} does.
 */
public enum Reader implements Localizable {
    /** An elected official, who decides. */
    OFFICIAL("reader.official"),
    /** The facilitator, who keeps the contract alive and its dossier complete. */
    FACILITATOR("reader.facilitator"),
    /** An accountant, who pays and is paid to the cent. */
    ACCOUNTANT("reader.accountant"),
    /** An actor of the territory, who looks for its own name. */
    ACTOR("reader.actor"),
    /** An inhabitant or a journalist, who knows nothing of the contract. */
    INHABITANT("reader.inhabitant");

    private final String key;

    Reader(String key) {
        this.key = key;
    }

    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message(key).say(locale);
    }
}
