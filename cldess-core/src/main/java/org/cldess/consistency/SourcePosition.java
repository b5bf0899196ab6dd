package org.cldess.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cldess.reading.Input;
import org.cldess.validation.Place;
import org.jspecify.annotations.Nullable;

/**
 * The position of a value in the source: its JSON Pointer, its line and column, and the positions of the values in it.
 */
public final class SourcePosition {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");
    private static final Pattern SLASH = Pattern.compile("/");

    private final @Nullable SourcePosition parent;
    private final Object token;
    private final int line;
    private final int column;
    private @Nullable List<SourcePosition> inside;

    private SourcePosition(@Nullable SourcePosition parent, Object token, int line, int column) {
        this.parent = parent;
        this.token = token;
        this.line = line;
        this.column = column;
    }

    /** Returns the position of the whole source. */
    public static SourcePosition root(Input whole) {
        return new SourcePosition(null, "", whole.line(), whole.column());
    }

    /** Adds the position of a value inside this one, to be found later. */
    SourcePosition add(Object name, Input value) {
        SourcePosition child = beside(name, value.line(), value.column());
        if (inside == null) {
            inside = new ArrayList<>();
        }
        inside.add(child);
        return child;
    }

    /** Returns the position of a value inside this one that is only reported. */
    public SourcePosition beside(Object name, int atLine, int atColumn) {
        return new SourcePosition(this, name, atLine, atColumn);
    }

    /** Returns the place of a pointer, or of the innermost value that contains it; empty if the source has no lines. */
    public Optional<Place> place(String pointer) {
        SourcePosition spot = this;
        for (String name : SLASH.splitAsStream(pointer).skip(1).toList()) {
            SourcePosition next = spot.child(name);
            if (next == null) {
                break;
            }
            spot = next;
        }
        return spot.place();
    }

    private @Nullable SourcePosition child(String name) {
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

    /** Returns the line and column, if the source has lines. */
    public Optional<Place> place() {
        return line == 0 ? Optional.empty() : Optional.of(Place.inText(line, column));
    }

    /** Returns the name of the field, or of the list that contains the value. */
    String field() {
        return token instanceof String || parent == null ? token.toString() : parent.field();
    }

    /** Returns the JSON Pointer (RFC 6901). */
    public String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + token.toString().replace("~", "~0").replace("/", "~1");
    }
}
