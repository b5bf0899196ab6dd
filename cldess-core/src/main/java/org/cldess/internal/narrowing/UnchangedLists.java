package org.cldess.internal.narrowing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Narrows lists, and returns the same list if nothing changes, so that the object that holds it need not change either.
 */
public final class UnchangedLists {
    private UnchangedLists() {}

    /** Returns whether narrowing left an object unchanged, that is, returned the same instance. */
    public static boolean isSame(@Nullable Object narrowed, @Nullable Object whole) {
        return narrowed == whole;
    }

    /** Returns the list with each item narrowed; an item with nothing to narrow stays as it is. */
    public static <T> List<T> each(List<T> list, UnaryOperator<T> narrow) {
        List<T> narrowed = null;
        for (int i = 0; i < list.size(); i++) {
            T item = list.get(i);
            T seen = narrow.apply(item);
            if (narrowed == null && !isSame(seen, item)) {
                narrowed = new ArrayList<>(list);
            }
            if (narrowed != null) {
                narrowed.set(i, seen);
            }
        }
        return narrowed == null ? list : List.copyOf(narrowed);
    }

    /** Returns the items that match the predicate. */
    public static <T> List<T> only(List<T> list, Predicate<? super T> isSeen) {
        for (T item : list) {
            if (!isSeen.test(item)) {
                return list.stream().filter(isSeen).toList();
            }
        }
        return list;
    }
}
