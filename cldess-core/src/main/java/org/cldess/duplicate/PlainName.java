package org.cldess.duplicate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a name that tell one actor from another: without accents, case, punctuation, legal forms and little words.
 *
 * @param words them, each once
 */
record PlainName(Set<String> words) {
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INITIALS = Pattern.compile("(?<=\\b[a-z])\\.(?=[a-z]\\b)");

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
        String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        Set<String> all = NO_LETTER
                .splitAsStream(INITIALS.matcher(plain).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
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
