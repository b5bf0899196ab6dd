package org.cldess.dossier.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import org.cldess.dossier.DossierId;

/**
 * The place of a row in a sorted list. A page begins after such a place, so that rows that are added or removed before
 * it shift no page.
 *
 * @param sorted the text by which the list is sorted first, such as a day; rows with the same text follow each other by
 *     dossier and then by id
 * @param dossier the dossier
 * @param id the id of the thing in its dossier; empty if the row is about the whole dossier
 */
public record PageKey(String sorted, DossierId dossier, String id) implements Comparable<PageKey> {
    private static final Comparator<PageKey> ORDER = Comparator.comparing(PageKey::sorted)
            .thenComparing(PageKey::dossier)
            .thenComparing(PageKey::id);

    /**
     * Reads a place from its text, such as the parameter of a web page.
     *
     * @param text the text that {@link #toString} returned
     * @return the place
     * @throws IllegalArgumentException if it is not such a text
     */
    public static PageKey parse(String text) {
        int end = text.lastIndexOf('/');
        int middle = text.lastIndexOf('/', end - 1);
        if (end < 0 || middle < 0) {
            throw new IllegalArgumentException(
                    "The text '%s' is no place in a list. Begin with the first page.".formatted(text));
        }
        return new PageKey(
                text.substring(0, middle), DossierId.of(text.substring(middle + 1, end)), text.substring(end + 1));
    }

    /**
     * {@return the day by which the list is sorted}
     *
     * @throws IllegalArgumentException if the list is not sorted by day
     */
    public LocalDate day() {
        try {
            return LocalDate.parse(sorted);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "The place '%s' is in another list, which is not sorted by day. Begin with the first page."
                            .formatted(this),
                    e);
        }
    }

    /** Compares the places: the earlier one comes first in the list. */
    @Override
    public int compareTo(PageKey other) {
        return ORDER.compare(this, other);
    }

    /** {@return the place as a text, such as {@code 2013-06-30/grasse-2012/cafe-associatif}} */
    @Override
    public String toString() {
        return "%s/%s/%s".formatted(sorted, dossier, id);
    }
}
