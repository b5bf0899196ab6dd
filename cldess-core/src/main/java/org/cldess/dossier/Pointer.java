package org.cldess.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A place in a draft, written out as a JSON Pointer only when something is wrong there. Names of fields need no escape.
 *
 * @param parent what holds it; none for the whole draft
 * @param token the field’s name, or the place in a list
 */
record Pointer(@Nullable Pointer parent, Object token) {
    static final Pointer ROOT = new Pointer(null, "");

    Pointer at(Object name) {
        return new Pointer(this, name);
    }

    /** The name of the field, or of the list in which this stands. */
    String field() {
        return token instanceof String || parent == null ? token.toString() : parent.field();
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + token;
    }
}
