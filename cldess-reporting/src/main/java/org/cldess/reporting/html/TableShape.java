package org.cldess.reporting.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;

/** Measures the space that a table needs, in characters, and chooses its layout for little space. */
final class TableShape {
    /** The layout of a table on a phone. */
    enum OnPhone {
        /** A normal table, because it has few and short columns. */
        TABLE,
        /** One card for each row, because the reader reads rather than compares. */
        CARDS,
        /** A table that scrolls in a box, because the reader compares its numbers. */
        SCROLLING
    }

    /** The width of the smallest screen, of a character, and of the padding around the text of a cell, in pixels. */
    private static final int PHONE = 288;

    /** The width of the smallest screen on which no table becomes cards, without its margins, in pixels. */
    private static final int TABLET = 608;

    private static final int CHARACTER = 9;

    private static final int AROUND = 20;

    /**
     * The maximum length of texts in a column that readers scan; a column with longer texts, except the first, is for
     * reading.
     */
    private static final int MAX_SCANNED_LENGTH = 14;

    private static final int MIN_HEAD_LENGTH = 12;

    /** The width of the shape of a status and of its frame. */
    private static final int MARK = 4;

    /** A table with at most this number of columns never scrolls. */
    private static final int MAX_NOT_SCROLLING = 4;

    /** The maximum number of characters side by side on a portrait page. */
    private static final int MAX_UPRIGHT = 80;

    /** A row heading longer than this is a sentence, which a narrow column would break into a tower of words. */
    private static final int MAX_NAME_LENGTH = 24;

    private static final Pattern SPACES = Pattern.compile(" ");

    private final Table table;

    TableShape(Table table) {
        this.table = table;
    }

    OnPhone onPhone() {
        if (fitsPhone()) {
            return OnPhone.TABLE;
        }
        int others = table.columns().size() - 1;
        long numbers = table.columns().stream()
                .skip(1)
                .filter(column -> column.align() != Table.Align.LEFT)
                .count();
        return others < MAX_NOT_SCROLLING || 2 * numbers <= others ? OnPhone.CARDS : OnPhone.SCROLLING;
    }

    /** Checks whether the table may be wider than its place on some screens, though not on all. */
    boolean mayScroll() {
        return table.columns().size() > MAX_NOT_SCROLLING || onPhone() == OnPhone.SCROLLING || room() > TABLET;
    }

    /** Returns the width that the table needs at least. */
    private int room() {
        return IntStream.range(0, table.columns().size())
                .map(column -> AROUND + CHARACTER * leastRoom(column))
                .sum();
    }

    private boolean fitsPhone() {
        return room() <= PHONE
                && IntStream.range(1, table.columns().size())
                        .allMatch(column -> longestText(column) <= MAX_SCANNED_LENGTH);
    }

    /**
     * Returns the minimum width of a column in characters. Numbers and statuses stay on one line; other texts have room
     * for their longest word; row headings get a little more.
     */
    private int leastRoom(int column) {
        if (table.columns().get(column).align() == Table.Align.RIGHT) {
            return longestText(column);
        }
        int minimum = column == 0 ? Math.min(longestText(0), MIN_HEAD_LENGTH) : 0;
        boolean hasMarks = cells(column)
                .flatMap(cell -> cell.lines().stream())
                .flatMap(line -> line.runs().stream())
                .anyMatch(Inline.Status.class::isInstance);
        return hasMarks ? longestText(column) + MARK : Math.max(minimum, longestWord(column));
    }

    /** Returns the length of the longest cell of a column, or of the longest word of its heading, which may break. */
    private int longestText(int column) {
        return Math.max(
                longestWord(column),
                texts(column).mapToInt(String::length).max().orElse(0));
    }

    /** Checks whether the table needs a landscape page. */
    boolean isBroad() {
        return IntStream.range(0, table.columns().size())
                        .map(column -> longestWord(column) + 2)
                        .sum()
                > MAX_UPRIGHT;
    }

    boolean headsWithSentences() {
        return texts(0).anyMatch(text -> text.length() > MAX_NAME_LENGTH);
    }

    private int longestWord(int column) {
        return Stream.concat(Stream.of(table.columns().get(column).heading().plain()), texts(column))
                .flatMap(SPACES::splitAsStream)
                .mapToInt(word -> Math.min(word.length(), MAX_NAME_LENGTH))
                .max()
                .orElse(0);
    }

    private Stream<Cell> cells(int column) {
        return Stream.concat(table.rows().stream(), table.total().stream())
                .filter(row -> row.kind() != Table.Kind.GROUP)
                .map(row -> row.cells().get(column));
    }

    private Stream<String> texts(int column) {
        return cells(column).map(Cell::lines).flatMap(List::stream).map(Phrase::plain);
    }
}
