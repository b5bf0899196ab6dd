package org.cldess.reporting.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A list, whose entries may contain further lists.
 *
 * @param marker the marker of each entry
 * @param entries the entries, at least one
 */
public record BulletList(Marker marker, List<Entry> entries) implements Block {
    /** The marker before an entry. */
    public enum Marker {
        /** A bullet. */
        BULLET,
        /** 1, 2, 3 …. */
        NUMBER,
        /** No marker: one line for each entry, as in the legal references of a contract. */
        NONE,
        /** An empty checkbox for the recipient of the report. */
        TICK,
        /**
         * No marker, but each entry is a badge of 85 × 55 mm to cut out, with its text in large print and the lines
         * below it in small print. Directly under the report, the badges have separate sheets, ten on each.
         */
        BADGE
    }

    /**
     * An entry.
     *
     * @param text its text
     * @param below its subentries, with the same marker
     */
    public record Entry(Phrase text, List<Entry> below) {
        /** Copies the list. */
        public Entry {
            below = List.copyOf(below);
        }
    }

    /** Rejects an empty list: write a sentence about what is missing instead. */
    public BulletList {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A list has no entry: write a sentence in its place");
        }
    }

    /**
     * {@return a flat list}
     *
     * @param marker the marker of each entry
     * @param texts the texts of the entries
     */
    public static BulletList of(Marker marker, List<Phrase> texts) {
        return new BulletList(
                marker, texts.stream().map(text -> new Entry(text, List.of())).toList());
    }

    /**
     * {@return a flat list with bullets}
     *
     * @param texts the texts of the entries
     */
    public static BulletList of(String... texts) {
        return of(Marker.BULLET, Stream.of(texts).map(Phrase::of).toList());
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.bulletList(this);
    }
}
