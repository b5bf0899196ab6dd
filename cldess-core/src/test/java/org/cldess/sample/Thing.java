package org.cldess.sample;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;

/** A record under construction. Each of its components is drawn once: in order, or as soon as another one needs it. */
final class Thing {
    private final Generator generator;
    private final Form form;
    private final Optional<Thing> owner;

    /** The component of the owner that contains this record. */
    private final String place;

    private final int index;
    private final long seed;
    private final Map<String, Known<Object>> said = new HashMap<>();

    Thing(Generator generator, Form form, Optional<Thing> owner, String place, int index, long seed) {
        this.generator = generator;
        this.form = form;
        this.owner = owner;
        this.place = place;
        this.index = index;
        this.seed = seed;
    }

    Form form() {
        return form;
    }

    boolean is(Class<? extends Record> type) {
        return form.type() == type;
    }

    Thing owner() {
        return owner.orElseThrow();
    }

    /** Returns the component of the owner that contains this record. */
    String place() {
        return place;
    }

    /** Returns the index in a list, or 0 outside a list. */
    int index() {
        return index;
    }

    /** Returns the seed from which the components are drawn. */
    long seed() {
        return seed;
    }

    /**
     * Returns the infix of the ids of nested records, after the name of their kind: {@code 3-} within {@code actor-3}.
     */
    String path() {
        String own = form.identity().isPresent() ? index + "-" : "";
        return owner.map(one -> one.path() + own).orElse("");
    }

    /** Returns a component: a value or a list, not recorded, or none. */
    Known<Object> said(String name) {
        Known<Object> before = said.get(name);
        if (before != null) {
            return before;
        }
        Known<Object> drawn = generator.part(this, form.get(name));
        said.put(name, drawn);
        return drawn;
    }

    <T> Optional<T> find(String name, Class<T> type) {
        return said(name).value().map(type::cast);
    }

    <T> T get(String name, Class<T> type) {
        return find(name, type).orElseThrow();
    }

    List<Thing> things(String name) {
        List<?> list = (List<?>) said(name).value().orElse(List.of());
        return list.stream().map(Thing.class::cast).toList();
    }

    /** Draws a component from its annotations alone. */
    Known<Object> drawn(String name) {
        return generator.drawn(this, form.get(name));
    }

    /** Draws a required value from its annotations alone. */
    Known<Object> one(String name) {
        return Known.of(generator.one(this, form.get(name), 0));
    }

    /** Returns the ids of a kind of record. */
    List<Object> ids(String kind) {
        return generator.ids().of(kind);
    }

    /** Creates the next id with this prefix for this record. */
    Known<Object> nextId(String prefix) {
        return Known.of(generator.ids().next(form.identity().orElseThrow(), prefix));
    }

    /** Returns the written form of this record. */
    Map<String, Known<Object>> written() {
        Map<String, Known<Object>> fields = new LinkedHashMap<>();
        for (Part part : form.parts()) {
            Known<Object> value = said(part.name());
            if (value.isRecorded() && (part.isFact() || !value.is(List.of()))) {
                fields.put(part.name(), value.map(Thing::written));
            }
        }
        return fields;
    }

    /** Returns the written form of a value. */
    static Object written(Object held) {
        if (held instanceof List<?> list) {
            return list.stream().map(Thing::written).toList();
        }
        return held instanceof Thing thing ? thing.written() : held;
    }
}
