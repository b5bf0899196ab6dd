package org.cldess.consistency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cldess.component.Default;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/**
 * A thing as far as it is there: one that was made, or one that was read, of which parts may be missing, make no sense or be lost. What was
 * read is kept part by part, so that every rule can be asked whose parts are right.
 */
public final class Parts {
    private final Form form;
    private final Pointer pointer;
    private final @Nullable Record made;
    private final @Nullable Object[] slots;
    private final BitSet lost = new BitSet(0);

    /** What a slot holds besides values. */
    enum Mark {
        /** Known to be none. */
        NONE,
        /** Not asked of the made thing yet. */
        UNASKED
    }

    /**
     * A text that makes no sense where it stands.
     *
     * @param text what is written
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

    /** A thing that is read now: its reader puts in what it finds. */
    public static Parts empty(Form form, Pointer pointer) {
        return new Parts(form, pointer, null);
    }

    /** A thing that was made. */
    public static Parts of(Record thing) {
        return of(thing, Pointer.ROOT);
    }

    private static Parts of(Record thing, Pointer pointer) {
        return new Parts(Form.of(thing), pointer, thing);
    }

    /** Puts in a value: a scalar, parts, or a list of these in which null stands for what is lost. */
    public void put(Part part, Object value) {
        slots[part.index()] = value;
    }

    /** Puts in that there is none. */
    public void putNone(Part part) {
        slots[part.index()] = Mark.NONE;
    }

    /** What stands for a text that makes no sense, in a slot or in a list. */
    public static Object senseless(String text) {
        return new Senseless(text);
    }

    /** Notes that what stood somewhere, or some of it, could not be taken over, which has been said. */
    public void lose(Part part) {
        lost.set(part.index());
    }

    /** Its form. */
    public Form form() {
        return form;
    }

    /** Where it stands. */
    public Pointer pointer() {
        return pointer;
    }

    /** Where a part of it stands. */
    public Pointer at(String name) {
        return pointer.at(name);
    }

    /** Whether what stood in a part, or some of it, could not be taken over. */
    boolean isLost(Part part) {
        return lost.get(part.index());
    }

    /** Whether what stood in a part, or some of it, could not be taken over. */
    public boolean isLost(String name) {
        return isLost(form.get(name));
    }

    @Nullable
    Object slot(Part part) {
        Object held = slots[part.index()];
        if (held == Mark.UNASKED) {
            held = asked(part);
            slots[part.index()] = held;
        }
        return held;
    }

    private @Nullable Object asked(Part part) {
        Object value = part.of(Objects.requireNonNull(made));
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

    /** Whether something is said in a part, be it that there is none, and was taken over. */
    public boolean isSaid(String name) {
        return slot(form.get(name)) != null;
    }

    /** Whether a part is known to be none. */
    public boolean isNone(String name) {
        return slot(form.get(name)) == Mark.NONE;
    }

    boolean isNone(Part part) {
        return slot(part) == Mark.NONE;
    }

    /** What a part holds, if it is there and makes sense. */
    public <T> Optional<T> find(String name, Class<T> type) {
        Object held = slot(form.get(name));
        return type.isInstance(held) ? Optional.of(type.cast(held)) : Optional.empty();
    }

    /** The thing that a part holds. */
    public Optional<Parts> thing(String name) {
        return find(name, Parts.class);
    }

    /** The things in the list of a part, as far as they could be read. */
    public List<Parts> things(String name) {
        List<Parts> things = new ArrayList<>();
        for (Object item : list(name)) {
            if (item instanceof Parts thing) {
                things.add(thing);
            }
        }
        return things;
    }

    /** The items of a list: values, things, or null for what was lost. Empty where there is no list. */
    public List<@Nullable Object> list(String name) {
        return list(form.get(name));
    }

    @SuppressWarnings("unchecked") // a slot holds what its part is made of
    List<@Nullable Object> list(Part part) {
        return slot(part) instanceof List<?> items ? (List<@Nullable Object>) items : Collections.emptyList();
    }

    /** Whether nothing of a list was lost. */
    public boolean isWhole(String name) {
        return !isLost(name) && list(name).stream().noneMatch(Objects::isNull);
    }

    /** What is written in a part, whether it makes sense or not. */
    public Optional<String> text(String name) {
        return text(slot(form.get(name)));
    }

    /** What is written in a slot or an item of a list, whether it makes sense or not. */
    public static Optional<String> text(@Nullable Object held) {
        if (held instanceof Senseless senseless) {
            return Optional.of(senseless.text());
        }
        return held == null || held instanceof Mark || held instanceof Parts || held instanceof List<?>
                ? Optional.empty()
                : Optional.of(Scalar.text(held));
    }

    /** The thing that a pointer leads into, itself or one that it holds; nothing if the pointer leads into what was lost. */
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

    /** The record of some of its parts that is flat in it, or the whole, if all that it needs is there and its constructor takes it. */
    public <T extends Record> Optional<T> find(Class<T> type) {
        try {
            return made(Form.of(type)).map(type::cast);
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /**
     * The thing itself, of which nothing is missing or wrong.
     *
     * @throws RuntimeException what its constructor throws
     */
    public Record make() {
        return made(form)
                .orElseThrow(
                        () -> new IllegalStateException("%s was read wrongly, and nothing said so.".formatted(this)));
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

    /** Whether another thing says the very same. */
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
