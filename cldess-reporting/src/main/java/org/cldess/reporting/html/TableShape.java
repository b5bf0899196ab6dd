package org.cldess.reporting.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Table;

/** How much room a table asks for, counted in characters. */
final class TableShape {
    /** More characters side by side than this do not fit an upright page. */
    private static final int MOST_UPRIGHT = 80;

    /** A longer head of a row is a sentence, which a narrow column would cut into a tower of words. */
    private static final int LONGEST_NAME = 24;

    private static final Pattern SPACES = Pattern.compile(" ");

    private final Table table;

    TableShape(Table table) {
        this.table = table;
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

    private Stream<String> texts(int column) {
        return Stream.concat(table.rows().stream(), table.total().stream())
                .filter(row -> row.kind() != Table.Kind.GROUP)
                .map(row -> row.cells().get(column))
                .map(Cell::lines)
                .flatMap(List::stream)
                .map(Phrase::plain);
    }
}
