package org.cldess.reporting.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cldess.language.Typography;

/**
 * A cell of a table: its content, or the reason why it has none.
 *
 * @param lines the lines of its content; empty if there is a gap or if the cell is blank for handwriting
 * @param value the exact value of a number, for spreadsheets and sums
 * @param gap why there is no content
 */
public record Cell(List<Phrase> lines, Optional<BigDecimal> value, Optional<Gap> gap) {
    /** A blank cell for handwriting on paper. */
    public static final Cell BLANK = new Cell(List.of(), Optional.empty(), Optional.empty());

    /**
     * A cell that the recipient of the report fills in. On paper it is a blank that is wide enough for handwriting,
     * which may continue on a second line; on screen it is an input field. The headings of its row and column describe
     * what to enter.
     */
    public static final Cell ROOM = of(String.join(
            " ",
            Collections.nCopies(5, String.valueOf(Typography.NO_BREAK_SPACE).repeat(24))));

    /** A cell that the recipient of the report fills in with a number or a date, like {@link #ROOM} on one line. */
    public static final Cell SHORT_ROOM =
            of(String.valueOf(Typography.NO_BREAK_SPACE).repeat(18));

    /** An empty cell without room to write: there is nothing to report, as in most rows of a column of remarks. */
    public static final Cell NOTHING = of(Phrase.EMPTY);

    /** Not recorded: « – ». */
    public static final Cell MISSING = new Cell(List.of(), Optional.empty(), Optional.of(Gap.MISSING));

    /** Not applicable: « s. o. ». */
    public static final Cell NOT_APPLICABLE = new Cell(List.of(), Optional.empty(), Optional.of(Gap.NOT_APPLICABLE));

    /** Reserved for an audience with wider access: « réservé ». */
    public static final Cell RESERVED = new Cell(List.of(), Optional.empty(), Optional.of(Gap.RESERVED));

    /** Why a cell has no content. {@link Wording} has the texts. */
    public enum Gap {
        /** It was not recorded. */
        MISSING,
        /** It is not applicable. */
        NOT_APPLICABLE,
        /** It is not shown to this audience. */
        RESERVED
    }

    /** Copies the list. */
    public Cell {
        lines = List.copyOf(lines);
    }

    /** {@return whether the recipient of the report fills in this cell} */
    public boolean isRoom() {
        return equals(ROOM) || equals(SHORT_ROOM);
    }

    /**
     * {@return a cell of text}
     *
     * @param text the text
     */
    public static Cell of(String text) {
        return of(Phrase.of(text));
    }

    /**
     * {@return a cell of text}
     *
     * @param text the text
     */
    public static Cell of(Phrase text) {
        return of(List.of(text));
    }

    /**
     * {@return a cell of several lines, such as reasons}
     *
     * @param lines the lines
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
