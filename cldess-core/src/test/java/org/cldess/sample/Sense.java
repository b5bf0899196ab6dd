package org.cldess.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;

/** The relations between components that no annotation expresses, by record type and component name. */
final class Sense {
    private final Map<Class<?>, Map<String, Function<Thing, Known<Object>>>> parts = new HashMap<>();
    private final Map<Class<?>, Map<String, Function<Thing, Object>>> values = new HashMap<>();
    private final Map<Class<?>, Map<String, Function<Thing, Integer>>> sizes = new HashMap<>();

    /** Adds a rule for a component, whose value may be missing. */
    void part(Class<? extends Record> type, String name, Function<Thing, Known<Object>> rule) {
        add(parts, type, name, rule);
    }

    /** Adds a rule for the value of a component, or for each value of its list. */
    void value(Class<? extends Record> type, String name, Function<Thing, Object> rule) {
        add(values, type, name, rule);
    }

    /** Adds a rule for the size of a list. */
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
