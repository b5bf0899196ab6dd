package org.cldess.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.reading.Input;
import org.cldess.validation.Place;
import org.jspecify.annotations.Nullable;

/** Where a value stands in what is read: its JSON Pointer, its line and column, and those of what it holds. */
public final class Spot {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern SLASH = Pattern.compile("/");

    private final @Nullable Spot parent;
    private final Object token;
    private final int line;
    private final int column;
    private @Nullable List<Spot> inside;

    private Spot(@Nullable Spot parent, Object token, int line, int column) {
        this.parent = parent;
        this.token = token;
        this.line = line;
        this.column = column;
    }

    /** The whole. */
    public static Spot root(Input whole) {
        return new Spot(null, "", whole.line(), whole.column());
    }

    /** A value inside this one that is kept, to be found again. */
    Spot add(Object name, Input value) {
        Spot child = beside(name, value.line(), value.column());
        if (inside == null) {
            inside = new ArrayList<>();
        }
        inside.add(child);
        return child;
    }

    /** A value inside this one that is only reported. */
    public Spot beside(Object name, int atLine, int atColumn) {
        return new Spot(this, name, atLine, atColumn);
    }

    /** Where a pointer leads: its own place, or that of the deepest value that holds it; none where there are no lines. */
    public Optional<Place> place(String pointer) {
        Spot spot = this;
        for (String name : SLASH.splitAsStream(pointer).skip(1).toList()) {
            Spot next = spot.child(name);
            if (next == null) {
                break;
            }
            spot = next;
        }
        return spot.place();
    }

    private @Nullable Spot child(String name) {
        if (inside == null || inside.isEmpty()) {
            return null;
        }
        if (inside.get(0).token instanceof Integer) {
            int index = INDEX.matcher(name).matches() ? Integer.parseInt(name) : -1;
            return index >= 0 && index < inside.size() ? inside.get(index) : null;
        }
        return inside.stream()
                .filter(spot -> spot.token.equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Its line and column, where there are lines. */
    public Optional<Place> place() {
        return line == 0 ? Optional.empty() : Optional.of(Place.inText(line, column));
    }

    /** The name of the field, or of the list in which the value stands. */
    String field() {
        return token instanceof String || parent == null ? token.toString() : parent.field();
    }

    /** The JSON Pointer (RFC 6901). */
    public String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + token.toString().replace("~", "~0").replace("/", "~1");
    }
}
