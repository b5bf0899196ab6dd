package org.cldess.consistency;

import org.cldess.component.Component;
import org.jspecify.annotations.Nullable;

/**
 * A place in a thing, written out as a JSON Pointer only when something is wrong there. Names of fields need no escape.
 *
 * @param parent the place that contains it; null for the root
 * @param token the name of the field, or the index in a list
 */
public record Pointer(@Nullable Pointer parent, Object token) {
    /** The root. */
    public static final Pointer ROOT = new Pointer(null, "");

    /** Returns a place inside this one. */
    public Pointer at(Object name) {
        return new Pointer(this, name);
    }

    /** Returns the place of a component inside this one. */
    public Pointer at(Component<?, ?> component) {
        return at(component.name());
    }

    /** Returns the name of the field, or of the list that contains this place. */
    public String field() {
        return token instanceof String || parent == null ? token.toString() : parent.field();
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + token;
    }
}
