package org.cldess.component;

import org.jspecify.annotations.Nullable;

/**
 * The path from a record of the model to something that it contains, as a JSON Pointer. Paths begin with the constants
 * that the build generates for each record:
 *
 * <pre>{@code
 * Grant_.REQUEST.then(GrantRequest_.DATE)   // "/request/date"
 * Actor_.CONTACTS.at(2).then(Contact_.NAME) // "/contacts/2/name"
 * }</pre>
 *
 * @param <R> the record at which the path begins
 * @param <V> what it leads to; for a list, the list
 */
public class Path<R, V> {
    private final @Nullable Object before;
    private final Object last;

    /**
     * Continues a path. The pointer is computed only when it is needed.
     *
     * @param before the path so far, as its {@code toString}; null at the beginning
     * @param last the pointer from there, as its {@code toString}
     */
    Path(@Nullable Object before, Object last) {
        this.before = before;
        this.last = last;
    }

    /**
     * Returns the path that a pointer describes. Records outside the model need it, because they have no constants.
     *
     * @param pointer a JSON Pointer, relative to the record
     * @param <R> the record
     * @param <V> what it leads to
     * @return the path
     * @throws IllegalArgumentException if the text is not a JSON Pointer
     */
    public static <R, V> Path<R, V> of(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "'%s' is not a JSON Pointer. Begin it with a slash, as in '/lots/0'.".formatted(pointer));
        }
        return new Path<>(null, pointer);
    }

    /**
     * Returns the path to something in the record to which this path leads.
     *
     * @param next the path from there
     * @param <W> what that path leads to
     * @return both paths, one after the other
     */
    public <W> Path<R, W> then(Path<? super V, W> next) {
        return new Path<>(this, next);
    }

    /**
     * Returns the pointer from the root of a file.
     *
     * @param whole the JSON Pointer to the record at which this path begins
     * @return the pointer to what it leads to
     */
    public String in(String whole) {
        return whole + this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path<?, ?> path && path.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the JSON Pointer, relative to the record at which the path begins. */
    @Override
    public String toString() {
        return before == null ? last.toString() : before + last.toString();
    }
}
