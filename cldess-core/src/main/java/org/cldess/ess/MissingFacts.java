package org.cldess.ess;

import java.util.List;
import org.cldess.actor.Actor_;
import org.cldess.language.Localizable;

/** Describes the missing facts of an answer, given their places. */
final class MissingFacts {
    private static final String CREDENTIALS = Actor_.CREDENTIALS + "/";

    private MissingFacts() {}

    /** Returns the facts in words, each once: if two approvals lack the same fact, it is listed once. */
    static List<Localizable> inWords(List<String> places) {
        return places.stream()
                .map(MissingFacts::key)
                .distinct()
                .<Localizable>map(key -> Texts.WORDS.message("missing." + key))
                .toList();
    }

    /** Returns {@code approvals.request} for {@code /credentials/approvals/3/request}. */
    private static String key(String place) {
        String below = place.startsWith(CREDENTIALS) ? place.substring(CREDENTIALS.length()) : place.substring(1);
        return below.replaceAll("/[0-9]+", "").replace('/', '.');
    }
}
