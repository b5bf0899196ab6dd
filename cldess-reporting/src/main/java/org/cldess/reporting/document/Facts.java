package org.cldess.reporting.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A few facts about one thing, side by side in boxes: the leader, dates and cost of an action.
 *
 * @param boxes one to six boxes
 */
public record Facts(List<Box> boxes) implements Block {
    /**
     * A box.
     *
     * @param label the subject of the lines
     * @param lines one or more lines
     */
    public record Box(Phrase label, List<Phrase> lines) {
        /** Rejects a box without a line. */
        public Box {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("The box \"" + label.plain() + "\" has no line: leave the box out");
            }
        }

        /**
         * {@return a box of plain lines}
         *
         * @param label the subject of the lines
         * @param lines the lines
         */
        public static Box of(String label, String... lines) {
            return new Box(Phrase.of(label), Stream.of(lines).map(Phrase::of).toList());
        }
    }

    /** Checks the number of boxes. */
    public Facts {
        boxes = List.copyOf(boxes);
        if (boxes.isEmpty() || boxes.size() > 6) {
            throw new IllegalArgumentException(
                    "Facts take one to six boxes, not " + boxes.size() + ": use a list of terms");
        }
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.facts(this);
    }
}
