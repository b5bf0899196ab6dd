package org.cldess.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.ReadDossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.known.Known;
import org.cldess.reading.Input;
import org.cldess.rulebook.Ruling;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The written form of a dossier, valid or not: maps for objects, lists, and single values of the model or whatever
 * replaces them. A written dossier is read as strictly as a file.
 */
public final class WrittenDossier {
    private static final Pattern SLASH = Pattern.compile("/");

    private final Map<String, @Nullable Object> fields;

    private WrittenDossier(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /** Returns the written form of the sample. */
    public static WrittenDossier sample() {
        return of(SampleDossiers.grasse());
    }

    /** Returns the written form of a dossier. */
    public static WrittenDossier of(Dossier dossier) {
        return new WrittenDossier(written(dossier.parts()));
    }

    /**
     * Returns a written dossier of the given fields. Their values may be records of the model, maps or a mixture of
     * both.
     */
    public static WrittenDossier of(Map<String, ?> fields) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        fields.forEach((name, value) -> put(copy, name, value));
        return new WrittenDossier(copy);
    }

    /** Returns the written form of a record. */
    public static Map<String, @Nullable Object> written(Record thing) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (Part part : Form.of(thing).parts()) {
            Object value = part.of(thing);
            if (!value.equals(List.of())) {
                put(fields, part.name(), value);
            }
        }
        return fields;
    }

    private static void put(Map<String, @Nullable Object> fields, String name, @Nullable Object value) {
        Object plain = Part.plain(value);
        if (plain != null) {
            fields.put(name, written(plain));
        } else if (value == null || (value instanceof Known<?> fact && fact.isNone())) {
            fields.put(name, null);
        }
    }

    private static Object written(Object value) {
        if (value instanceof Record thing && Part.isThing(thing)) {
            return written(thing);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((name, held) -> put(copy, String.valueOf(name), held));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(item == null ? null : written(item)));
            return copy;
        }
        return value;
    }

    /**
     * Returns a copy with another value at a JSON Pointer: a single value, a record, a list or a fact. Null removes the
     * field or the item.
     */
    public WrittenDossier with(String pointer, @Nullable Object value) {
        List<String> path = SLASH.splitAsStream(pointer).skip(1).toList();
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(fields);
        Object holder = copy;
        for (String token : path.subList(0, path.size() - 1)) {
            Object inside = inside(holder, token)
                    .orElseThrow(() -> new AssertionError("Nothing stands at %s of %s".formatted(pointer, this)));
            holder = copied(holder, token, inside);
        }
        set(holder, path.get(path.size() - 1), value);
        return new WrittenDossier(copy);
    }

    /**
     * Replaces a nested map or list by a copy. Sheets share everything that is not on a changed path, because nothing
     * else is modified.
     */
    @SuppressWarnings("unchecked") // written dossiers have their own maps and lists
    private static Object copied(Object holder, String token, Object inside) {
        Object copy = inside instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : new ArrayList<>((List<?>) inside);
        if (holder instanceof Map<?, ?>) {
            ((Map<String, @Nullable Object>) holder).put(token, copy);
        } else {
            ((List<@Nullable Object>) holder).set(Integer.parseInt(token), copy);
        }
        return copy;
    }

    private static Optional<Object> inside(Object holder, String token) {
        return Optional.ofNullable(
                holder instanceof Map<?, ?> map
                        ? map.get(token)
                        : ((List<?>) holder).size() > Integer.parseInt(token)
                                ? ((List<?>) holder).get(Integer.parseInt(token))
                                : null);
    }

    @SuppressWarnings("unchecked") // written dossiers have their own maps and lists
    private static void set(Object holder, String token, @Nullable Object value) {
        if (holder instanceof Map<?, ?>) {
            Map<String, @Nullable Object> map = (Map<String, @Nullable Object>) holder;
            map.remove(token);
            if (value != null) {
                put(map, token, value);
            }
        } else {
            List<@Nullable Object> list = (List<@Nullable Object>) holder;
            int index = Integer.parseInt(token);
            if (value == null) {
                list.remove(index);
            } else if (index == list.size()) {
                list.add(written(value));
            } else {
                list.set(index, value instanceof Known<?> fact && fact.isNone() ? null : written(value));
            }
        }
    }

    /** Returns the value at a JSON Pointer. */
    public Optional<Object> at(String pointer) {
        Optional<Object> found = Optional.of(fields);
        for (String token : SLASH.splitAsStream(pointer).skip(1).toList()) {
            found = found.flatMap(holder -> inside(holder, token));
        }
        return found;
    }

    /**
     * Passes every single value in its written form to the consumer, with its path: the names of components from the
     * dossier down, separated by dots.
     */
    public void forEach(BiConsumer<String, String> value) {
        each(fields, "", value);
    }

    private static void each(@Nullable Object held, String way, BiConsumer<String, String> value) {
        if (held instanceof Map<?, ?> thing) {
            thing.forEach((name, inside) -> each(inside, way.isEmpty() ? name.toString() : way + "." + name, value));
        } else if (held instanceof List<?> list) {
            list.forEach(item -> each(item, way, value));
        } else if (held != null) {
            value.accept(way, Scalar.text(held));
        }
    }

    /** Returns the size of the list at a JSON Pointer. */
    public int size(String pointer) {
        return at(pointer).map(list -> ((Collection<?>) list).size()).orElse(0);
    }

    /** Returns the written dossier as an input to read. */
    public Input input() {
        return new Value(fields);
    }

    /** Returns written fields as an input to read. */
    static Input input(Object fields) {
        return new Value(fields);
    }

    /** Reads the written dossier. */
    public Reading<Dossier> reading() {
        return ReadDossier.of(input(), List.of(), Set.of()).reading();
    }

    /** Returns the dossier, which must be valid. */
    public Dossier dossier() {
        return reading().orElseThrow();
    }

    /** Returns the violations of the written dossier. */
    public List<Violation> violations() {
        return reading().violations().list();
    }

    /** Checks a rule, on a day long after all events. */
    public Ruling ruling(String code) {
        return Ruling.of(code, dossier(), LocalDate.of(2026, 11, 25));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WrittenDossier that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }

    /** A value in a written dossier. */
    private record Value(@Nullable Object held, Kind kind) implements Input {
        Value(@Nullable Object held) {
            this(held, kind(held));
        }

        private static Kind kind(@Nullable Object held) {
            if (held == null) {
                return Kind.NOTHING;
            }
            if (held instanceof Map<?, ?>) {
                return Kind.OBJECT;
            }
            if (held instanceof List<?>) {
                return Kind.LIST;
            }
            return switch (Scalar.of(held.getClass()).kind()) {
                case TEXT -> Kind.TEXT;
                case NUMBER -> Kind.NUMBER;
                case TRUTH -> Kind.TRUTH;
            };
        }

        @Override
        public String text() {
            return held == null ? "null" : Scalar.text(held);
        }

        @Override
        public void fields(Collection<String> expected, Fields fields) {
            ((Map<?, ?>) Objects.requireNonNull(held))
                    .forEach((name, value) -> fields.field(String.valueOf(name), 0, 0, new Value(value)));
        }

        @Override
        public void items(Items items) {
            ((List<?>) Objects.requireNonNull(held)).forEach(item -> items.item(new Value(item)));
        }
    }
}
