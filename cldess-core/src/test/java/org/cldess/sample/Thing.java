package org.cldess.sample;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;

/** A thing in the making. Each of its parts is drawn once: in its turn, or as soon as another one asks for it. */
final class Thing {
    private final Generator generator;
    private final Form form;
    private final Optional<Thing> owner;

    /** The part of the owner in which it stands. */
    private final String place;

    private final int index;
    private final Map<String, Known<Object>> said = new HashMap<>();

    Thing(Generator generator, Form form, Optional<Thing> owner, String place, int index) {
        this.generator = generator;
        this.form = form;
        this.owner = owner;
        this.place = place;
        this.index = index;
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

    /** The part of its owner in which it stands. */
    String place() {
        return place;
    }

    /** Where it stands in a list; 0 in none. */
    int index() {
        return index;
    }

    /** What the ids of the things in it go on with after the name of their kind: in {@code actor-3}, {@code 3-}. */
    String path() {
        String own = form.identity().isPresent() ? index + "-" : "";
        return owner.map(one -> one.path() + own).orElse("");
    }

    /** What is said of a part: a value or a list, nothing, or that there is none. */
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

    /** A part as its component alone has it. */
    Known<Object> drawn(String name) {
        return generator.drawn(this, form.get(name));
    }

    /** A value that must be there, as its component alone has it. */
    Known<Object> one(String name) {
        return Known.of(generator.one(this, form.get(name), 0));
    }

    /** The ids that there are of a kind of thing. */
    List<Object> ids(String kind) {
        return generator.ids().of(kind);
    }

    /** The next id that begins so, for itself. */
    Known<Object> nextId(String prefix) {
        return Known.of(generator.ids().next(form.identity().orElseThrow(), prefix));
    }

    /** What is said of it, as a sheet has it. */
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

    /** What a part holds, as a sheet has it. */
    static Object written(Object held) {
        if (held instanceof List<?> list) {
            return list.stream().map(Thing::written).toList();
        }
        return held instanceof Thing thing ? thing.written() : held;
    }
}
