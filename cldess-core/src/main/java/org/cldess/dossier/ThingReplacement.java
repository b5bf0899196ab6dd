package org.cldess.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.internal.order.SortedById;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;

/** Replaces the thing with the same id at any depth, or adds the thing to a list of the dossier. */
final class ThingReplacement {
    private final Record thing;
    private final Class<?> type;
    private final Object id;

    /** The parts of each form in which things of a type may be, at any depth. */
    private static final ClassValue<Map<Form, List<Part>>> WAYS = new ClassValue<>() {
        @Override
        protected Map<Form, List<Part>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

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
        Optional<Part> own = placing.ownList(parts);
        return (DossierParts) own.filter(list -> placing.isOnlyIn(parts, list))
                .map(list -> placing.in(parts, list))
                .or(() -> placing.replaced(parts))
                .or(() -> own.map(list -> placing.in(parts, list)))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing in the dossier '%s' has the id of %s. Put it into the list of the thing that holds it."
                                .formatted(parts.id(), thing)));
    }

    /** Finds the thing of a type with an id, at any depth. */
    static <T extends Record> Optional<T> find(DossierParts parts, Class<T> type, Object id) {
        ThingReplacement finding = new ThingReplacement(parts, type, id);
        return finding.ownList(parts)
                .filter(list -> finding.isOnlyIn(parts, list))
                .map(list -> finding.foundIn(list.items(parts)))
                .orElseGet(() -> finding.found(parts))
                .map(type::cast);
    }

    /** Returns the JSON Pointer to the thing of a type with an id, at any depth. */
    static Optional<String> pointer(DossierParts parts, Class<?> type, Object id) {
        ThingReplacement finding = new ThingReplacement(parts, type, id);
        return finding.ownList(parts)
                .filter(list -> finding.isOnlyIn(parts, list))
                .map(list -> Optional.of(finding.place(list.items(parts)))
                        .filter(place -> place >= 0)
                        .map(place -> "/" + list.name() + "/" + place))
                .orElseGet(() -> finding.placed(parts));
    }

    private Optional<String> placed(Record holder) {
        for (Part part : ways(Form.of(holder))) {
            List<?> items = part.items(holder);
            for (int i = 0; i < items.size(); i++) {
                Optional<String> found = isMeant(items.get(i)) ? Optional.of("") : placed((Record) items.get(i));
                if (found.isPresent()) {
                    return found.map(step(part, i)::concat);
                }
            }
        }
        return Optional.empty();
    }

    private static String step(Part part, int index) {
        return "/" + part.name() + (part.isList() ? "/" + index : "");
    }

    private Optional<Record> foundIn(List<?> sorted) {
        int place = place(sorted);
        return place < 0 ? Optional.empty() : Optional.of((Record) sorted.get(place));
    }

    private Optional<Record> found(Record holder) {
        return ways(Form.of(holder)).stream()
                .flatMap(part -> part.items(holder).stream().map(Record.class::cast))
                .flatMap(item -> isMeant(item) ? Stream.of(item) : found(item).stream())
                .findFirst();
    }

    /** Returns the JSON Pointer to the very same object in a dossier. */
    static Optional<String> pointer(Record holder, Record thing) {
        for (Part part : Form.of(holder).parts()) {
            List<?> items = part.holdsThings() ? part.items(holder) : List.of();
            for (int i = 0; i < items.size(); i++) {
                Optional<String> found = UnchangedLists.isSame(items.get(i), thing)
                        ? Optional.of("")
                        : pointer((Record) items.get(i), thing);
                if (found.isPresent()) {
                    return found.map(step(part, i)::concat);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the list of the dossier itself that holds such things. */
    private Optional<Part> ownList(DossierParts parts) {
        return Form.of(parts).parts().stream()
                .filter(part -> part.isList() && part.held() == type)
                .findFirst();
    }

    /** Returns whether a list of the dossier itself holds all such things. */
    private boolean isOnlyIn(DossierParts parts, Part list) {
        return ways(Form.of(parts)).equals(List.of(list)) && ways(list.form()).isEmpty();
    }

    /** Replaces or adds the thing in a list of the dossier, which is and stays sorted by id. */
    private Record in(DossierParts parts, Part list) {
        List<Object> things = new ArrayList<>(list.items(parts));
        int place = place(things);
        if (place < 0) {
            things.add(-place - 1, thing);
        } else {
            things.set(place, thing);
        }
        return Form.of(parts).with(parts, list, things);
    }

    /** Returns the index of the thing in a list that is sorted by id, or where it would be. */
    private int place(List<?> sorted) {
        return SortedById.place(sorted, one -> value(((Identified<?>) one).id()), value(id));
    }

    private static String value(Object id) {
        return ((Id<?>) id).value();
    }

    /** Returns a copy of the holder with the thing replaced; empty if the holder does not contain it. */
    private Optional<Record> replaced(Record holder) {
        Form form = Form.of(holder);
        for (Part part : ways(form)) {
            List<?> items = part.items(holder);
            boolean isLast = ways(part.form()).isEmpty();
            for (int i = 0; i < items.size(); i++) {
                Optional<Record> now = isMeant(items.get(i))
                        ? Optional.of(thing)
                        : isLast ? Optional.empty() : replaced((Record) items.get(i));
                if (now.isPresent()) {
                    List<Object> list = new ArrayList<>(items);
                    list.set(i, now.get());
                    return Optional.of(form.with(holder, part, part.isList() ? list : now.get()));
                }
            }
        }
        return Optional.empty();
    }

    private List<Part> ways(Form form) {
        return WAYS.get(type)
                .computeIfAbsent(
                        form,
                        unused -> form.parts().stream()
                                .filter(part ->
                                        part.holdsThings() && mayHold(part.form(), part.held(), new HashSet<>()))
                                .toList());
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
