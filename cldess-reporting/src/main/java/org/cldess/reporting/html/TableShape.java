package org.cldess.reporting.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;

/** How much room a table asks for, counted in characters, and what it becomes where there is little. */
final class TableShape {
    /** What a table is on a phone. */
    enum OnPhone {
        /** A table still: its columns are few and short. */
        TABLE,
        /** One card for each row: there is more to read than to compare. */
        CARDS,
        /** A table that scrolls in its own box: its numbers are to be compared. */
        SCROLLING
    }

    /** The least of screens, what a character takes of it and what stands around the text of a cell, in pixels. */
    private static final int PHONE = 288;

    private static final int CHARACTER = 9;

    private static final int AROUND = 20;

    /** A column of longer texts, but the first, is to be read rather than looked down. */
    private static final int LONGEST_LOOKED_DOWN = 14;

    private static final int LEAST_FOR_HEADS = 12;

    /** The shape before the word of a status, and the frame around both. */
    private static final int MARK = 4;

    /** A table of no more columns never scrolls. */
    private static final int MOST_NOT_SCROLLING = 4;

    /** More characters side by side than this do not fit an upright page. */
    private static final int MOST_UPRIGHT = 80;

    /** A longer head of a row is a sentence, which a narrow column would cut into a tower of words. */
    private static final int LONGEST_NAME = 24;

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
        return others < MOST_NOT_SCROLLING || 2 * numbers <= others ? OnPhone.CARDS : OnPhone.SCROLLING;
    }

    /** Whether the table may be wider than its place on some screen, though not on all. */
    boolean mayScroll() {
        return table.columns().size() > MOST_NOT_SCROLLING || onPhone() == OnPhone.SCROLLING;
    }

    private boolean fitsPhone() {
        int room = IntStream.range(0, table.columns().size())
                .map(column -> AROUND + CHARACTER * leastRoom(column))
                .sum();
        return room <= PHONE
                && IntStream.range(1, table.columns().size())
                        .allMatch(column -> longestText(column) <= LONGEST_LOOKED_DOWN);
    }

    /** Numbers and statuses stay on one line, other texts have room for their longest word, and what heads the rows for a little more. */
    private int leastRoom(int column) {
        if (table.columns().get(column).align() == Table.Align.RIGHT) {
            return longestText(column);
        }
        int least = column == 0 ? Math.min(longestText(0), LEAST_FOR_HEADS) : 0;
        boolean hasMarks = cells(column)
                .flatMap(cell -> cell.lines().stream())
                .flatMap(line -> line.runs().stream())
                .anyMatch(Inline.Status.class::isInstance);
        return hasMarks ? longestText(column) + MARK : Math.max(least, longestWord(column));
    }

    /** Of the cells of a column and of the words of its heading, which may break. */
    private int longestText(int column) {
        return Math.max(
                longestWord(column),
                texts(column).mapToInt(String::length).max().orElse(0));
    }

    /** Whether the table needs a page on its side. */
    boolean isBroad() {
        return IntStream.range(0, table.columns().size())
                        .map(column -> longestWord(column) + 2)
                        .sum()
                > MOST_UPRIGHT;
    }

    boolean headsWithSentences() {
        return texts(0).anyMatch(text -> text.length() > LONGEST_NAME);
    }

    private int longestWord(int column) {
        return Stream.concat(Stream.of(table.columns().get(column).heading().plain()), texts(column))
                .flatMap(SPACES::splitAsStream)
                .mapToInt(word -> Math.min(word.length(), LONGEST_NAME))
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
