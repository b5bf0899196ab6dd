package org.cldess.dossier.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cldess.identity.CommuneCode;
import org.cldess.internal.text.NormalizedWords;

/**
 * Which actors are asked for.
 *
 * @param part a part of the name; accents, case and punctuation do not count; if it is empty, every name has it
 * @param commune the commune of the actor’s address; empty for every commune, and for none
 */
public record ActorQuery(String part, Optional<CommuneCode> commune) {
    /**
     * Asks for the actors with a part of a name: « epicerie » finds « L’Épicerie solidaire ».
     *
     * @param part the part of the name; accents, case and punctuation do not count; if it is empty, every name has it
     * @return the query
     */
    public static ActorQuery named(String part) {
        return new ActorQuery(part, Optional.empty());
    }

    /**
     * {@return the same query, for the actors of a commune}
     *
     * @param place the commune of the actor’s address
     */
    public ActorQuery in(CommuneCode place) {
        return new ActorQuery(part, Optional.of(place));
    }

    /**
     * {@return whether a name has the part that is asked for}
     *
     * @param name the name
     */
    public boolean finds(String name) {
        String words = words(part);
        return words.isEmpty() ? lower(name).contains(lower(part)) : words(name).contains(words);
    }

    /** Returns the form of a name by which names are sorted; one without Latin letters keeps its own. */
    static String plain(String name) {
        String words = words(name);
        return words.isEmpty() ? lower(name) : words;
    }

    private static String words(String text) {
        return NormalizedWords.words(text).collect(Collectors.joining(" "));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
