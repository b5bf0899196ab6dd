package org.cldess.component;

/**
 * A component that holds a list.
 *
 * @param <R> the record
 * @param <V> the type of the items
 */
public sealed interface Listed<R, V> permits ListComponent, ListFact {
    /**
     * Returns the path to an item.
     *
     * @param index its index in the list, from 0
     * @return the path from the record
     */
    default Path<R, V> at(int index) {
        return new Path<>(this, "/" + index);
    }

    /** {@return the path to every item, with {@code *} for its index} */
    default Path<R, V> any() {
        return new Path<>(this, "/*");
    }
}
