package org.cldess.consistency;

import org.jspecify.annotations.Nullable;

/**
 * A place in a thing, written out as a JSON Pointer only when something is wrong there. Names of fields need no escape.
 *
 * @param parent what holds it; none for the whole
 * @param token the field’s name, or the place in a list
 */
public record Pointer(@Nullable Pointer parent, Object token) {
    /** The whole. */
    public static final Pointer ROOT = new Pointer(null, "");

    /** A place inside this one. */
    public Pointer at(Object name) {
        return new Pointer(this, name);
    }

    /** The name of the field, or of the list in which this stands. */
    public String field() {
        return token instanceof String || parent == null ? token.toString() : parent.field();
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + token;
    }
}
