package org.cldess.reporting.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.Weight;

/** Prints the content of table cells: lines, or the sign of a gap with the words that a screen reader reads instead. */
final class CellPrinter {

    /** The padding left and right of the text of a cell. */
    static final double PADDING = 3;

    /** The padding above and below the text of a cell. */
    private static final double LEADING = 1.5;

    private static final double NARROW_LEADING = 1;
    private static final double DENSE_LEADING = 1;

    /** Tables with this number of rows or more are lists to look things up in: their print is small. */
    private static final int DENSE_FROM = 100;

    private static final double BLANK_HEIGHT = 20;

    /** The least height of a cell that is filled in by hand. */
    private static final double ROOM_HEIGHT = 17;

    private static final WordWidths BLANK = new WordWidths(List.of(44.0), 0);

    private final PrintContext context;
    private final double leading;
    private final boolean isDense;

    private CellPrinter(PrintContext context, double leading, boolean isDense) {
        this.context = context;
        this.leading = leading;
        this.isDense = isDense;
    }

    /** Returns a printer of the rows of a table, which are small and close if the table is very long. */
    static CellPrinter of(PrintContext context, Table table) {
        boolean isDense = table.rows().size() >= DENSE_FROM;
        return new CellPrinter(context, isDense ? DENSE_LEADING : LEADING, isDense);
    }

    /** Returns a printer of tightly spaced rows, for figures that a chart already shows. */
    static CellPrinter narrow(PrintContext context) {
        return new CellPrinter(context, NARROW_LEADING, false);
    }

    /** Adds an empty cell. */
    FoElement cell(FoElement row, RowStyle look, Table.Align align) {
        FoElement cell = row.add(
                        "table-cell",
                        "padding-left",
                        FoElement.points(PADDING),
                        "padding-right",
                        FoElement.points(PADDING))
                .set("padding-top", FoElement.points(leading))
                .set("padding-bottom", FoElement.points(leading))
                .set("text-align", align(align));
        look.dress(cell);
        return cell;
    }

    private static String align(Table.Align align) {
        return switch (align) {
            case LEFT -> "start";
            case RIGHT -> "end";
            case CENTRE -> "center";
        };
    }

    /** Prints a cell's content; the place is as wide as the column. */
    void fill(FoElement printed, Cell cell, RowStyle look, PrintedPlace column) {
        PrintedPlace place = column.narrower(2 * PADDING);
        cell.gap().ifPresent(gap -> gap(printed, gap, look, place));
        for (int line = 0; line < cell.lines().size(); line++) {
            context.pen().block(printed, cell.lines().get(line), style(look, line), place);
        }
        if (cell.equals(Cell.ROOM)) {
            printed.set("height", FoElement.points(ROOM_HEIGHT));
        }
        if (cell.gap().isEmpty() && cell.lines().isEmpty()) {
            printed.set("height", FoElement.points(BLANK_HEIGHT)).add("block");
        }
    }

    private void gap(FoElement printed, Cell.Gap gap, RowStyle look, PrintedPlace place) {
        FoElement block = printed.add("block").styled(style(look, 0));
        FoElement sign =
                block.add("inline", "fox:abbreviation", context.wording().spoken(gap));
        context.pen().letters(sign, context.wording().shown(gap), style(look, 0).weight(), place);
    }

    /** Checks whether a cell prints nothing, not even the sign of a gap. */
    static boolean isEmpty(Cell cell) {
        return cell.gap().isEmpty() && cell.lines().stream().allMatch(Phrase::isEmpty);
    }

    /** Returns the extent of each line of a cell. */
    List<WordWidths> extents(Cell cell, RowStyle look) {
        if (cell.gap().isPresent()) {
            return List.of(context.pen()
                    .extent(Phrase.of(context.wording().shown(cell.gap().get())), style(look, 0)));
        }
        if (cell.lines().isEmpty()) {
            return List.of(BLANK);
        }
        return IntStream.range(0, cell.lines().size())
                .mapToObj(line -> context.pen().extent(cell.lines().get(line), style(look, line)))
                .toList();
    }

    /** Returns the height of a cell in a column of the given width. */
    double height(Cell cell, RowStyle look, double width) {
        int lines = extents(cell, look).stream()
                .mapToInt(extent -> extent.lines(width - 2 * PADDING))
                .sum();
        return lines * style(look, 0).lineHeight() + 2 * leading;
    }

    private TextStyle style(RowStyle look, int line) {
        TextStyle style = look.style(line);
        if (!isDense) {
            return style;
        }
        return style.weight() == Weight.BOLD ? TextStyle.STRONG_DENSE_CELL : TextStyle.DENSE_CELL;
    }
}
