package org.cldess.reporting.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.document.Wording;

/**
 * Writes one table. A table of text becomes cards on a narrow screen; it stays a table for a screen reader, without the
 * roles that HTML forbids on its rows and cells (ARIA in HTML). A table wider than its place scrolls in a box that the
 * keyboard can reach, with a note above it.
 */
final class TableHtml {
    private static final int MIN_ROWS_FOR_ZEBRA = 8;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern SAID = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern CODE = Pattern.compile("(?=.{1,12}$)[\\p{L}\\p{N}]+-[\\p{N}-]+");

    private final Table table;
    private final Markup markup;
    private final InlineHtml inline;
    private final Wording wording;
    private final boolean cards;
    private final TableShape shape;

    TableHtml(Table table, Markup markup, Wording wording) {
        this.table = table;
        this.markup = markup;
        this.inline = new InlineHtml(markup);
        this.wording = wording;
        this.shape = new TableShape(table);
        this.cards = shape.onPhone() == TableShape.OnPhone.CARDS;
    }

    /**
     * Writes the table.
     *
     * @param id the id, unique in the page
     * @param before the text before the caption; it is the whole caption if the table has none
     */
    void write(String id, String before) {
        if (shape.mayScroll()) {
            markup.open(
                    "div",
                    "class",
                    "table scroll",
                    "role",
                    "region",
                    "aria-labelledby",
                    id + "-caption",
                    "tabindex",
                    "0");
            markup.element("p", wording.scrolls(), "class", "more", "aria-hidden", "true");
        } else {
            markup.open("div", "class", "table");
        }
        open("table", classes(), "id", id);
        markup.open("caption", "id", id + "-caption").open("span", "class", "caption");
        markup.element("span", before, "class", "number").text(" ");
        inline.words(table.caption()); // a caption with a link is no caption to assistive technology
        markup.close().close();
        head();
        markup.open("tbody");
        table.rows().forEach(this::row);
        markup.close();
        table.total().ifPresent(total -> {
            markup.open("tfoot");
            row(total);
            markup.close();
        });
        markup.close().close();
        if (!table.note().isEmpty()) {
            inline.element("p", table.note(), "class", "note");
        }
    }

    private String classes() {
        return (cards ? "cards" : "")
                + (table.rows().size() >= MIN_ROWS_FOR_ZEBRA ? " zebra" : "")
                + (shape.headsWithSentences() ? " sentences" : "")
                + (shape.isBroad() ? " broad" : "");
    }

    private void head() {
        markup.open("thead");
        markup.open("tr");
        for (Table.Column column : table.columns()) {
            open("th", align(column), "scope", "col");
            inline.write(column.heading());
            markup.close();
        }
        markup.close().close();
    }

    private void row(Table.Row row) {
        if (row.kind() == Table.Kind.GROUP) {
            open("tr", "group");
            String columns = Integer.toString(table.columns().size());
            markup.open("th", "scope", "rowgroup", "colspan", columns);
            content(row.cells().get(0));
            markup.close().close();
            return;
        }
        open("tr", row.kind() == Table.Kind.SUBTOTAL ? "subtotal" : "");
        int heading = heading(row);
        for (int index = 0; index < row.cells().size(); index++) {
            Table.Column column = table.columns().get(index);
            Cell cell = row.cells().get(index);
            String look = (align(column) + (isCode(cell) ? " code" : "")).strip();
            if (index == heading && cards && !isName(cell)) {
                open("th", look, "scope", "row", "data-label", column.heading().plain());
            } else if (index == heading) {
                open("th", look, "scope", "row");
            } else if (cards) {
                open("td", look, "data-label", column.heading().plain());
            } else {
                open("td", look);
            }
            if (cell.equals(Cell.SHORT_ROOM)) {
                number(row.cells().get(heading), column);
            } else if (cell.isRoom()) {
                field(row.cells().get(heading));
            } else if (index == heading) {
                content(row.cells().stream().anyMatch(Cell::isRoom) ? said(cell) : cell);
            } else {
                besideLabel(cell);
            }
            markup.close();
        }
        markup.close();
    }

    /**
     * Writes the content of a cell as one element, so that on a card it stays beside its label, whatever the number of
     * lines and languages.
     */
    private void besideLabel(Cell cell) {
        boolean isOne = cell.lines().size() < 2
                && cell.lines().stream().allMatch(line -> line.runs().size() < 2);
        if (!cards || isOne) {
            content(cell);
            return;
        }
        markup.open("div");
        content(cell);
        markup.close();
    }

    /** Checks whether a cell contains a code or number with a hyphen, where lines must not break. */
    private static boolean isCode(Cell cell) {
        return cell.lines().size() == 1
                && CODE.matcher(cell.lines().get(0).plain()).matches();
    }

    /** Returns a cell without its blank lines: an input field has enough room without them. */
    private static Cell said(Cell cell) {
        return Cell.of(cell.lines().stream()
                .filter(line -> SAID.matcher(line.plain()).find())
                .toList());
    }

    /** Writes an input field that works without a script; its text stays in the page and is printed with it. */
    private void field(Cell asked) {
        markup.open("textarea", "rows", "1", "aria-label", label(asked)).close();
    }

    /** Writes a short input field; a row can have several, so the heading of the column is part of the label. */
    private void number(Cell asked, Table.Column column) {
        String label = label(asked) + ", " + column.heading().plain();
        markup.open("textarea", "rows", "1", "class", "short", "aria-label", label)
                .close();
    }

    private static String label(Cell asked) {
        return said(asked).lines().stream().map(Phrase::plain).collect(Collectors.joining(" "));
    }

    /** Returns the index of the row heading: the first cell, or the second if the first is empty, as in some totals. */
    private static int heading(Table.Row row) {
        return row.cells().size() > 1 && row.cells().get(0).equals(Cell.BLANK) ? 1 : 0;
    }

    /** Checks whether a cell identifies its row without a label, unlike a number or a date. */
    private static boolean isName(Cell cell) {
        return cell.lines().stream()
                .anyMatch(line -> LETTER.matcher(line.plain()).find());
    }

    private void content(Cell cell) {
        cell.gap().ifPresent(this::gap);
        List<Phrase> lines = cell.lines();
        if (lines.size() == 1) {
            inline.write(lines.get(0));
        } else {
            lines.forEach(line -> inline.element("div", line));
        }
    }

    private void gap(Cell.Gap gap) {
        String shown = wording.shown(gap);
        String spoken = wording.spoken(gap);
        if (shown.equals(spoken)) {
            markup.element("span", shown, "class", "gap");
        } else {
            markup.element("span", shown, "class", "gap", "aria-hidden", "true");
            markup.element("span", spoken, "class", "unseen");
        }
    }

    /** Opens an element of the table with its class, if it has one. */
    private void open(String name, String cssClass, String... more) {
        List<String> attributes = new ArrayList<>(List.of(more));
        if (!cssClass.isBlank()) {
            attributes.addAll(List.of("class", cssClass.strip()));
        }
        markup.open(name, attributes.toArray(String[]::new));
    }

    private static String align(Table.Column column) {
        return switch (column.align()) {
            case LEFT -> "";
            case RIGHT -> "right";
            case CENTRE -> "centre";
        };
    }
}
