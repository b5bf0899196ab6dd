package org.cldess.need;

import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Message;

/**
 * The labels of the most common sectors (<i>{@index "secteurs d’activité"}</i>): « Tri et recyclage » for
 * {@code tri-et-recyclage}. Any other word can be a sector too.
 */
public final class Sectors {
    private Sectors() {}

    /**
     * Returns the label of a sector.
     *
     * @param sector the word in a need or an offer
     * @return its label; empty if the word is not among the shipped ones
     */
    public static Optional<Message> label(String sector) {
        String key = "sector." + sector;
        return Texts.WORDS.keys(Locale.FRENCH).contains(key) ? Optional.of(Texts.WORDS.message(key)) : Optional.empty();
    }
}
