package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cldess.rule.RuleRecord;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks each rule just before, at and just after its limits, and about two things instead of one. The answers are those
 * of {@code boundaries.txt} and {@code twice.txt}, which were read row by row against the law. The long ring looks for
 * the limits again.
 */
class BoundariesTest {
    private static final List<String> ROWS = Boundaries.rows("boundaries.txt");
    private static final List<String> TWICE = Boundaries.rows("twice.txt");

    /**
     * Days of rules on which no answer of a case changes. Plans and buyers are judged by year, which is no day; the
     * kinds of EATT, the end of a scheme that lapses and the other points leave the answers of these cases as they are,
     * and {@code ParametersReadTest} shows that the rules read them.
     */
    private static final Map<String, Set<String>> UNSEEN = Map.of(
            "CTR-16", Set.of("2022-07-01"),
            "GRT-14", Set.of("2020-01-01"),
            "PLN-01", Set.of("2026-05-26"),
            "PLN-03", Set.of("2025-11-28"),
            "PUR-04", Set.of("2019-01-01", "2022-12-01"),
            "PUR-06", Set.of("2015-02-01", "2023-01-01", "2023-10-25"),
            "SIA-03", Set.of("2024-01-01"));

    @Test
    void a_rule_answers_before_at_and_after_each_limit_as_the_table_says() {
        Map<String, RuleCase> cases = Boundaries.byName();

        assertThat(ROWS.stream()
                        .map(Boundary::of)
                        .map(row -> row.asked(cases.get(row.name())).toString()))
                .containsExactlyElementsOf(ROWS);
    }

    @Test
    void a_rule_answers_about_two_things_as_the_table_says() {
        Map<String, RuleCase> cases = Boundaries.byName();

        assertThat(TWICE.stream().map(Twice::of).map(two -> two.row(cases.get(two.name()))))
                .containsExactlyElementsOf(TWICE);
    }

    @Test
    void a_limit_that_is_said_to_be_a_figure_of_the_rule_is_that_figure() {
        assertThat(ROWS.stream()
                        .map(Boundary::of)
                        .filter(row -> !row.limit().isEmpty() && !row.limit().startsWith("="))
                        .filter(row -> !row.isAtFigure()))
                .isEmpty();
    }

    @Test
    void each_day_on_which_the_law_changes_is_a_row() {
        Map<String, Set<String>> seen = ROWS.stream()
                .map(Boundary::of)
                .collect(Collectors.groupingBy(
                        Boundary::code,
                        Collectors.mapping(Boundary::around, Collectors.reducing(Set.of(), Boundaries::union))));
        Map<String, Set<String>> unseen = new TreeMap<>();
        for (RuleRecord rule : RuleRecord.shipped()) {
            Set<String> days = new TreeSet<>(Boundaries.days(rule));
            days.removeAll(seen.getOrDefault(rule.code(), Set.of()));
            if (!days.isEmpty()) {
                unseen.put(rule.code(), days);
            }
        }

        assertThat(unseen).isEqualTo(new TreeMap<>(UNSEEN));
    }

    static Set<String> families() {
        return RuleRecord.shipped().stream()
                .map(rule -> family(rule.code()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String family(String row) {
        return row.substring(0, row.indexOf('-'));
    }

    /** Looks for the limits of some rules again; the rows found are written to {@code target}. */
    @ParameterizedTest
    @MethodSource("families")
    void the_tables_hold_every_limit_that_a_search_finds(String family) throws IOException {
        assumeThat(Cases.areLong())
                .as("the search takes minutes: it is of the long ring")
                .isTrue();
        List<Boundary> found = BoundarySearch.chosen(Boundaries.cases().stream()
                .filter(one -> family(one.rule()).equals(family))
                .flatMap(one -> BoundarySearch.of(one).stream())
                .toList());

        compare(family, "boundaries", found.stream().map(Boundary::toString).toList(), ROWS);
        compare(family, "twice", TwiceSearch.of(found), TWICE);
    }

    private static void compare(String family, String table, List<String> found, List<String> known)
            throws IOException {
        Path written = Path.of("target", "%s-%s.txt".formatted(table, family));
        Files.write(written, found);

        assertThat(found)
                .as("if the change is meant, read %s, and put it in its place in %s.txt", written, table)
                .containsExactlyElementsOf(
                        known.stream().filter(row -> family(row).equals(family)).toList());
    }
}
