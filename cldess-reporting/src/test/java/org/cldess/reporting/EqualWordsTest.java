package org.cldess.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.indicator.Indicator;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.EverySection;
import org.cldess.reporting.sample.LargeDossier;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.sample.Tables;
import org.cldess.reporting.sample.Views;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.life.Lives;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

/**
 * Equal words have equal figures: the tiles, the table of all figures and the sentences above the first section of each
 * report, and in all tables what a column states of one action, objective or indicator. Sentences below, and lists and
 * charts above, may be about one thing, such as a call.
 */
class EqualWordsTest {
    /** The figures of one dossier by their words, and by the figure the reports that state it. */
    private static final class Stated {
        private final Map<String, Map<String, Set<String>>> byWords = new LinkedHashMap<>();

        void add(String words, String figure, String report) {
            byWords.computeIfAbsent(words, unused -> new HashMap<>())
                    .computeIfAbsent(figure, unused -> new TreeSet<>())
                    .add(report);
        }

        /** Adds the tiles and the sentences above the first section of a report. */
        void addFront(Report report) {
            List<String> front = ReportText.plain(report)
                    .lines()
                    .skip(2)
                    .takeWhile(line -> !line.startsWith("## "))
                    .toList();
            for (String line : front) {
                if (line.startsWith("( ")) {
                    String[] tile = line.substring(2).split(" \\| ");
                    add(capital(tile[1].strip()), tile[0], report.name());
                } else if (!line.contains(" | ") && !line.startsWith("- ") && !line.startsWith("  ")) {
                    Stream.of(line.split("(?<=[.!?]) "))
                            .filter(sentence -> sentence.matches(".*[0-9].*"))
                            .forEach(sentence -> add(
                                    sentence.replaceAll("[0-9]+", "#"),
                                    sentence.replaceAll("[^0-9]+", " "),
                                    report.name()));
                }
            }
        }

        /** Adds the rows of the table of all figures. */
        void addFigures(View view) {
            ReportText.plain(Reports.FIGURES.of(view))
                    .lines()
                    .map(line -> line.split(" \\| "))
                    .filter(row -> row.length == 5 && !row[0].equals("Chiffre"))
                    .forEach(row -> add(row[0], row[1], Reports.FIGURES.name()));
        }

        /** Adds what the tables of a report state of each thing that has one row in its table. */
        void addRows(Report report, Set<String> things) {
            for (Table table : Tables.of(report)) {
                Map<String, List<Table.Row>> rows = table.rows().stream()
                        .filter(row -> row.kind() == Table.Kind.BODY)
                        .collect(Collectors.groupingBy(
                                row -> firstLine(row.cells().get(0))));
                rows.forEach((thing, own) -> {
                    if (own.size() == 1 && things.contains(thing)) {
                        addRow(report, table, thing, own.get(0).cells());
                    }
                });
            }
        }

        private void addRow(Report report, Table table, String thing, List<Cell> cells) {
            for (int at = 1; at < cells.size(); at++) {
                String heading = table.columns().get(at).heading().plain();
                add(thing + ", " + heading, firstLine(cells.get(at)), report.name());
            }
        }

        /** Returns a cell without the smaller lines below the first one. */
        private static String firstLine(Cell cell) {
            return cell.gap()
                    .map(Object::toString)
                    .orElseGet(() ->
                            cell.lines().isEmpty() ? "" : cell.lines().get(0).plain());
        }

        List<String> contradictions() {
            List<String> found = new ArrayList<>();
            byWords.forEach((words, figures) -> {
                if (figures.size() > 1) {
                    found.add(words + " " + figures);
                }
            });
            return found;
        }

        long shared() {
            return byWords.values().stream()
                    .filter(figures ->
                            figures.values().stream().mapToInt(Set::size).sum() > 1)
                    .count();
        }

        private static String capital(String label) {
            return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
        }
    }

    private static Stated stated(Dossier dossier, LocalDate day) {
        View view = View.of(dossier, day, Audience.COMMITTEE, Locale.FRENCH);
        return stated(view, kind -> kind.of(view));
    }

    private static Stated stated(View view, Function<ReportKind, Report> reports) {
        Stated stated = new Stated();
        stated.addFigures(view);
        Set<String> things = things(view);
        for (ReportKind kind : Reports.all()) {
            Report report = reports.apply(kind);
            stated.addFront(report);
            stated.addRows(report, things);
        }
        return stated;
    }

    /** Returns the dossiers; the large one, whose reports take long, only in the long ring. */
    private static Stream<Dossier> dossiers() {
        return Stream.of(
                        Stream.of(
                                SmallDossier.withCapital(),
                                SmallDossier.empty(),
                                LivingDossier.dossier(),
                                EverySection.dossier()),
                        Cases.areLong() ? Stream.of(LargeDossier.dossier()) : Stream.<Dossier>empty(),
                        Stream.iterate(0L, seed -> seed + 1).limit(Cases.of(2)).map(GeneratedDossiers::full))
                .flatMap(some -> some);
    }

    @Test
    void no_two_pages_state_different_figures_with_the_same_words() {
        long shared = 0;
        for (Dossier dossier : dossiers().toList()) {
            for (LocalDate day : List.of(SmallDossier.DAY, LocalDate.of(2018, 6, 30))) {
                Stated stated = stated(dossier, day);
                assertThat(stated.contradictions())
                        .as("%s on %s", dossier.id(), day)
                        .isEmpty();
                shared += stated.shared();
            }
        }

        assertThat(shared).as("figures that several reports state").isGreaterThan(500);
    }

    private static Set<String> things(View view) {
        Dossier dossier = view.dossier();
        return Stream.of(
                        view.actions().stream().map(view::plainName),
                        view.contract().objectives().stream().map(view::plainName),
                        dossier.indicators().stream().map(Indicator::name))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    @Test
    void no_two_pages_of_a_life_state_different_figures_with_the_same_words() {
        for (LocalDate day : Lives.DAYS) {
            View view = Views.of(Lives.ended().dossier(), day, Audience.COMMITTEE, Locale.FRENCH);
            Stated stated = stated(view, kind -> Views.report(kind, view));
            assertThat(stated.contradictions()).as("%s", day).isEmpty();
            assertThat(stated.shared()).isGreaterThan(500);
        }
    }

    @Test
    void finds_a_contradiction() {
        Stated stated = new Stated();
        stated.add("Payé", "10 €", "financement");
        stated.add("Payé", "12 €", "tableau-de-bord");

        assertThat(stated.contradictions()).hasSize(1);
    }
}
