package org.cldess.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.thing.Identified;

/** Replaces the thing with the same id at any depth, or adds the thing to a list of the dossier. */
final class ThingReplacement {
    private final Record thing;
    private final Class<?> type;
    private final Object id;

    private ThingReplacement(Record thing, Class<?> type, Object id) {
        this.thing = thing;
        this.type = type;
        this.id = id;
    }

    /**
     * Returns the parts of a dossier with a thing.
     *
     * @throws IllegalArgumentException if no list of the dossier itself contains such things and nothing in the dossier
     *     has the id
     */
    static DossierParts in(DossierParts parts, Record thing, Object id) {
        ThingReplacement placing = new ThingReplacement(thing, thing.getClass(), id);
        return (DossierParts) placing.replaced(parts)
                .or(() -> placing.added(parts))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing in the dossier '%s' has the id of %s. Put it into the list of the thing that holds it."
                                .formatted(parts.id(), thing)));
    }

    /** Finds the thing of a type with an id, at any depth. */
    static <T extends Record> Optional<T> find(Record holder, Class<T> type, Object id) {
        return new ThingReplacement(holder, type, id).found(holder).map(type::cast);
    }

    private Optional<Record> found(Record holder) {
        return Form.of(holder).parts().stream()
                .filter(part -> part.holdsThings() && mayHold(part.form(), part.held(), new HashSet<>()))
                .flatMap(part -> part.items(holder).stream().map(Record.class::cast))
                .flatMap(item -> isMeant(item) ? Stream.of(item) : found(item).stream())
                .findFirst();
    }

    /** Returns the JSON Pointer to the very same object in a dossier. */
    static Optional<String> pointer(Record holder, Record thing) {
        for (Part part : Form.of(holder).parts()) {
            List<?> items = part.holdsThings() ? part.items(holder) : List.of();
            for (int i = 0; i < items.size(); i++) {
                String there = "/" + part.name() + (part.isList() ? "/" + i : "");
                Optional<String> found = UnchangedLists.isSame(items.get(i), thing)
                        ? Optional.of("")
                        : pointer((Record) items.get(i), thing);
                if (found.isPresent()) {
                    return found.map(there::concat);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Record> added(DossierParts parts) {
        return Form.of(parts).parts().stream()
                .filter(part -> part.isList() && part.held() == type)
                .findFirst()
                .map(part -> {
                    List<Object> list = new ArrayList<>(part.items(parts));
                    list.add(thing);
                    return Form.of(parts).with(parts, part, list);
                });
    }

    /** Returns a copy of the holder with the thing replaced; empty if the holder does not contain it. */
    private Optional<Record> replaced(Record holder) {
        for (Part part : Form.of(holder).parts()) {
            if (part.holdsThings() && mayHold(part.form(), part.held(), new HashSet<>())) {
                List<?> items = part.items(holder);
                for (int i = 0; i < items.size(); i++) {
                    Optional<Record> now = isMeant(items.get(i)) ? Optional.of(thing) : replaced((Record) items.get(i));
                    if (now.isPresent()) {
                        List<Object> list = new ArrayList<>(items);
                        list.set(i, now.get());
                        return Optional.of(Form.of(holder).with(holder, part, part.isList() ? list : now.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMeant(Object item) {
        return item instanceof Identified<?> identified
                && item.getClass() == type
                && identified.id().equals(id);
    }

    private boolean mayHold(Form form, Class<?> held, Set<Form> met) {
        return held == type
                || (met.add(form)
                        && form.parts().stream()
                                .anyMatch(part -> part.holdsThings() && mayHold(part.form(), part.held(), met)));
    }
}
