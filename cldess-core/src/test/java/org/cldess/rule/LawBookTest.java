package org.cldess.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.cldess.identity.FormVerdict;
import org.cldess.identity.LegalForm;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the shipped records with the tables of the law book, field by field, except for the figures. */
class LawBookTest {
    /** The rules on open data, which the model does not cover yet. */
    private static final Predicate<String> TO_COME = Pattern.compile("OPD-.*").asMatchPredicate();

    private static final Map<Character, Severity> SEVERITIES =
            Map.of('E', Severity.ERROR, 'W', Severity.WARNING, 'I', Severity.INFO);

    /** The key dates of the book, with the names that the records give them. */
    private static final Map<String, Set<String>> KEY_DATES = Map.ofEntries(
            Map.entry("party's signature", Set.of("signature")),
            Map.entry("amendment's signature", Set.of("signature")),
            Map.entry("signature", Set.of("signature", "contract-signature")),
            Map.entry("contract signature", Set.of("contract-signature")),
            Map.entry("act", Set.of("deliberation")),
            Map.entry("deliberation", Set.of("deliberation")),
            Map.entry("decision", Set.of("decision", "deliberation")),
            Map.entry("date of succession", Set.of("succession")),
            Map.entry("succession", Set.of("succession")),
            Map.entry("change", Set.of("change")),
            Map.entry("as-of", Set.of("as-of")),
            Map.entry("version", Set.of("version")),
            Map.entry("year-end", Set.of("year-end")),
            Map.entry("accounting year end", Set.of("year-end")),
            Map.entry("year end", Set.of("year-end")),
            Map.entry("report", Set.of("report")),
            Map.entry("notification", Set.of("notification")),
            Map.entry("convention signature", Set.of("signature")),
            Map.entry("**request**", Set.of("request")),
            Map.entry("request received", Set.of("request")),
            Map.entry("plan's decision", Set.of("plan-decision")),
            Map.entry("use", Set.of("use")),
            Map.entry("grant", Set.of("grant")),
            Map.entry("start of file", Set.of("file-start")),
            Map.entry("collection / request", Set.of("collection-or-request")),
            Map.entry("the breach's own day (record: as-of)", Set.of("breach-or-as-of")),
            Map.entry("1 January of the plan's first year, which every plan has", Set.of("plan-start")),
            Map.entry("publication", Set.of("publication")),
            Map.entry("launch", Set.of("launch")),
            Map.entry("stage dates", Set.of("stages")),
            Map.entry("draft adoption date", Set.of("draft-adoption")),
            Map.entry("deadline's day", Set.of("approval")),
            Map.entry("calendar year", Set.of("calendar-year")),
            Map.entry("award", Set.of("award")),
            Map.entry("application", Set.of("application")),
            Map.entry("action's start", Set.of("action-start")));

    /**
     * The number of a law or an article: {@code L5211-41-3}, {@code 2014-856}, {@code 2.1.5}, {@code 910/2014},
     * {@code 7}.
     */
    private static final Pattern REFERENCE = Pattern.compile("[LRD]?\\d+(?:[-./]\\d+)*");

    private static final Pattern REPLACES = Pattern.compile("replaces ([A-Z]{3}-\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern FROM_MEMORY = Pattern.compile("\\[M[]: ]|à confirmer");

    /** Rules with facts from memory that are in the record of the rule that replaces them. */
    private static final Set<String> TOLD_BY_ANOTHER = Set.of("ESS-08");

    /** Rules with facts from memory that decide nothing in a dossier, and are in no record. */
    private static final Set<String> DECIDES_NOTHING = Set.of("SIA-02", "GRT-08", "DAT-04");

    /** Records that ship as unconfirmed although the book does not mark them. They are more careful than the book. */
    private static final Set<String> MORE_CAREFUL = Set.of("FRM-02", "FRM-03", "PUR-01", "PUR-04");

    static Stream<LawBook.Row> shipped() {
        return LawBook.rows().filter(row -> !TO_COME.test(row.code()));
    }

    @Test
    void ships_every_rule_of_the_book_but_those_on_notions_to_come() {
        List<String> records =
                RuleRecord.shipped().stream().map(RuleRecord::code).toList();
        List<String> missing = LawBook.rows()
                .map(LawBook.Row::code)
                .filter(code -> !records.contains(code))
                .toList();

        assertThat(LawBook.rows()).hasSize(93);
        assertThat(missing).hasSize(3).allMatch(TO_COME);
        assertThat(shipped().map(LawBook.Row::code)).hasSize(90).isSubsetOf(records);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void says_what_the_book_says(LawBook.Row row) {
        RuleRecord record = RuleRecord.shipped(row.code());
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(record.say(Locale.FRENCH)).isEqualTo(LawBook.printed(row.french(), Locale.FRENCH));
        softly.assertThat(record.say(Locale.ENGLISH)).isEqualTo(LawBook.printed(row.english(), Locale.ENGLISH));
        softly.assertThat(record.severity()).isEqualTo(SEVERITIES.get(row.severity()));
        softly.assertThat(record.certainty().letter()).isEqualTo(row.certainty());
        softly.assertThat(record.validFrom()).isEqualTo(row.from());
        softly.assertThat(record.validUntil()).isEqualTo(row.until());
        softly.assertThat(record.replaces()).isEqualTo(replacedBy(row));
        softly.assertThat(record.isPeriodConfirmed()).isEqualTo(!row.isPeriodFromMemory());
        softly.assertThat(KEY_DATES.get(row.keyDate())).as(row.keyDate()).contains(record.keyDate());
        softly.assertAll();
    }

    private static List<String> replacedBy(LawBook.Row row) {
        return REPLACES.matcher(row.source())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void names_the_texts_and_articles_that_the_book_names(LawBook.Row row) {
        Source source = RuleRecord.shipped(row.code()).source();

        assertThat(references(source.text() + ", " + source.article())).containsAll(references(sourceOf(row)));
        if (row.certainty() == 'D') {
            assertThat(source.kind()).isIn(SourceKind.PROJECT, SourceKind.DOCUMENT);
        }
    }

    private static String sourceOf(LawBook.Row row) {
        if (row.certainty() == 'D') {
            return "";
        }
        return switch (row.source()) {
            case "as CTR-01" -> sourceOf(LawBook.row("CTR-01"));
            case "same article" -> sourceOf(LawBook.row("CTR-12"));
            case "same" -> sourceOf(LawBook.row(row.code().equals("PRG-02") ? "PRG-01" : "ESS-08"));
            default -> DAY.matcher(row.source()).replaceAll("").replaceAll("replaces .*", "");
        };
    }

    private static Set<String> references(String text) {
        Set<String> found = new TreeSet<>();
        REFERENCE.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    /** Returns the parameters of a row. An amendment has those of the contract. */
    private static String parametersOf(LawBook.Row row) {
        return row.code().equals("CTR-16")
                ? Stream.of("CTR-01", "CTR-02", "CTR-03")
                        .map(LawBook::row)
                        .map(LawBook.Row::parameters)
                        .collect(Collectors.joining(" "))
                : row.parameters();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void leaves_unconfirmed_what_the_book_has_from_memory(LawBook.Row row) {
        RuleRecord record = RuleRecord.shipped(row.code());
        Set<String> doubtful = new TreeSet<>();
        record.parameters().stream()
                .filter(each -> !each.confirmed())
                .map(Parameter::name)
                .forEach(doubtful::add);
        List<MatchResult> marks = new ArrayList<>();
        Stream.of(row.source(), parametersOf(row))
                .forEach(cell -> FROM_MEMORY.matcher(cell).results().forEach(marks::add));

        boolean told = !doubtful.isEmpty() || record.source().text().contains("à confirmer");
        assertThat(told)
                .as("marks in the book")
                .isEqualTo(MORE_CAREFUL.contains(row.code())
                        || (!marks.isEmpty()
                                && !TOLD_BY_ANOTHER.contains(row.code())
                                && !DECIDES_NOTHING.contains(row.code())));
        assertThat(record.isConfirmed()).isEqualTo(row.certainty() != 'M');
    }

    /**
     * Each word of the column must be in the record in order, and each of its facts as well. The record may name more
     * facts.
     */
    @ParameterizedTest
    @MethodSource("shipped")
    void needs_what_the_book_needs(LawBook.Row row) {
        List<LawBook.Need> needs = LawBook.needs(row.code()).toList();

        assertThat(needs)
                .extracting(LawBook.Need::words)
                .containsExactly(row.needs().split("[;,] "));
        assertThat(RuleRecord.shipped(row.code()).needs())
                .containsAll(
                        needs.stream().flatMap(need -> need.facts().stream()).toList());
    }

    @Test
    void reads_legal_categories_as_the_book_does() {
        List<String> wrong = new ArrayList<>();
        LawBook.forms()
                .forEach(row -> row.codes().forEach(code -> {
                    FormVerdict verdict =
                            LegalForm.parse(code.replace("xxx", "199")).verdict();
                    if (verdict != verdict(row)) {
                        wrong.add(code + " is " + verdict + ", and the book says " + row.verdict());
                    }
                }));

        assertThat(LawBook.forms().mapToInt(row -> row.codes().size()).sum()).isEqualTo(105);
        assertThat(wrong).isEmpty();
    }

    /** Public bodies have their own verdict, although the book says N for them too. */
    private static FormVerdict verdict(LawBook.FormRow row) {
        if (row.codes().get(0).startsWith("7")) {
            return FormVerdict.PUBLIC;
        }
        return switch (row.verdict().charAt(0)) {
            case 'F' -> FormVerdict.ESS;
            case 'S' -> FormVerdict.IF_STATED;
            case 'D' -> FormVerdict.UNDETERMINED;
            default -> FormVerdict.NOT_ESS;
        };
    }
}
