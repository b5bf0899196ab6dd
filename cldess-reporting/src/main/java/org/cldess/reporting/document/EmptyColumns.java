package org.cldess.reporting.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Removes the columns of tables in which no row has content, and lists them once in the note below. A table that would
 * keep fewer than two columns stays as it is.
 */
final class EmptyColumns {
    private static final int MIN_COLUMNS = 2;

    /**
     * In a table with at most this number of columns, « not applicable » on one side is an answer, and the column
     * stays.
     */
    private static final int FEW = 3;

    private final Wording wording;

    EmptyColumns(Wording wording) {
        this.wording = wording;
    }

    List<Block> without(List<Block> blocks) {
        return Tables.changed(blocks, this::without);
    }

    private Table without(Table table) {
        List<Integer> kept = IntStream.range(0, table.columns().size())
                .filter(column -> column == 0 || !isEmpty(table, column))
                .boxed()
                .toList();
        if (kept.size() == table.columns().size() || kept.size() < MIN_COLUMNS) {
            return table;
        }
        return new Table(
                table.caption(),
                only(table.columns(), kept),
                table.rows().stream().map(row -> only(row, kept)).toList(),
                table.total()
                        .map(total -> only(total, kept))
                        .filter(total -> tells(total)
                                || table.total().filter(EmptyColumns::tells).isEmpty()),
                note(table, kept));
    }

    /** Checks whether a column is empty. A column with blanks for handwriting is not. */
    private static boolean isEmpty(Table table, int column) {
        return cells(table, column).noneMatch(EmptyColumns::shows)
                && rows(table).noneMatch(row -> row.cells().get(column).equals(Cell.BLANK))
                && (table.columns().size() > FEW
                        || gap(table, column)
                                .filter(Cell.Gap.NOT_APPLICABLE::equals)
                                .isEmpty());
    }

    private static boolean shows(Cell cell) {
        return cell.lines().stream().anyMatch(line -> !line.isEmpty());
    }

    /** Checks whether a total has more than its name. */
    private static boolean tells(Table.Row total) {
        return total.cells().stream()
                .skip(1)
                .anyMatch(cell -> shows(cell) || cell.gap().isPresent());
    }

    private static Stream<Table.Row> rows(Table table) {
        return table.rows().stream().filter(row -> row.kind() == Table.Kind.BODY);
    }

    private static Stream<Cell> cells(Table table, int column) {
        return Stream.concat(
                        table.rows().stream().filter(row -> row.kind() != Table.Kind.GROUP), table.total().stream())
                .map(row -> row.cells().get(column));
    }

    private static <T> List<T> only(List<T> all, List<Integer> kept) {
        return kept.stream().map(all::get).toList();
    }

    private static Table.Row only(Table.Row row, List<Integer> kept) {
        return row.kind() == Table.Kind.GROUP ? row : new Table.Row(row.kind(), only(row.cells(), kept));
    }

    /**
     * Returns the note with a line such as « Non renseigné : salariés. ». Columns that are simply empty are not
     * mentioned.
     */
    private Phrase note(Table table, List<Integer> kept) {
        Map<Cell.Gap, List<Phrase>> unsaid = new EnumMap<>(Cell.Gap.class);
        for (int column = 0; column < table.columns().size(); column++) {
            if (!kept.contains(column)) {
                Phrase heading = table.columns().get(column).heading();
                gap(table, column)
                        .ifPresent(gap -> unsaid.computeIfAbsent(gap, none -> new ArrayList<>())
                                .add(heading));
            }
        }
        Phrase note = table.note();
        for (Map.Entry<Cell.Gap, List<Phrase>> each : unsaid.entrySet()) {
            Phrase headings = each.getValue().stream()
                    .reduce((some, next) -> some.then(", ").then(next))
                    .orElseThrow();
            note = (note.isEmpty() ? note : note.then(" "))
                    .then(wording.unsaid(each.getKey()))
                    .then(" ")
                    .then(headings)
                    .then(".");
        }
        return note;
    }

    /** Returns why a column is empty: « reserved » takes precedence over « not recorded ». */
    private static Optional<Cell.Gap> gap(Table table, int column) {
        List<Cell.Gap> gaps =
                cells(table, column).flatMap(cell -> cell.gap().stream()).toList();
        return Stream.of(Cell.Gap.RESERVED, Cell.Gap.MISSING, Cell.Gap.NOT_APPLICABLE)
                .filter(gaps::contains)
                .findFirst();
    }
}
