package org.cldess.dossier.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param rows its rows, in the order of the list
 * @param next the request for the next page; empty if this page is the last one
 * @param <T> the type of the rows
 */
public record Page<T>(List<T> rows, Optional<PageRequest> next) {
    /** Copies the list. */
    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * Creates the page that was asked for.
     *
     * @param found the rows from the place in the request on, in the order of the list; at least one more than the size
     *     of the page, if the list has as many
     * @param request the request
     * @param key returns the place of a row
     * @param <T> the type of the rows
     * @return the page
     */
    public static <T> Page<T> of(List<T> found, PageRequest request, Function<T, PageKey> key) {
        return found.size() <= request.size()
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, request.size()),
                        Optional.of(request.after(key.apply(found.get(request.size() - 1)))));
    }
}
