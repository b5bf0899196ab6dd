package org.cldess.duplicate;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cldess.internal.Plain;

/**
 * The words of a name that tell one actor from another: without accents, case, punctuation, legal forms and little words.
 *
 * @param words them, each once
 */
record PlainName(Set<String> words) {
    /** Forms and words that many names share. */
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
        Set<String> all = Plain.words(written).collect(Collectors.toCollection(TreeSet::new));
        Set<String> telling =
                all.stream().filter(word -> !NOISE.contains(word)).collect(Collectors.toCollection(TreeSet::new));
        return new PlainName(telling.isEmpty() ? all : telling);
    }

    /** How alike two names are, from 0 to 1: twice the words in common, by all words (Dice, 1945). */
    double likeness(PlainName other) {
        long common = words.stream().filter(other.words::contains).count();
        int all = words.size() + other.words.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
