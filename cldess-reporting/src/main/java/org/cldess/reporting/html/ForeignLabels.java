package org.cldess.reporting.html;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cldess.reporting.document.Inline;

/**
 * Tells in which language the labels of a drawing are: a label, or a part of it, is in the language in which the report says the same words, and
 * a line of a name that was too long is in that of the name.
 */
final class ForeignLabels {
    private static final Pattern SEVERAL_WORDS = Pattern.compile("(?U)\\p{L}.*[ ’].*\\p{L}|.*[^\\p{ASCII}&&\\p{L}].*");

    private static final int LEAST_BEGUN = 5;

    private final List<Inline.Foreign> words;

    /**
     * Labels beside words in another language.
     *
     * @param words what the report says in another language than its own
     */
    ForeignLabels(List<Inline.Foreign> words) {
        this.words = words.stream()
                .sorted(Comparator.comparing(
                                (Inline.Foreign each) -> each.text().length())
                        .reversed())
                .toList();
    }

    /** {@return the language of a whole label, if that is not the language of the report} */
    Optional<Locale> language(String label) {
        return SEVERAL_WORDS.matcher(label).matches()
                ? words.stream()
                        .filter(each -> holds(each.text(), label))
                        .map(Inline.Foreign::language)
                        .findFirst()
                : words.stream()
                        .filter(each -> each.text().equals(label))
                        .map(Inline.Foreign::language)
                        .findFirst();
    }

    /**
     * Writes a label with the longest words in it that are in another language.
     *
     * @param element what marks them
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

    /** Where words begin that go on in the next line of a label; its length if there are none. */
    private int begun(String label) {
        for (int at = label.indexOf(' '); at >= 0; at = label.indexOf(' ', at + 1)) {
            if (label.length() - at > LEAST_BEGUN
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

    /** Where words stand in a text between other words, not inside one; -1 if nowhere. */
    private static int place(String text, String words) {
        Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                .matcher(text);
        return found.find() ? found.start() : -1;
    }
}
