package org.cldess.reporting.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.reporting.document.Inline;

/**
 * Finds the language of labels in a drawing. A label, or a part of it, is in the language in which the report has the
 * same words. A line of a wrapped name is in the language of the name.
 */
final class ForeignLabels {
    private static final int MIN_BEGUN = 5;
    private static final int MAX_ASCII = 127;

    private final List<Inline.Foreign> words;

    /**
     * Creates the labels of a report.
     *
     * @param words the texts of the report in other languages than that of the report
     */
    ForeignLabels(List<Inline.Foreign> words) {
        this.words = words.stream()
                .sorted(Comparator.comparing(
                                (Inline.Foreign each) -> each.text().length())
                        .reversed())
                .toList();
    }

    /** {@return the language of a whole label if it is not the language of the report} */
    Optional<Locale> language(String label) {
        return isInOneLanguage(label)
                ? words.stream()
                        .filter(each -> holds(each.text(), label))
                        .map(Inline.Foreign::language)
                        .findFirst()
                : words.stream()
                        .filter(each -> each.text().equals(label))
                        .map(Inline.Foreign::language)
                        .findFirst();
    }

    /** Checks whether a label is more than one word without accents, which several languages may have. */
    private static boolean isInOneLanguage(String label) {
        return !label.codePoints().allMatch(c -> c <= MAX_ASCII && Character.isLetter(c));
    }

    /**
     * Writes a label and marks the longest parts in another language.
     *
     * @param element the element that marks them
     */
    void write(Markup markup, String element, String label) {
        for (Inline.Foreign each : words) {
            if (!each.text().isBlank() && holds(label, each.text())) {
                int from = place(label, each.text());
                int to = from + each.text().length();
                write(markup, element, label.substring(0, from));
                markup.element(
                        element,
                        label.substring(from, to),
                        "lang",
                        each.language().toLanguageTag());
                write(markup, element, label.substring(to));
                return;
            }
        }
        int begun = begun(label);
        if (begun > 0) {
            markup.text(label.substring(0, begun));
        }
        if (begun < label.length()) {
            String end = label.substring(begun);
            markup.element(element, end, "lang", going(end).orElseThrow().toLanguageTag());
        }
    }

    /** Returns the index from which words continue on the next line of a label; its length if there are none. */
    private int begun(String label) {
        for (int at = label.indexOf(' '); at >= 0; at = label.indexOf(' ', at + 1)) {
            if (label.length() - at > MIN_BEGUN
                    && going(label.substring(at + 1)).isPresent()) {
                return at + 1;
            }
        }
        return label.length();
    }

    private Optional<Locale> going(String end) {
        return words.stream()
                .filter(each -> each.text().startsWith(end) && place(each.text(), end) == 0)
                .map(Inline.Foreign::language)
                .findFirst();
    }

    private static boolean holds(String text, String words) {
        return text.contains(words) && place(text, words) >= 0;
    }

    /** Returns the index of words in a text, as whole words; -1 if they do not occur. */
    private static int place(String text, String words) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                .matcher(text);
        return found.find() ? found.start() : -1;
    }
}
