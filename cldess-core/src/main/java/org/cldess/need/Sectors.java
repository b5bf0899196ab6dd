package org.cldess.need;

import java.util.Locale;
import java.util.Optional;
import org.cldess.language.Message;

/**
 * The labels of the sectors that are most often looked for (<i>{@index "secteurs d’activité"}</i>): « Tri et recyclage » for
 * {@code tri-et-recyclage}. Any other word may be a sector too.
 */
public final class Sectors {
    private Sectors() {}

    /**
     * What people call a sector.
     *
     * @param sector the word that stands in a need or an offer
     * @return its label; nothing for a word that is not among the shipped ones
     */
    public static Optional<Message> label(String sector) {
        String key = "sector." + sector;
        return Texts.WORDS.keys(Locale.FRENCH).contains(key) ? Optional.of(Texts.WORDS.message(key)) : Optional.empty();
    }
}
