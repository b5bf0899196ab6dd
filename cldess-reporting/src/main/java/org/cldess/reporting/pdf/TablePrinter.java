package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.theme.Weight;

/**
 * Prints one table: a caption unless it only repeats a heading, a header row that repeats on each page, horizontal
 * rules only, and a total that stays with the row above it. From eight rows on, every second row has a panel
 * background. A short row does not break.
 */
final class TablePrinter {

    /** The class of the markers from which a page header takes the caption of a table that continues. */
    static final String MARKER = "table";

    /** The same for a table in the right-hand column of two. */
    static final String RIGHT_MARKER = "table-right";

    private static final int ZEBRA_FROM = 8;
    private static final int KEPT_ROWS = 3;

    /** A table narrower than this is in one of two columns, and may break wherever both columns can. */
    private static final double COLUMN = 300;

    private static final double SHORT_ROW = 220;
    private static final double MAX_HEADER_HEIGHT = 150;

    /** One point more than the real padding, so that rounding never breaks a line that just fits. */
    private static final double COLUMN_PADDING = 2 * CellPrinter.PADDING + 1;

    /** The width to write a few words by hand. */
    private static final WordWidths WRITING = new WordWidths(List.of(76.0), 0);

    private final PrintContext context;
    private final CellPrinter cells;
    private final Table table;
    private final Phrase caption;
    private final PrintedPlace place;
    private final boolean hasCaption;
    private final List<Double> widths;
    private final String continued;

    /**
     * Creates a printer of a table.
     *
     * @param caption the caption with its number
     */
    TablePrinter(PrintContext context, CellPrinter cells, Table table, Phrase caption, PrintedPlace place) {
        this.context = context;
        this.cells = cells;
        this.table = table;
        this.caption = caption;
        this.hasCaption = !repeatsHeading(table, place);
        this.place = place.under(caption.plain());
        this.widths = widths();
        this.continued = continued();
    }

    /** Checks whether the caption says nothing more than the heading above or the heading of the first column. */
    private static boolean repeatsHeading(Table table, PrintedPlace place) {
        String words = table.caption().plain();
        return place.isUnder(words) || table.columns().get(0).heading().plain().equals(words);
    }

    private List<Double> widths() {
        ColumnWidths shares = new ColumnWidths(table.columns().size());
        shares.add(
                table.columns().stream()
                        .map(column -> cells.extents(Cell.of(column.heading()), RowStyle.HEADER))
                        .toList(),
                COLUMN_PADDING);
        for (Table.Row row : table.rows()) {
            add(shares, row, RowStyle.of(row.kind(), false));
        }
        table.total().ifPresent(total -> add(shares, total, RowStyle.TOTAL));
        return shares.share(place.width());
    }

    private void add(ColumnWidths shares, Table.Row row, RowStyle look) {
        List<List<WordWidths>> extents = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            boolean spans = column == 0 && span(row) > 1;
            Cell cell = row.cells().get(column);
            boolean writing = cell.equals(Cell.BLANK) && row.kind() == Table.Kind.BODY && look != RowStyle.TOTAL;
            extents.add(spans ? List.of() : writing ? List.of(WRITING) : cells.extents(cell, look));
        }
        shares.add(extents, COLUMN_PADDING);
    }

    void print(FoElement parent) {
        FoElement block = parent.add("block", "role", "Div", "space-before", "6pt", "space-after", "8pt");
        FoElement title = block.add("block").set("keep-with-next.within-page", FoElement.STRONGLY);
        mark(title, "");
        if (hasCaption) {
            title.set("role", "Caption").set("space-after", "3pt").styled(TextStyle.CAPTION);
            context.pen().write(title, caption, TextStyle.CAPTION, place);
        }
        FoElement grid = grid(block);
        body(grid);
        end(block);
    }

    private FoElement grid(FoElement block) {
        FoElement grid = block.add("table", "table-layout", "fixed", "border-collapse", "separate")
                .set("width", FoElement.points(place.width()));
        mark(grid, continued);
        for (int column = 0; column < widths.size(); column++) {
            FoElement each = grid.add("table-column", "column-width", FoElement.points(widths.get(column)));
            if (column == 0 && widths.size() > 1) {
                each.set("fox:header", "true");
            }
        }
        return grid;
    }

    /** Checks whether the header repeats on each page; it does not if it would fill the page. */
    private boolean repeatsHeader() {
        double height = 0;
        for (int column = 0; column < widths.size(); column++) {
            Cell heading = Cell.of(table.columns().get(column).heading());
            height = Math.max(height, cells.height(heading, RowStyle.HEADER, widths.get(column)));
        }
        return height < MAX_HEADER_HEIGHT;
    }

    private void header(FoElement part) {
        FoElement row =
                part.add("table-row", "keep-together.within-page", repeatsHeader() ? FoElement.STRONGLY : "auto");
        for (int column = 0; column < widths.size(); column++) {
            Table.Column each = table.columns().get(column);
            FoElement cell = cells.cell(row, RowStyle.HEADER, each.align())
                    .set("role", "TH")
                    .set("display-align", repeatsHeader() ? "after" : "before");
            cells.fill(cell, Cell.of(each.heading()), RowStyle.HEADER, place.wide(widths.get(column)));
        }
    }

    private void body(FoElement grid) {
        if (repeatsHeader()) {
            header(grid.add("table-header", "start-indent", "0pt", "end-indent", "0pt"));
        }
        FoElement body = grid.add("table-body", "start-indent", "0pt", "end-indent", "0pt");
        if (!repeatsHeader()) {
            header(body);
        }
        boolean zebra = table.rows().size() >= ZEBRA_FROM;
        int inGroup = 0;
        double begun = 0;
        int ending = ending();
        for (int index = 0; index < table.rows().size(); index++) {
            Table.Row row = table.rows().get(index);
            inGroup = row.kind() == Table.Kind.BODY ? inGroup + 1 : 0;
            RowStyle look = RowStyle.of(row.kind(), zebra && inGroup % 2 == 0);
            FoElement printed = row(body, row, look);
            begun += height(row, look);
            boolean first = index + 1 < Math.min(keptRows(), table.rows().size()) && begun < SHORT_ROW;
            if (row.kind() == Table.Kind.GROUP
                    || first
                    || (index >= ending && index + 1 < table.rows().size())) {
                printed.set("keep-with-next.within-page", FoElement.STRONGLY);
            }
            if (row.kind() == Table.Kind.SUBTOTAL) {
                printed.set("keep-with-previous.within-page", FoElement.STRONGLY);
            }
        }
        table.total()
                .ifPresent(total ->
                        row(body, total, RowStyle.TOTAL).set("keep-with-previous.within-page", FoElement.STRONGLY));
    }

    private int keptRows() {
        return place.width() < COLUMN ? 1 : KEPT_ROWS;
    }

    /**
     * Returns the index from which rows stay together, so that no page begins with fewer than {@value #KEPT_ROWS} rows
     * and the total.
     */
    private int ending() {
        int from = table.rows().size();
        double height = 0;
        while (from > 0 && table.rows().size() - from < keptRows()) {
            Table.Row row = table.rows().get(from - 1);
            height += height(row, RowStyle.of(row.kind(), false));
            if (height >= SHORT_ROW) {
                break;
            }
            from--;
        }
        return from;
    }

    private FoElement row(FoElement body, Table.Row row, RowStyle look) {
        FoElement printed = body.add("table-row");
        if (height(row, look) < SHORT_ROW) {
            printed.set("keep-together.within-page", FoElement.STRONGLY);
        }
        int span = span(row);
        FoElement first = cells.cell(
                printed,
                look,
                span > 1 ? Table.Align.LEFT : table.columns().get(0).align());
        if (span > 1) {
            first.set("number-columns-spanned", Integer.toString(span));
        }
        cells.fill(first, row.cells().get(0), look, place.wide(width(0, span)));
        for (int column = span; column < widths.size(); column++) {
            FoElement cell =
                    cells.cell(printed, look, table.columns().get(column).align());
            cells.fill(cell, row.cells().get(column), look, place.wide(widths.get(column)));
        }
        return printed;
    }

    /**
     * Returns the number of columns that the first cell of a row spans: all in a group title, and the empty ones after
     * it in a total.
     */
    private int span(Table.Row row) {
        if (row.kind() == Table.Kind.GROUP) {
            return table.columns().size();
        }
        int span = 1;
        boolean sums = row.kind() == Table.Kind.SUBTOTAL
                || table.total().filter(row::equals).isPresent();
        while (sums
                && span < row.cells().size()
                && CellPrinter.isEmpty(row.cells().get(span))) {
            span++;
        }
        return span;
    }

    private double width(int first, int span) {
        return widths.subList(first, first + span).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private double height(Table.Row row, RowStyle look) {
        int span = span(row);
        double height = cells.height(row.cells().get(0), look, width(0, span));
        for (int column = span; column < widths.size(); column++) {
            height = Math.max(height, cells.height(row.cells().get(column), look, widths.get(column)));
        }
        return height;
    }

    private String continued() {
        String end = " (" + context.wording().continued() + ")";
        double room = place.width() - context.pen().width(end, Weight.BOLD, TextStyle.CAPTION.size());
        return context.pen().shortened(caption.plain(), TextStyle.CAPTION, room) + end;
    }

    /** Adds the marker that the page header shows if the page begins with this element, or in the middle of it. */
    private void mark(FoElement first, String text) {
        FoElement marker = first.add("marker", "marker-class-name", place.isOnTheRight() ? RIGHT_MARKER : MARKER);
        if (!text.isEmpty()) {
            context.pen().letters(marker.add("wrapper", "role", "artifact"), PrintedText.of(text), Weight.BOLD, place);
        }
    }

    private void end(FoElement block) {
        FoElement last =
                block.add("block").styled(TextStyle.SMALL).set("keep-with-previous.within-page", FoElement.STRONGLY);
        mark(last, "");
        if (!table.note().isEmpty()) {
            last.set("space-before", "3pt");
            context.pen().write(last, table.note(), TextStyle.SMALL, place);
        }
    }
}
