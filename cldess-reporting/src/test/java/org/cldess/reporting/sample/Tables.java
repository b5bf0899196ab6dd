package org.cldess.reporting.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.money.Amount;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Figure;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.SideBySide;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.life.Lives;

/** The tables of the reports on several dossiers, with checks of their numbers. */
public final class Tables {
    /** Handmade dossiers, a life of nine years, and some generated ones with an entry in every list. */
    public static final List<View> VIEWS = Stream.concat(
                    Stream.of(
                            view(SmallDossier.dossier(), SmallDossier.DAY),
                            view(LivingDossier.dossier(), SmallDossier.DAY),
                            view(LargeDirectory.of(120), SmallDossier.DAY),
                            Views.of(Lives.ended().dossier(), Lives.END, Audience.COMMITTEE, Locale.FRENCH)),
                    Stream.of(1L, 2L, 3L, 4L, 5L)
                            .map(seed -> view(GeneratedDossiers.full(seed), LocalDate.of(2030, 1, 1))))
            .toList();

    private static final Map<List<Object>, List<Table>> TABLES = new HashMap<>();

    /** Returns all tables of a report, at any depth, including the data tables of figures. */
    public static List<Table> of(Report report) {
        return report.blocks().stream().flatMap(Tables::in).toList();
    }

    /** Returns all tables of a report, which is made once for all tests. */
    public static List<Table> of(ReportKind kind, View view) {
        return TABLES.computeIfAbsent(List.of(kind, view), key -> of(Views.report(kind, view)));
    }

    private static View view(Dossier dossier, LocalDate day) {
        return View.of(dossier, day, Audience.COMMITTEE, Locale.FRENCH);
    }

    /** Checks a column of a table: its rows, in any order and without zeros, and its total. */
    public static void check(View view, Table table, String heading, List<BigDecimal> rows) {
        List<BigDecimal> expected = significant(rows);
        assertThat(significant(column(table, heading)))
                .as("%s: %s, %s", view, table.caption().plain(), heading)
                .isEqualTo(expected);
        assertThat(total(table, heading))
                .as("%s: total of %s, %s", view, table.caption().plain(), heading)
                .hasValueSatisfying(total -> assertThat(total)
                        .isEqualByComparingTo(expected.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /**
     * Checks a column of tables that show the parts of the budget apart: their rows, in any order and without zeros,
     * and the sum of each part. Without several tax bases, the total is the sum of all parts.
     *
     * @param rows the rows of each part
     * @param bases the tax basis of each part, in the same order
     */
    public static void check(
            View view, List<Table> tables, String heading, List<List<BigDecimal>> rows, List<?> bases) {
        assertThat(significant(tables.stream()
                        .filter(table -> has(table, heading))
                        .flatMap(table -> column(table, heading).stream())
                        .toList()))
                .as("%s: %s", view, heading)
                .isEqualTo(significant(rows.stream().flatMap(List::stream).toList()));
        List<BigDecimal> sums = rows.stream()
                .map(part -> part.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
        assertThat(significant(tables.stream()
                        .filter(table -> has(table, heading))
                        .flatMap(table -> sums(table, heading).stream())
                        .toList()))
                .as("%s: sums of %s", view, heading)
                .containsAll(significant(sums));
        boolean isOneTable = tables.size() == 1 && has(tables.get(0), heading);
        if (bases.stream().distinct().count() > 1 && isOneTable) {
            assertThat(total(tables.get(0), heading))
                    .as("%s: total of %s", view, heading)
                    .isEmpty();
        } else if (isOneTable) {
            assertThat(total(tables.get(0), heading))
                    .as("%s: total of %s", view, heading)
                    .hasValueSatisfying(total -> assertThat(total)
                            .isEqualByComparingTo(sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
    }

    /** Returns the numbers of a column in the rows of sums: those of the parts of the budget, and the total. */
    private static List<BigDecimal> sums(Table table, String heading) {
        int place = place(table, heading);
        return Stream.concat(
                        table.rows().stream().filter(row -> row.kind() == Table.Kind.SUBTOTAL), table.total().stream())
                .flatMap(row -> row.cells().get(place).value().stream())
                .toList();
    }

    /** Checks whether a table has a column. */
    public static boolean has(Table table, String heading) {
        return table.columns().stream()
                .anyMatch(column -> plain(column.heading()).equals(heading));
    }

    private static List<BigDecimal> significant(List<BigDecimal> numbers) {
        return numbers.stream()
                .map(number -> number.setScale(2))
                .filter(number -> number.signum() != 0)
                .sorted()
                .toList();
    }

    /** Returns the tables whose caption matches a regular expression. */
    public static List<Table> captioned(List<Table> tables, String caption) {
        return tables.stream()
                .filter(table -> plain(table.caption()).matches(caption))
                .toList();
    }

    /**
     * Runs a check on each table with a matching caption in the reports on all dossiers. Returns the number of such
     * tables.
     */
    public static int each(ReportKind kind, String caption, BiConsumer<View, Table> asks) {
        int found = 0;
        for (View view : VIEWS) {
            for (Table table : captioned(of(kind, view), caption)) {
                asks.accept(view, table);
                found++;
            }
        }
        return found;
    }

    private Tables() {}

    /** Returns the sum of the amounts for each key. */
    public static <T, K> List<BigDecimal> sums(List<T> things, Function<T, K> by, Function<T, Amount> amount) {
        return things.stream()
                .collect(Collectors.groupingBy(
                        by,
                        Collectors.reducing(
                                BigDecimal.ZERO, thing -> amount.apply(thing).toBigDecimal(), BigDecimal::add)))
                .values()
                .stream()
                .toList();
    }

    /** Returns the number of things for each key. */
    public static <T> List<BigDecimal> counts(List<T> things, Function<T, ?> by) {
        return things.stream().collect(Collectors.groupingBy(by, Collectors.counting())).values().stream()
                .map(BigDecimal::valueOf)
                .toList();
    }

    private static Stream<Table> in(Block block) {
        if (block instanceof Table table) {
            return Stream.of(table);
        }
        if (block instanceof Figure figure) {
            return figure.data().stream();
        }
        if (block instanceof Section section) {
            return section.blocks().stream().flatMap(Tables::in);
        }
        if (block instanceof Notice notice) {
            return notice.blocks().stream().flatMap(Tables::in);
        }
        if (block instanceof SideBySide columns) {
            return columns.columns().stream().flatMap(List::stream).flatMap(Tables::in);
        }
        return Stream.empty();
    }

    /** Returns the text with ordinary spaces. */
    public static String plain(Phrase phrase) {
        return phrase.plain().replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static int place(Table table, String heading) {
        List<String> headings =
                table.columns().stream().map(column -> plain(column.heading())).toList();
        int place = headings.indexOf(heading);
        if (place < 0) {
            throw new AssertionError("No column '%s' in %s".formatted(heading, headings));
        }
        return place;
    }

    /** Returns the numbers of a column, row by row, without the total. */
    private static List<BigDecimal> column(Table table, String heading) {
        int place = place(table, heading);
        return table.rows().stream()
                .filter(row -> row.kind() == Table.Kind.BODY)
                .flatMap(row -> row.cells().get(place).value().stream())
                .toList();
    }

    /** Returns the number in the total row of a column, if any. */
    public static Optional<BigDecimal> total(Table table, String heading) {
        int place = place(table, heading);
        return table.total().flatMap(row -> row.cells().get(place).value());
    }
}
