package org.cldess.persistence.file;

import java.util.ArrayList;
import java.util.List;
import org.cldess.validation.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Where a value stands: its JSON Pointer, its line and column, and those of what it holds. */
final class Spot {
    private final @Nullable Spot parent;
    private final Object token;
    private final int line;
    private final int column;
    private @Nullable List<Spot> inside;

    private Spot(@Nullable Spot parent, Object token, TokenStreamLocation location) {
        this.parent = parent;
        this.token = token;
        this.line = location.getLineNr();
        this.column = location.getColumnNr();
    }

    static Spot root(TokenStreamLocation location) {
        return new Spot(null, "", location);
    }

    /** A value inside this one that is kept, to be found again. */
    Spot add(Object name, TokenStreamLocation location) {
        Spot child = beside(name, location);
        if (inside == null) {
            inside = new ArrayList<>();
        }
        inside.add(child);
        return child;
    }

    /** A value inside this one that is only reported. */
    Spot beside(Object name, TokenStreamLocation location) {
        return new Spot(this, name, location);
    }

    /** The nearest spot to a pointer: itself, or the deepest that holds it. */
    Spot nearest(List<String> pointer) {
        Spot spot = this;
        for (String name : pointer) {
            Spot next = spot.child(name);
            if (next == null) {
                return spot;
            }
            spot = next;
        }
        return spot;
    }

    private @Nullable Spot child(String name) {
        if (inside == null || inside.isEmpty()) {
            return null;
        }
        if (inside.get(0).token instanceof Integer) {
            int index = Pointers.index(name);
            return index >= 0 && index < inside.size() ? inside.get(index) : null;
        }
        return inside.stream()
                .filter(spot -> spot.token.equals(name))
                .findFirst()
                .orElse(null);
    }

    Place place() {
        return Place.inText(line, column);
    }

    /** The name of the field, or of the list in which the value stands. */
    String field() {
        return token instanceof String || parent == null ? token.toString() : parent.field();
    }

    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + Pointers.escape(token.toString());
    }
}
