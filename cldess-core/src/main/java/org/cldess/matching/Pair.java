package org.cldess.matching;

import java.util.Comparator;
import java.util.Locale;
import org.cldess.language.Localizable;

/**
 * Two participants, one of each side (<i>{@index paire}</i>).
 *
 * @param left the participant of the left side
 * @param right the participant of the right side
 */
public record Pair(Participant left, Participant right) implements Comparable<Pair>, Localizable {
    private static final Comparator<Pair> ORDER =
            Comparator.comparing(Pair::left).thenComparing(Pair::right);

    @Override
    public int compareTo(Pair other) {
        return ORDER.compare(this, other);
    }

    /** Returns the two names, « Anne et Paul ». */
    @Override
    public String say(Locale locale) {
        return Texts.WORDS.message("pair", left, right).say(locale);
    }

    @Override
    public String toString() {
        return left + " – " + right;
    }
}
