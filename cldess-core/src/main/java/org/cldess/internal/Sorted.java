package org.cldess.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds things in lists that are kept by an id. */
public final class Sorted {
    private Sorted() {}

    /**
     * Where the thing with an id stands, in logarithmic time.
     *
     * @param <T> what the list holds
     * @param <I> their ids
     * @param things the list, by id
     * @param id the id of a thing
     * @param wanted the id that is looked for
     * @return the place; less than 0 if it is not there
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
        return -1;
    }

    /**
     * {@return the thing with an id, in logarithmic time; nothing if it is not there}
     *
     * @param <T> what the list holds
     * @param <I> their ids
     * @param things the list, by id
     * @param id the id of a thing
     * @param wanted the id that is looked for
     */
    public static <T, I extends Comparable<? super I>> Optional<T> find(
            List<T> things, Function<? super T, ? extends I> id, I wanted) {
        int place = place(things, id, wanted);
        return place < 0 ? Optional.empty() : Optional.of(things.get(place));
    }
}
