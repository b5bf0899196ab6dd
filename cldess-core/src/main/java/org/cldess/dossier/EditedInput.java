package org.cldess.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.reading.ForwardingInput;
import org.cldess.reading.Input;

/**
 * An input over an existing thing. What the input does not mention stays as it is; so do the fields of a nested thing,
 * and the things of a list, which are told apart by their ids. A list of things without ids, and a list of single
 * values, are replaced as a whole. Null erases an optional value.
 */
final class EditedInput extends ForwardingInput {
    private final Record before;
    private Optional<String> otherId = Optional.empty();

    EditedInput(Record before, Input input) {
        super(input);
        this.before = before;
    }

    @Override
    public Kind kind() {
        return Kind.OBJECT;
    }

    @Override
    public void fields(Collection<String> expected, Fields fields) {
        Form form = Form.of(before);
        Set<String> met = new HashSet<>(input().cleared(expected));
        input().fields(expected, (name, line, column, value) -> {
            if (isIdentity(form, name)) {
                otherId = Optional.of(value.text()).filter(id -> !id.equals(id(form)));
                return;
            }
            met.add(name);
            if (value.kind() == Kind.NOTHING
                    && form.find(name).filter(Part::isOptional).isPresent()) {
                return;
            }
            Input over = form.find(name).map(part -> over(part, value)).orElse(value);
            fields.field(name, line, column, over);
        });
        Map<String, Object> kept = new LinkedHashMap<>();
        form.parts().stream()
                .filter(part -> !met.contains(part.name()))
                .forEach(part -> kept.put(part.name(), written(part.of(before))));
        Input.of(kept).fields(expected, fields);
    }

    /** Returns the id that the input gives in place of the thing’s own, which stays. */
    Optional<String> otherId() {
        return otherId;
    }

    private static boolean isIdentity(Form form, String name) {
        return form.identity().filter(part -> part.name().equals(name)).isPresent();
    }

    private String id(Form form) {
        return form.identity().orElseThrow().of(before).toString();
    }

    private Input over(Part part, Input value) {
        if (!part.holdsThings()) {
            return value;
        }
        if (!part.isList()) {
            Optional<Record> held =
                    part.items(before).stream().map(Record.class::cast).findFirst();
            return held.isPresent() && value.kind() == Kind.OBJECT ? new EditedInput(held.get(), value) : value;
        }
        return part.form().identity().isPresent() && value.kind() == Kind.LIST
                ? new EditedList(part, part.items(before), value)
                : value;
    }

    /** Returns a value as a form would give it: things as maps of their components. */
    private static Object written(Object held) {
        if (held instanceof Known<?> fact) {
            return fact.map(EditedInput::written);
        }
        if (held instanceof Optional<?> optional) {
            return optional.map(EditedInput::written);
        }
        if (held instanceof List<?> list) {
            return list.stream().map(EditedInput::written).toList();
        }
        return held instanceof Record thing && Part.isThing(thing) ? fieldsOf(thing) : held;
    }

    private static Map<String, Object> fieldsOf(Record thing) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Form.of(thing).parts().forEach(part -> fields.put(part.name(), written(part.of(thing))));
        return fields;
    }

    /** A list of things with ids: those of the input change the existing ones, or come after them. */
    private static final class EditedList extends ForwardingInput {
        private final Part part;
        private final List<?> before;

        EditedList(Part part, List<?> before, Input input) {
            super(input);
            this.part = part;
            this.before = before;
        }

        @Override
        public void items(Items items) {
            Map<String, Input> changes = new HashMap<>();
            Map<Integer, Input> others = new LinkedHashMap<>();
            Set<String> known = new HashSet<>();
            before.forEach(item -> known.add(id((Record) item)));
            input().items(item -> {
                Input held = Input.repeatable(item);
                Optional<String> id = id(held).filter(known::contains);
                if (id.isEmpty() || changes.putIfAbsent(id.get(), held) != null) {
                    others.put(others.size(), held);
                }
            });
            for (Object item : before) {
                Record thing = (Record) item;
                Input change = changes.get(id(thing));
                items.item(change == null ? Input.of(fieldsOf(thing)) : new EditedInput(thing, change));
            }
            others.values().forEach(items::item);
        }

        private String id(Record thing) {
            return part.form().identity().orElseThrow().of(thing).toString();
        }

        private Optional<String> id(Input item) {
            if (item.kind() != Kind.OBJECT) {
                return Optional.empty();
            }
            String name = part.form().identity().orElseThrow().name();
            Map<String, String> found = new HashMap<>();
            item.fields(List.of(name), (field, line, column, value) -> {
                if (field.equals(name) && value.kind() == Kind.TEXT) {
                    found.putIfAbsent(name, value.text());
                }
            });
            return Optional.ofNullable(found.get(name));
        }
    }
}
