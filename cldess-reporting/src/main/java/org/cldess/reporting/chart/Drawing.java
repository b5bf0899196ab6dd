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
 * @param pieces the pieces, in drawing order
 */
public record Drawing(double width, double height, List<Piece> pieces) {
    /** Copies the list. */
    public Drawing {
        pieces = List.copyOf(pieces);
    }

    /** A piece of a drawing. */
    public sealed interface Piece permits Outline, Label {
        /**
         * Calls the visitor's method for this kind of piece.
         *
         * @param visitor the visitor that converts pieces to a format
         */
        void accept(Visitor visitor);
    }

    /** A visitor with one method for each kind of piece. */
    public interface Visitor {
        /**
         * Visits an outline.
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

    /**
     * The fill texture of an outline: figures of the ink on the page background. The eight textures differ without
     * their colours, in print too.
     */
    public enum Texture {
        /** The whole inside. */
        SOLID("", 0),
        /** Diagonal lines that rise to the right. */
        HATCHED("M0 0h3v6h-3z", 45),
        /** Dots. */
        DOTTED("M1 3a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z", 0),
        /** Upright lines. */
        UPRIGHT("M0 0h3v6h-3z", 0),
        /** Diagonal lines that cross. */
        CROSSED("M0 0h6v1.6h-6zM0 1.6h1.6v4.4h-1.6z", 45),
        /** Level lines. */
        LEVEL("M0 0h6v3h-6z", 0),
        /** A chessboard. */
        CHECKED("M0 0h3v3h-3zM3 3h3v3h-3z", 0),
        /** Diagonal lines that fall to the right. */
        FALLING("M0 0h3v6h-3z", -45);

        /** The length of the sides of a tile. */
        public static final int TILE = 6;

        private final String tile;
        private final int angle;

        Texture(String tile, int angle) {
            this.tile = tile;
            this.angle = angle;
        }

        /**
         * Returns the figure that is repeated in both directions, as SVG path data in a square of side {@value #TILE}.
         *
         * @return the path data; empty for {@link #SOLID}
         */
        public String tile() {
            return tile;
        }

        /**
         * Returns the angle by which the tiles are turned.
         *
         * @return the angle in degrees, clockwise
         */
        public int angle() {
            return angle;
        }
    }

    /** The stroke pattern of the edge of an outline. */
    public enum Dash {
        /** A continuous line. */
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
     * @param path SVG path data; scaled first, then moved by {@code x} and {@code y}
     * @param x the offset to the right
     * @param y the downward offset
     * @param scale the scale factor, applied first
     * @param fill the fill; empty if it is not filled
     * @param stroke the stroke; empty if the edge is not drawn. Its width is not scaled, so an outline with a stroke
     * has scale 1
     */
    public record Outline(String path, double x, double y, double scale, Optional<Fill> fill, Optional<Stroke> stroke)
            implements Piece {
        @Override
        public void accept(Visitor visitor) {
            visitor.outline(this);
        }
    }

    /** The point of a label that is at its x. */
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
     * @param x the position of the anchor
     * @param y the baseline
     * @param anchor the point of the text that is at x
     * @param size the size of the font
     * @param weight the weight of the font
     * @param ink its colour
     * @param text the text
     * @param whole the text of which this is a line; the text itself if it has one line
     */
    public record Label(
            double x, double y, Anchor anchor, double size, Weight weight, Ink ink, String text, String whole)
            implements Piece {
        /** Cleans the texts. */
        public Label {
            text = CleanText.of(text);
            whole = CleanText.of(whole);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.label(this);
        }
    }
}
