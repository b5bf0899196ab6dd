package org.cldess.reporting.document;

import java.util.List;
import java.util.Optional;
import org.cldess.reporting.text.CleanText;
import org.cldess.reporting.theme.StatusMark;

/**
 * Large figures in tiles (<i>{@index "chiffres clés"}</i>), that can be read at a glance.
 *
 * @param tiles one to eight tiles
 */
public record KeyFigures(List<Tile> tiles) implements Block {
    /**
     * A tile.
     *
     * @param figure the large text, such as "9 sur 24": at most about fifteen characters
     * @param label the label right below it, such as "actions terminées"
     * @param detail a smaller line, or an empty phrase
     * @param mark a shape beside the figure, if it needs attention
     */
    public record Tile(String figure, Phrase label, Phrase detail, Optional<StatusMark> mark) {
        /** Cleans the figure. */
        public Tile {
            figure = CleanText.of(figure);
        }

        /**
         * {@return a tile with neither detail nor mark}
         *
         * @param figure the large text
         * @param label the label
         */
        public static Tile of(String figure, String label) {
            return new Tile(figure, Phrase.of(label), Phrase.EMPTY, Optional.empty());
        }

        /**
         * Returns a copy of this tile with a smaller line.
         *
         * @param line the line
         * @return the tile
         */
        public Tile detail(String line) {
            return new Tile(figure, label, Phrase.of(line), mark);
        }

        /**
         * Returns a copy of this tile with a shape.
         *
         * @param shape the shape
         * @return the tile
         */
        public Tile mark(StatusMark shape) {
            return new Tile(figure, label, detail, Optional.of(shape));
        }
    }

    /** Checks the number of tiles. */
    public KeyFigures {
        tiles = List.copyOf(tiles);
        if (tiles.isEmpty() || tiles.size() > 8) {
            throw new IllegalArgumentException(
                    "Key figures take one to eight tiles, not " + tiles.size() + ": put the others into a table");
        }
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.keyFigures(this);
    }
}
