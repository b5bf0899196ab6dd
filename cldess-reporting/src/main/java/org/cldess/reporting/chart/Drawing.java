package org.cldess.reporting.chart;

import java.util.List;
import java.util.Optional;
import org.cldess.reporting.text.CleanText;
import org.cldess.reporting.theme.Ink;
import org.cldess.reporting.theme.Weight;

/**
 * A picture made of outlines and lines of text, from back to front, with its origin at the top left and y growing
 * downwards, as in SVG.
 *
 * @param width the width, in the canvas's unit
 * @param height the height, in the same unit
 * @param pieces what is drawn, in this order
 */
public record Drawing(double width, double height, List<Piece> pieces) {
    /** Copies the list. */
    public Drawing {
        pieces = List.copyOf(pieces);
    }

    /** Something drawn. */
    public sealed interface Piece permits Outline, Label {
        /**
         * Hands this piece to the visitor's method for its kind.
         *
         * @param visitor what turns pieces into a format
         */
        void accept(Visitor visitor);
    }

    /** One method for each kind of piece. */
    public interface Visitor {
        /**
         * An outline.
         *
         * @param outline the piece
         */
        void outline(Outline outline);

        /**
         * A line of text.
         *
         * @param label the piece
         */
        void label(Label label);
    }

    /** How the inside of an outline is filled. */
    public enum Texture {
        /** All of it. */
        SOLID,
        /** With diagonal lines of the ink on the page's ground. */
        HATCHED
    }

    /** How an outline's edge is drawn. */
    public enum Dash {
        /** Without a gap. */
        NONE,
        /** Dashes about four units long with gaps of three. */
        DASHED
    }

    /**
     * The inside of an outline.
     *
     * @param ink its colour
     * @param texture its pattern
     */
    public record Fill(Ink ink, Texture texture) {}

    /**
     * The edge of an outline.
     *
     * @param ink its colour
     * @param width its width, in the canvas's unit
     * @param dash its pattern
     */
    public record Stroke(Ink ink, double width, Dash dash) {}

    /**
     * An outline, filled by the even-odd rule.
     *
     * @param path SVG path data; moved by {@code x} and {@code y} after it was scaled
     * @param x how far the path is moved to the right
     * @param y how far the path is moved down
     * @param scale how much the path is enlarged first
     * @param fill its inside, if it is filled
     * @param stroke its edge, if it is drawn; its width is not scaled, so an outline with a stroke has scale 1
     */
    public record Outline(String path, double x, double y, double scale, Optional<Fill> fill, Optional<Stroke> stroke)
            implements Piece {
        @Override
        public void accept(Visitor visitor) {
            visitor.outline(this);
        }
    }

    /** Which end of a label stands at its x. */
    public enum Anchor {
        /** Its beginning. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }

    /**
     * One line of text.
     *
     * @param x where the anchor stands
     * @param y the base line
     * @param anchor which end of the text stands at x
     * @param size the size of the font
     * @param weight how heavy its letters are
     * @param ink its colour
     * @param text the text
     */
    public record Label(double x, double y, Anchor anchor, double size, Weight weight, Ink ink, String text)
            implements Piece {
        /** Cleans the text. */
        public Label {
            text = CleanText.of(text);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.label(this);
        }
    }
}
