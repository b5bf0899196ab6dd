package org.cldess.ess;

import java.util.List;
import org.cldess.language.Sayable;

/** Says which facts are missing, of which an answer knows the places. */
final class MissingFacts {
    private static final String CREDENTIALS = "/credentials/";

    private MissingFacts() {}

    /** The facts in words, each once: two approvals that lack the same are one. */
    static List<Sayable> inWords(List<String> places) {
        return places.stream()
                .map(MissingFacts::key)
                .distinct()
                .<Sayable>map(key -> Texts.WORDS.message("missing." + key))
                .toList();
    }

    /** {@code approvals.request} for {@code /credentials/approvals/3/request}. */
    private static String key(String place) {
        String below = place.startsWith(CREDENTIALS) ? place.substring(CREDENTIALS.length()) : place.substring(1);
        return below.replaceAll("/[0-9]+", "").replace('/', '.');
    }
}
