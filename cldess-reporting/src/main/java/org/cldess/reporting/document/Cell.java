package org.cldess.reporting.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cldess.language.Typography;

/**
 * A cell of a table: what is shown, or why nothing is.
 *
 * @param lines what is shown, one line under the other; none if there is a gap or the cell is to be filled in by hand
 * @param value the exact value of a number, for spreadsheets and sums
 * @param gap why there is nothing to show
 */
public record Cell(List<Phrase> lines, Optional<BigDecimal> value, Optional<Gap> gap) {
    /** To be filled in by hand, on paper. */
    public static final Cell BLANK = new Cell(List.of(), Optional.empty(), Optional.empty());

    /**
     * To be filled in by whoever gets the report: on paper white as wide as one writes by hand, which may go on in a second line; on a screen a
     * field. The heads of its row and of its column tell what is asked.
     */
    public static final Cell ROOM = of(String.join(
            " ",
            Collections.nCopies(5, String.valueOf(Typography.NO_BREAK_SPACE).repeat(24))));

    /** Nothing, and no room to write: there is nothing to tell, as about most lines of a column of remarks. */
    public static final Cell NOTHING = of(Phrase.EMPTY);

    /** Not recorded: « – ». */
    public static final Cell MISSING = new Cell(List.of(), Optional.empty(), Optional.of(Gap.MISSING));

    /** Not a question that arises here: « s. o. ». */
    public static final Cell NOT_APPLICABLE = new Cell(List.of(), Optional.empty(), Optional.of(Gap.NOT_APPLICABLE));

    /** Kept for a wider audience: « réservé ». */
    public static final Cell RESERVED = new Cell(List.of(), Optional.empty(), Optional.of(Gap.RESERVED));

    /** Why a cell shows nothing. {@link Wording} has the words. */
    public enum Gap {
        /** Nobody recorded it. */
        MISSING,
        /** The question does not arise. */
        NOT_APPLICABLE,
        /** This audience does not see it. */
        RESERVED
    }

    /** Copies the list. */
    public Cell {
        lines = List.copyOf(lines);
    }

    /**
     * {@return a cell of text}
     *
     * @param text the words
     */
    public static Cell of(String text) {
        return of(Phrase.of(text));
    }

    /**
     * {@return a cell of text}
     *
     * @param text what it says
     */
    public static Cell of(Phrase text) {
        return of(List.of(text));
    }

    /**
     * {@return a cell of several lines, such as reasons}
     *
     * @param lines what it says
     */
    public static Cell of(List<Phrase> lines) {
        return new Cell(lines, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a cell with a number}
     *
     * @param value the exact value
     * @param text the number as the reader sees it
     */
    public static Cell number(BigDecimal value, String text) {
        return new Cell(List.of(Phrase.of(text)), Optional.of(value), Optional.empty());
    }

    /**
     * {@return a cell with a whole number}
     *
     * @param value the exact value
     * @param text the number as the reader sees it
     */
    public static Cell number(long value, String text) {
        return number(BigDecimal.valueOf(value), text);
    }
}
