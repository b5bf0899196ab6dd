package org.cldess.dossier.query;

import java.util.Optional;

/**
 * Which page of a list is asked for.
 *
 * @param size the maximum number of rows, 1 to 1,000
 * @param after the place after which it begins; empty for the first page
 */
public record PageRequest(int size, Optional<PageKey> after) {
    private static final int MAX = 1_000;

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException if the size is outside its limits
     */
    public PageRequest {
        if (size < 1 || size > MAX) {
            throw new IllegalArgumentException(
                    "A page has 1 to %s rows, not %s. Ask for several pages.".formatted(MAX, size));
        }
    }

    /**
     * {@return a request for the first page}
     *
     * @param size the maximum number of rows, 1 to 1,000
     * @throws IllegalArgumentException if the size is outside its limits
     */
    public static PageRequest first(int size) {
        return new PageRequest(size, Optional.empty());
    }

    /**
     * {@return a request of the same size for the page after a place}
     *
     * @param place the place
     */
    public PageRequest after(PageKey place) {
        return new PageRequest(size, Optional.of(place));
    }
}
