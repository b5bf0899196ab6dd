package org.cldess.duplicate;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cldess.internal.text.NormalizedWords;

/**
 * The words that identify a name, normalised: without accents, case, punctuation, legal forms and minor words.
 *
 * @param words the words, each once
 */
record PlainName(Set<String> words) {
    /** Legal forms and words that many names share. */
    private static final Set<String> NOISE = Set.of(
            "a",
            "association",
            "asso",
            "au",
            "aux",
            "compagnie",
            "cooperative",
            "d",
            "de",
            "des",
            "du",
            "en",
            "entreprise",
            "et",
            "eurl",
            "federation",
            "fondation",
            "groupe",
            "groupement",
            "l",
            "la",
            "le",
            "les",
            "loi",
            "mutuelle",
            "ong",
            "pour",
            "sa",
            "sarl",
            "sas",
            "sasu",
            "sc",
            "sci",
            "scic",
            "scop",
            "societe",
            "ste",
            "sur",
            "un",
            "une",
            "union",
            "1901");

    static PlainName of(String written) {
        Set<String> all = NormalizedWords.words(written).collect(Collectors.toCollection(TreeSet::new));
        Set<String> telling =
                all.stream().filter(word -> !NOISE.contains(word)).collect(Collectors.toCollection(TreeSet::new));
        return new PlainName(telling.isEmpty() ? all : telling);
    }

    /**
     * Returns the similarity of two names, from 0 to 1: twice the number of common words, divided by the number of all
     * words (Dice, 1945).
     */
    double likeness(PlainName other) {
        long common = words.stream().filter(other.words::contains).count();
        int all = words.size() + other.words.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
