package org.cldess.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cldess.component.Component;
import org.cldess.component.Default;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.known.Known;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a thing that was made or read. Parts of a thing that was read may be missing, invalid or lost. They are
 * stored one by one, so that every rule can run whose own parts are valid.
 */
public final class Parts {
    private final Form form;
    private final Pointer pointer;
    private final @Nullable Record made;
    private final @Nullable Object[] slots;
    private final BitSet lost = new BitSet(0);

    /** The contents of a slot other than values. */
    enum Mark {
        /** Not applicable. */
        NONE,
        /** Not read from the made thing yet. */
        UNASKED
    }

    /**
     * A text that is invalid in its field.
     *
     * @param text the written text
     */
    record Senseless(String text) {}

    private Parts(Form form, Pointer pointer, @Nullable Record made) {
        this.form = form;
        this.pointer = pointer;
        this.made = made;
        this.slots = new @Nullable Object[form.parts().size()];
        if (made != null) {
            Arrays.fill(slots, Mark.UNASKED);
        }
    }

    /** Creates the parts of a thing that is about to be read; its reader adds the values. */
    public static Parts empty(Form form, Pointer pointer) {
        return new Parts(form, pointer, null);
    }

    /** Creates the parts of a thing that was made. */
    public static Parts of(Record thing) {
        return of(thing, Pointer.ROOT);
    }

    /** Creates the parts of a record that is being constructed of these components. */
    static Parts of(Form form, Object... components) {
        Parts parts = empty(form, Pointer.ROOT);
        List<Object> values = form.valuesOf(components);
        for (Part part : form.parts()) {
            parts.slots[part.index()] = parts.held(part, values.get(part.index()));
        }
        return parts;
    }

    private static Parts of(Record thing, Pointer pointer) {
        return new Parts(Form.of(thing), pointer, thing);
    }

    /** Sets a value: a scalar, parts, or a list of these in which null marks a lost item. */
    public void put(Part part, Object value) {
        slots[part.index()] = value;
    }

    /** Sets a part to « not applicable ». */
    public void putNone(Part part) {
        slots[part.index()] = Mark.NONE;
    }

    /** Returns the placeholder for an invalid text, in a slot or in a list. */
    public static Object senseless(String text) {
        return new Senseless(text);
    }

    /** Marks a part as lost: its value, or some of it, could not be read, and this has been reported. */
    public void lose(Part part) {
        lost.set(part.index());
    }

    /** Returns the form. */
    public Form form() {
        return form;
    }

    /** Returns the pointer to the thing. */
    public Pointer pointer() {
        return pointer;
    }

    /** Returns the pointer to a part. */
    Pointer at(Part part) {
        return pointer.at(part.name());
    }

    /** Returns the pointer to a part. */
    public Pointer at(Component<?, ?> component) {
        return pointer.at(component.name());
    }

    /** Checks whether the value of a part, or some of it, could not be read. */
    boolean isLost(Part part) {
        return lost.get(part.index());
    }

    /** Checks whether the value of a part, or some of it, could not be read. */
    public boolean isLost(Component<?, ?> component) {
        return isLost(form.get(component));
    }

    @Nullable
    Object slot(Part part) {
        Object held = slots[part.index()];
        if (held == Mark.UNASKED) {
            held = held(part, part.of(Objects.requireNonNull(made)));
            slots[part.index()] = held;
        }
        return held;
    }

    private @Nullable Object held(Part part, Object value) {
        Object plain = Part.plain(value);
        if (plain == null) {
            return value instanceof Known<?> fact && fact.isNone() ? Mark.NONE : null;
        }
        if (!part.holdsThings()) {
            return plain;
        }
        Pointer there = pointer.at(part.name());
        if (!(plain instanceof List<?> things)) {
            return of((Record) plain, there);
        }
        List<Object> inside = new ArrayList<>(things.size());
        for (Object thing : things) {
            inside.add(of((Record) thing, there.at(inside.size())));
        }
        return inside;
    }

    /** Checks whether a part was stated, even as « not applicable », and read. */
    public boolean isSaid(Component<?, ?> component) {
        return slot(form.get(component)) != null;
    }

    /** Checks whether a part is not applicable. */
    public boolean isNone(Component<?, ?> component) {
        return slot(form.get(component)) == Mark.NONE;
    }

    boolean isNone(Part part) {
        return slot(part) == Mark.NONE;
    }

    /** Returns the value of a part, if it is present and valid. */
    @SuppressWarnings("unchecked") // the component states the type of its values
    public <T> Optional<T> find(Component<?, T> component) {
        Part part = form.get(component);
        Object held = slot(part);
        return part.held().isInstance(held) ? Optional.of((T) held) : Optional.empty();
    }

    /** Returns the thing that a part holds. */
    public Optional<Parts> thing(Component<?, ?> component) {
        return slot(form.get(component)) instanceof Parts thing ? Optional.of(thing) : Optional.empty();
    }

    /** Returns the things in the list of a part that could be read. */
    public List<Parts> things(Component<?, ?> component) {
        return things(form.get(component));
    }

    /** Returns the things in the list of a part that could be read. */
    public List<Parts> things(Part part) {
        List<Parts> things = new ArrayList<>();
        for (Object item : list(part)) {
            if (item instanceof Parts thing) {
                things.add(thing);
            }
        }
        return things;
    }

    /** Returns the items of a list: values, things, or null for lost items. Empty if there is no list. */
    public List<@Nullable Object> list(Component<?, ?> component) {
        return list(form.get(component));
    }

    @SuppressWarnings("unchecked") // a slot holds what its part is made of
    List<@Nullable Object> list(Part part) {
        return slot(part) instanceof List<?> items ? (List<@Nullable Object>) items : Collections.emptyList();
    }

    /** Checks whether no item of a list was lost. */
    public boolean isWhole(Component<?, ?> component) {
        return !isLost(component) && list(component).stream().noneMatch(Objects::isNull);
    }

    /** Returns the text of a part, valid or not. */
    public Optional<String> text(Part part) {
        return textOf(slot(part));
    }

    /** Returns the text of a part, valid or not. */
    public Optional<String> text(Component<?, ?> component) {
        return text(form.get(component));
    }

    /** Returns the text of a slot or of an item of a list, valid or not. */
    public static Optional<String> textOf(@Nullable Object held) {
        if (held instanceof Senseless senseless) {
            return Optional.of(senseless.text());
        }
        return held == null || held instanceof Mark || held instanceof Parts || held instanceof List<?>
                ? Optional.empty()
                : Optional.of(Scalar.text(held));
    }

    /**
     * Returns the innermost thing that a pointer leads into, this one or a nested one; empty if the pointer leads into
     * a lost value.
     */
    Optional<Parts> holder(List<String> tokens) {
        if (tokens.isEmpty()) {
            return Optional.of(this);
        }
        Part part = form.find(tokens.get(0)).orElse(null);
        if (part == null) {
            return Optional.of(this);
        }
        if (isLost(part)) {
            return Optional.empty();
        }
        Object held = slot(part);
        int next = 1;
        if (held instanceof List<?> items && tokens.size() > 1) {
            held = items.get(Integer.parseInt(tokens.get(1)));
            next = 2;
            if (held == null) {
                return Optional.empty();
            }
        }
        return held instanceof Parts inside ? inside.holder(tokens.subList(next, tokens.size())) : Optional.of(this);
    }

    /**
     * Creates a record from the parts: a flat component of this thing, or the whole thing. Empty if a required part is
     * missing or the constructor rejects the values.
     */
    public <T extends Record> Optional<T> find(Class<T> type) {
        try {
            return made(Form.of(type)).map(type::cast);
        } catch (IllegalArgumentException | Violations refused) {
            return Optional.empty();
        }
    }

    /**
     * Creates the thing, of which no part may be missing or wrong.
     *
     * @throws RuntimeException if the constructor throws it
     */
    public Record make() {
        return Unchecked.making(() -> made(form))
                .orElseThrow(() -> new IllegalStateException(
                        "%s cannot be made, although reading reported no problem.".formatted(this)));
    }

    private Optional<Record> made(Form wanted) {
        if (made != null && wanted == form) {
            return Optional.of(made);
        }
        List<Object> values = new ArrayList<>(wanted.parts().size());
        for (Part part : wanted.parts()) {
            Optional<Object> value = value(form.get(part.name()));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(wanted.make(values));
    }

    private Optional<Object> value(Part part) {
        if (made != null) {
            return Optional.of(part.of(made));
        }
        Object held = slots[part.index()];
        if (isLost(part)) {
            return Optional.empty();
        }
        if (held == null) {
            return part.find(Default.class)
                    .flatMap(said -> Scalar.of(part.held()).read(said.value()))
                    .or(part::absent);
        }
        if (held == Mark.NONE) {
            return Optional.of(Known.none());
        }
        if (held instanceof List<?> items) {
            List<Object> values = new ArrayList<>(items.size());
            for (Object item : items) {
                Optional<Object> value = value(item);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
            return Optional.of(part.wrapped(List.copyOf(values)));
        }
        return value(held).map(part::wrapped);
    }

    private static Optional<Object> value(@Nullable Object held) {
        if (held instanceof Parts thing) {
            return thing.made(thing.form).map(record -> record);
        }
        return held == null || held instanceof Senseless ? Optional.empty() : Optional.of(held);
    }

    /** Checks whether a part of the made thing is the very object that another thing has. */
    boolean isSame(Part part, Record other) {
        return UnchangedLists.isSame(part.of(Objects.requireNonNull(made)), part.of(other));
    }

    /** Checks whether another thing has the same values. */
    boolean saysSame(Parts other) {
        return form == other.form && form.parts().stream().allMatch(part -> isSame(slot(part), other.slot(part)));
    }

    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Parts left && other instanceof Parts right) {
            return left.saysSame(right);
        }
        if (one instanceof List<?> left && other instanceof List<?> right) {
            boolean same = left.size() == right.size();
            for (int i = 0; same && i < left.size(); i++) {
                same = isSame(left.get(i), right.get(i));
            }
            return same;
        }
        return Objects.equals(one, other);
    }

    @Override
    public String toString() {
        return form + " at '" + pointer + "'";
    }
}
