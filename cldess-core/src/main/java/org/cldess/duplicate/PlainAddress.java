package org.cldess.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.actor.Actor;
import org.cldess.internal.text.NormalizedWords;

/**
 * The words that identify an address, normalised: without accents, case, punctuation and minor words, and with the
 * usual street abbreviations written out.
 *
 * @param words the words, in their order
 */
record PlainAddress(List<String> words) {
    /** The abbreviations used in postal addresses. */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("all", "allee"),
            Map.entry("av", "avenue"),
            Map.entry("ave", "avenue"),
            Map.entry("bat", "batiment"),
            Map.entry("bd", "boulevard"),
            Map.entry("bld", "boulevard"),
            Map.entry("blvd", "boulevard"),
            Map.entry("ch", "chemin"),
            Map.entry("che", "chemin"),
            Map.entry("chem", "chemin"),
            Map.entry("imp", "impasse"),
            Map.entry("pl", "place"),
            Map.entry("r", "rue"),
            Map.entry("rte", "route"),
            Map.entry("sq", "square"),
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("trav", "traverse"),
            Map.entry("za", "zone"),
            Map.entry("zi", "zone"));

    private static final Set<String> NOISE =
            Set.of("a", "au", "aux", "cs", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les");

    /** Returns the normalised address of an actor; empty if its street is not recorded. */
    static Optional<PlainAddress> of(Actor actor) {
        return actor.address()
                .value()
                .map(PlainAddress::of)
                .filter(plain -> !plain.words().isEmpty());
    }

    static PlainAddress of(String street) {
        return new PlainAddress(NormalizedWords.words(street)
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .filter(word -> !NOISE.contains(word))
                .toList());
    }

    /** Returns the words as one line. */
    String line() {
        return String.join(" ", words);
    }
}
