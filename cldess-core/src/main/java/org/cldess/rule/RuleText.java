package org.cldess.rule;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.validation.Severity;

/**
 * Reads the records of rules from a text that is edited by hand: a code in brackets, then lines with a key, an equals
 * sign and a value. Lines that begin with {@code #} are comments. A key may appear several times only where noted
 * below.
 *
 * <pre>{@code
 * [CTR-12]
 * fr = …                       the sentence, also en
 * severity = error             error, warning or info
 * source = law | text | article
 * from = 2005-01-01 ?          the first day, also until; a question mark: to be confirmed
 * key-date = succession        a word; as-of for the day of the check
 * scope = contract
 * parameter = population | 3500 | inhabitants | 2022-07-01 | | ?     any number of them
 * needs = /actions/0/start       a fact that the rule reads and can do without; any number, a star for any index
 * certainty = V                V, P, M or D
 * replaces = CTR-07            any number of them, also replaced-by
 * }</pre>
 */
final class RuleText {
    private static final String DOUBT = "?";

    private final String code;
    private final ListMultimap<String, String> values = LinkedListMultimap.create();

    private RuleText(String code) {
        this.code = code;
    }

    /** Returns all records of a text, in its order. */
    static List<RuleRecord> read(String text) {
        List<RuleText> sections = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (line.startsWith("[") && line.endsWith("]")) {
                sections.add(new RuleText(line.substring(1, line.length() - 1)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int sign = line.indexOf('=');
                if (sign < 0 || sections.isEmpty()) {
                    throw new IllegalStateException(
                            "Line %s of the rules, '%s', is no key and value under a code. Write it like 'severity = error'."
                                    .formatted(number, line));
                }
                sections.get(sections.size() - 1)
                        .add(
                                line.substring(0, sign).strip(),
                                line.substring(sign + 1).strip());
            }
        }
        return sections.stream().map(RuleText::record).toList();
    }

    private void add(String key, String value) {
        values.put(key, value);
    }

    private RuleRecord record() {
        RuleRecordBuilder builder = RuleRecord.builder(code, one("fr"), one("en"))
                .severity(Severity.valueOf(one("severity").toUpperCase(Locale.ROOT)))
                .source(source(one("source")))
                .keyDate(one("key-date"))
                .scope(one("scope"))
                .certainty(certainty(one("certainty")))
                .parameters(all("parameter").map(this::parameter).toList())
                .needs(all("needs").toList())
                .replaces(all("replaces").toList())
                .replacedBy(all("replaced-by").toList());
        optional("audience")
                .map(audience -> Audience.valueOf(audience.toUpperCase(Locale.ROOT)))
                .ifPresent(builder::audience);
        Optional<String> from = optional("from");
        Optional<String> until = optional("until");
        from.map(this::date).ifPresent(builder::from);
        until.map(this::date).ifPresent(builder::until);
        builder.periodConfirmed(Stream.of(from, until).flatMap(Optional::stream).noneMatch(RuleText::isDoubtful));
        if (!values.isEmpty()) {
            throw wrong("has the unknown keys " + values.keySet());
        }
        return builder.build();
    }

    private Source source(String text) {
        List<String> cells = cells(text, 3);
        return new Source(SourceKind.valueOf(cells.get(0).toUpperCase(Locale.ROOT)), cells.get(1), cells.get(2));
    }

    private Certainty certainty(String letter) {
        return Stream.of(Certainty.values())
                .filter(certainty -> letter.equals(String.valueOf(certainty.letter())))
                .findFirst()
                .orElseThrow(() -> wrong("has the certainty '%s', which is not V, P, M or D".formatted(letter)));
    }

    private Parameter parameter(String text) {
        List<String> cells = cells(text, 6);
        return new Parameter(
                cells.get(0), cells.get(1), cells.get(2), day(cells.get(3)), day(cells.get(4)), !isDoubtful(text));
    }

    private Optional<LocalDate> day(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(date(cell));
    }

    private LocalDate date(String text) {
        String day = isDoubtful(text) ? text.substring(0, text.length() - 1).strip() : text;
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw wrong("has the date '%s', which is not written like 2013-02-18".formatted(day));
        }
    }

    private List<String> cells(String text, int count) {
        List<String> cells = Stream.of(text.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != count) {
            throw wrong("has %s cells in '%s', and %s were expected".formatted(cells.size(), text, count));
        }
        return cells;
    }

    private static boolean isDoubtful(String text) {
        return text.endsWith(DOUBT);
    }

    private String one(String key) {
        return optional(key).orElseThrow(() -> wrong("lacks the key '%s'".formatted(key)));
    }

    private Optional<String> optional(String key) {
        List<String> found = all(key).toList();
        if (found.size() > 1) {
            throw wrong("has the key '%s' twice".formatted(key));
        }
        return found.stream().findFirst();
    }

    private Stream<String> all(String key) {
        return values.removeAll(key).stream();
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException("The rule %s %s. Correct its record.".formatted(code, what));
    }
}
