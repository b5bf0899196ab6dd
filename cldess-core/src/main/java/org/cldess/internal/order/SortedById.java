package org.cldess.internal.order;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Binary search by id in sorted lists. */
public final class SortedById {
    private SortedById() {}

    /**
     * Finds the index of the element with an id, in logarithmic time.
     *
     * @param <T> the type of the elements
     * @param <I> the type of their ids
     * @param things the list, sorted by id
     * @param id returns the id of an element
     * @param wanted the id to find
     * @return the index; if no element has this id, −1 minus the index at which such an element would be
     */
    public static <T, I extends Comparable<? super I>> int place(
            List<? extends T> things, Function<? super T, ? extends I> id, I wanted) {
        int low = 0;
        int high = things.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = id.apply(things.get(middle)).compareTo(wanted);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1 - low;
    }

    /**
     * {@return the element with an id, found in logarithmic time; empty if no element has this id}
     *
     * @param <T> the type of the elements
     * @param <I> the type of their ids
     * @param things the list, sorted by id
     * @param id returns the id of an element
     * @param wanted the id to find
     */
    public static <T, I extends Comparable<? super I>> Optional<T> find(
            List<T> things, Function<? super T, ? extends I> id, I wanted) {
        int place = place(things, id, wanted);
        return place < 0 ? Optional.empty() : Optional.of(things.get(place));
    }
}
