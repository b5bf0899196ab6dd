package org.cldess.reporting.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list, whose entries may hold further lists.
 *
 * @param marker what stands before each entry
 * @param entries the entries, at least one
 */
public record BulletList(Marker marker, List<Entry> entries) implements Block {
    /** What stands before an entry. */
    public enum Marker {
        /** A bullet. */
        BULLET,
        /** 1, 2, 3 …. */
        NUMBER,
        /** Nothing: one line each, as the legal references of a contract. */
        NONE,
        /** An empty box, to be ticked by whoever gets the report. */
        TICK,
        /**
         * None, but each entry stands on a badge of 85 × 55 mm to be cut out, its text in large and the lines below it in small. Directly
         * under the report, the badges have sheets of their own, ten on each.
         */
        BADGE
    }

    /**
     * An entry.
     *
     * @param text what it says
     * @param below the entries under it, with the same marker
     */
    public record Entry(Phrase text, List<Entry> below) {
        /** Copies the list. */
        public Entry {
            below = List.copyOf(below);
        }
    }

    /** Refuses an empty list: say what is missing in a sentence instead. */
    public BulletList {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A list has no entry: write a sentence in its place");
        }
    }

    /**
     * {@return a flat list}
     *
     * @param marker what stands before each entry
     * @param texts what they say
     */
    public static BulletList of(Marker marker, List<Phrase> texts) {
        return new BulletList(
                marker, texts.stream().map(text -> new Entry(text, List.of())).toList());
    }

    /**
     * {@return a flat list with bullets}
     *
     * @param texts what the entries say
     */
    public static BulletList of(String... texts) {
        return of(Marker.BULLET, Stream.of(texts).map(Phrase::of).toList());
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.bulletList(this);
    }
}
