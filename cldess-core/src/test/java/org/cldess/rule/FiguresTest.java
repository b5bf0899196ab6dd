package org.cldess.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the figures of the shipped records with those of the law book: value, unit, first and last day and how sure
 * they are, in both directions. Whether a limit itself is allowed (« &lt; » or « &lt;= ») is in no record: the tests of
 * each rule check it, before, at and after the limit.
 */
class FiguresTest {
    private static final Map<String, String> WITHOUT_RECORD = Figures.exceptions("figures-without-record.txt");
    private static final Map<String, String> BEYOND_THE_BOOK = Figures.exceptions("figures-beyond-the-book.txt");
    private static final Map<String, String> MORE_CAREFUL = Figures.exceptions("figures-more-careful.txt");

    private static final List<Figure> BOOK = Figures.book().stream()
            .map(Figures.Line::figure)
            .filter(figure -> !WITHOUT_RECORD.containsKey(figure.title()))
            .toList();
    private static final List<Figure> RECORDS = ofTheBook(Figures.of(RuleRecord.shipped()));

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\w.,-])\\d[\\d,]*(?:\\.\\d+)?(?![\\w.,-]*\\w)");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** The row of § 14 on the parties at Grasse. The tests of CTR-12 have its days. */
    private static final Set<Integer> OF_GRASSE = Set.of(33);

    private static List<Figure> ofTheBook(List<Figure> records) {
        Set<String> rules =
                Figures.book().stream().map(line -> line.figure().rule()).collect(Collectors.toUnmodifiableSet());
        return records.stream()
                .filter(figure -> rules.contains(figure.rule()))
                .filter(figure -> !BEYOND_THE_BOOK.containsKey(figure.title())
                        && !BEYOND_THE_BOOK.containsKey(Figures.titleUntil(figure)))
                .toList();
    }

    private static Set<String> differences(List<Figure> book, List<Figure> records) {
        return Figures.differences(book, records).stream()
                .filter(found -> !found.startsWith("not as sure")
                        || MORE_CAREFUL.keySet().stream().noneMatch(found::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_records_have_the_figures_of_the_book_and_no_others() {
        assertThat(differences(BOOK, RECORDS)).isEmpty();
    }

    @Test
    void most_figures_are_compared() {
        assertThat(Figures.book()).hasSize(365);
        assertThat(BOOK).hasSizeGreaterThan(250);
    }

    @Test
    void every_exception_is_still_one() {
        Set<String> book = titles(Figures.book().stream().map(Figures.Line::figure));
        Set<String> records = titles(Figures.of(RuleRecord.shipped()).stream());

        assertThat(book).containsAll(WITHOUT_RECORD.keySet());
        assertThat(records).doesNotContainAnyElementsOf(WITHOUT_RECORD.keySet());
        assertThat(Stream.concat(
                                records.stream(),
                                Figures.of(RuleRecord.shipped()).stream().map(Figures::titleUntil))
                        .toList())
                .containsAll(BEYOND_THE_BOOK.keySet());
        assertThat(titles(BOOK.stream())).doesNotContainAnyElementsOf(BEYOND_THE_BOOK.keySet());
        assertThat(MORE_CAREFUL.keySet())
                .allSatisfy(title -> assertThat(Figures.differences(BOOK, RECORDS))
                        .anyMatch(found -> found.startsWith("not as sure") && found.contains(title)));
    }

    private static Set<String> titles(Stream<Figure> figures) {
        return figures.map(Figure::title).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A change of one figure in one way, which the comparison must find. */
    private record Change(Figure before, Figure after) {}

    private static List<Change> changes(Figure figure) {
        List<Change> changes = new ArrayList<>();
        values(figure.value()).forEach(value -> changes.add(new Change(figure, figure.withValue(value))));
        changes.add(new Change(
                figure,
                figure.withFrom(figure.from()
                        .map(day -> figure.until().filter(day::equals).isPresent() ? day.minusDays(1) : day.plusDays(1))
                        .orElse(LocalDate.of(1950, 1, 1)))));
        changes.add(new Change(
                figure,
                figure.withUntil(figure.until().map(day -> day.plusDays(1)).orElse(LocalDate.of(2099, 1, 1)))));
        changes.add(new Change(
                figure,
                figure.withUntil(figure.until().map(day -> day.minusDays(1)).orElse(LocalDate.of(2098, 1, 1)))));
        return changes;
    }

    /** Returns other values: a number above and one below, another day, one word more and one less. */
    private static List<String> values(String value) {
        if (DAY.matcher(value).matches()) {
            LocalDate day = LocalDate.parse(value);
            return List.of(day.minusDays(1).toString(), day.plusYears(1).toString());
        }
        if (value.matches("\\d+(\\.\\d+)?")) {
            BigDecimal number = new BigDecimal(value);
            return List.of(
                    number.add(BigDecimal.ONE).toPlainString(),
                    number.movePointRight(1).toPlainString(),
                    number.movePointLeft(1).toPlainString());
        }
        List<String> words = List.of(value.split(", ", -1));
        return words.size() == 1
                ? List.of(value + "x", value + ", x")
                : List.of(value + ", x", String.join(", ", words.subList(1, words.size())));
    }

    /** Returns the figures of the rule of a figure: others have other titles, and are compared by title alone. */
    private static List<Figure> of(List<Figure> figures, Figure figure) {
        return figures.stream()
                .filter(each -> each.rule().equals(figure.rule()))
                .toList();
    }

    private static boolean isUnseen(boolean inTheBook, Change change) {
        List<Figure> book = of(BOOK, change.before());
        List<Figure> records = of(RECORDS, change.before());
        return inTheBook
                ? differences(changed(book, change), records).isEmpty()
                : differences(book, changed(records, change)).isEmpty();
    }

    private static List<Figure> changed(List<Figure> figures, Change change) {
        return figures.stream()
                .map(each -> each.equals(change.before()) ? change.after() : each)
                .toList();
    }

    private static Stream<List<Figure>> sides() {
        return Stream.of(BOOK, RECORDS);
    }

    /** Changes each value, each first and each last day, one at a time, on either side. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_change_of_one_figure_is_found(boolean inTheBook) {
        List<Change> unseen = (inTheBook ? BOOK : RECORDS)
                .stream()
                        .distinct()
                        .flatMap(figure -> changes(figure).stream())
                        .filter(change -> isUnseen(inTheBook, change))
                        .toList();

        assertThat(unseen).isEmpty();
    }

    /** Exchanges the values of two figures of a rule, such as two ceilings or two periods. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_exchange_of_two_values_of_a_rule_is_found(boolean inTheBook) {
        List<String> unseen = new ArrayList<>();
        (inTheBook ? BOOK : RECORDS)
                .stream()
                        .collect(Collectors.groupingBy(Figure::rule))
                        .values()
                        .forEach(figures -> unseen.addAll(unseenExchanges(inTheBook, figures)));

        assertThat(unseen).isEmpty();
    }

    private static List<String> unseenExchanges(boolean inTheBook, List<Figure> figures) {
        List<Figure> others = of(inTheBook ? RECORDS : BOOK, figures.get(0));
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                Figure one = figures.get(i);
                Figure other = figures.get(j);
                if (!one.value().equals(other.value())) {
                    List<Figure> exchanged = new ArrayList<>(figures);
                    exchanged.set(i, one.withValue(other.value()));
                    exchanged.set(j, other.withValue(one.value()));
                    if (differences(inTheBook ? exchanged : others, inTheBook ? others : exchanged)
                            .isEmpty()) {
                        unseen.add(one + " with " + other);
                    }
                }
            }
        }
        return unseen;
    }

    /** Leaves out one figure at a time, on either side. */
    @ParameterizedTest
    @MethodSource("sides")
    void every_figure_that_is_left_out_is_found(List<Figure> side) {
        List<Figure> unseen = side.stream()
                .distinct()
                .filter(figure -> {
                    List<Figure> fewer = of(side, figure).stream()
                            .filter(Predicate.not(figure::equals))
                            .toList();
                    return side.equals(BOOK)
                            ? differences(fewer, of(RECORDS, figure)).isEmpty()
                            : differences(of(BOOK, figure), fewer).isEmpty();
                })
                .toList();

        assertThat(unseen).isEmpty();
    }

    static List<Integer> rows() {
        return IntStream.rangeClosed(1, 36).boxed().toList();
    }

    /** Each row of § 14 is a figure of the file: the days and amounts of its period and of its law are there. */
    @ParameterizedTest
    @MethodSource("rows")
    void a_row_of_the_same_fact_by_date_is_among_the_figures(int row) {
        List<Figure> figures = Figures.book().stream()
                .filter(line -> line.rows().contains(row))
                .map(Figures.Line::figure)
                .toList();
        LawBook.DatedRow dated = LawBook.dated().get(row - 1);

        assertThat(dated.number()).isEqualTo(row);
        assertThat(figures).isNotEmpty();
        assertThat(figures.stream().anyMatch(BOOK::contains)).isEqualTo(!OF_GRASSE.contains(row));
        assertThat(figures.stream().flatMap(FiguresTest::said).toList())
                .containsAll(found(DAY, dated.period() + " " + dated.law()))
                .containsAll(found(AMOUNT, DAY.matcher(dated.law()).replaceAll("")).stream()
                        .map(amount -> plain(amount, dated.law()))
                        .toList());
    }

    private static String plain(String amount, String law) {
        BigDecimal number = new BigDecimal(amount.replace(",", ""));
        return (law.contains("M€") ? number.multiply(MILLION) : number).toPlainString();
    }

    private static Stream<String> said(Figure figure) {
        return Stream.of(
                        Stream.of(figure.value()),
                        figure.from().stream().map(LocalDate::toString),
                        figure.until().stream().map(LocalDate::toString))
                .flatMap(each -> each);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void the_threshold_of_a_further_year_is_one_line_of_the_record_and_one_of_the_book() {
        LocalDate first = LocalDate.of(2028, 1, 1);
        RuleRecord record = RuleRecord.shipped("PUR-02");
        List<Parameter> more = new ArrayList<>(record.parameters());
        more.add(new Parameter(
                "formal", "218000", "€ excl. VAT", Optional.of(first), Optional.of(LocalDate.of(2029, 12, 31)), true));
        List<RuleRecord> records = new ArrayList<>(RuleRecord.shipped());
        Collections.replaceAll(
                records, record, record.toBuilder().parameters(more).build());
        Figure line = Figures.line(
                        "PUR-02,formal,218000,EUR,>=,2028-01-01,2029-12-31,P,local supplies and services; excl. VAT")
                .figure();
        List<Figure> book = Stream.concat(BOOK.stream(), Stream.of(line)).toList();

        assertThat(differences(book, ofTheBook(Figures.of(records)))).isEmpty();
        assertThat(differences(BOOK, ofTheBook(Figures.of(records)))).hasSize(1);
        assertThat(differences(book, RECORDS)).hasSize(1);
    }
}
