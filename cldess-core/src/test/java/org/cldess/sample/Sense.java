package org.cldess.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;

/** What no component says: how the parts of things hang together, by the record and the name of each part. */
final class Sense {
    private final Map<Class<?>, Map<String, Function<Thing, Known<Object>>>> parts = new HashMap<>();
    private final Map<Class<?>, Map<String, Function<Thing, Object>>> values = new HashMap<>();
    private final Map<Class<?>, Map<String, Function<Thing, Integer>>> sizes = new HashMap<>();

    /** What is said of a part, if anything is. */
    void part(Class<? extends Record> type, String name, Function<Thing, Known<Object>> rule) {
        add(parts, type, name, rule);
    }

    /** The value of a part, or each one of its list, where there is one. */
    void value(Class<? extends Record> type, String name, Function<Thing, Object> rule) {
        add(values, type, name, rule);
    }

    /** How many items a list has. */
    void size(Class<? extends Record> type, String name, Function<Thing, Integer> rule) {
        add(sizes, type, name, rule);
    }

    void size(Class<? extends Record> type, String name, int size) {
        size(type, name, thing -> size);
    }

    private static <R> void add(
            Map<Class<?>, Map<String, R>> rules, Class<? extends Record> type, String name, R rule) {
        rules.computeIfAbsent(type, record -> new HashMap<>())
                .put(Form.of(type).get(name).name(), rule);
    }

    Optional<Known<Object>> part(Thing thing, Part part) {
        return applied(parts, thing, part);
    }

    Optional<Object> value(Thing thing, Part part) {
        return applied(values, thing, part);
    }

    Optional<Integer> size(Thing thing, Part part) {
        return applied(sizes, thing, part);
    }

    private static <T> Optional<T> applied(
            Map<Class<?>, Map<String, Function<Thing, T>>> rules, Thing thing, Part part) {
        return thing.form()
                .records()
                .flatMap(type ->
                        Optional.ofNullable(rules.getOrDefault(type, Map.of()).get(part.name())).stream())
                .findFirst()
                .map(rule -> rule.apply(thing));
    }
}
