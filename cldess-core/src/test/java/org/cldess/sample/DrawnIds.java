package org.cldess.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cldess.component.IdOf;
import org.cldess.form.Part;

/** The ids of a dossier under construction, by kind of record. */
final class DrawnIds {
    /** The prefixes of ids that do not begin with the name of their kind. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("action", "a"),
            Map.entry("charter-signature", "cs"),
            Map.entry("charter-version", "v"),
            Map.entry("contract-decision", "decision"),
            Map.entry("declined-introduction", "declined"),
            Map.entry("deliberation", "d"),
            Map.entry("establishment", "place"),
            Map.entry("indicator", "i"),
            Map.entry("milestone", "m"),
            Map.entry("objective", "o"),
            Map.entry("principle", "p"),
            Map.entry("signature", "s"));

    private final Map<String, List<Object>> ids = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private static String kind(Part part) {
        return Objects.requireNonNull(part.held().getAnnotation(IdOf.class)).value();
    }

    static String prefix(Part part) {
        return SHORT.getOrDefault(kind(part), kind(part)) + "-";
    }

    /** Returns the ids of a kind of record. */
    List<Object> of(String kind) {
        return ids.getOrDefault(kind, List.of());
    }

    /** Returns the ids that a component may refer to. */
    List<Object> of(Part part) {
        return of(kind(part));
    }

    /** Creates a unique id: {@code actor-3}, or {@code offer-3-0} within it. */
    Object own(Thing thing, Part part) {
        return part.isLocal()
                ? read(part, prefix(part) + thing.index())
                : next(part, prefix(part) + thing.owner().path());
    }

    /** Creates the next id with this prefix. */
    Object next(Part part, String prefix) {
        Object id = read(part, prefix + (numbers.merge(prefix, 1, Integer::sum) - 1));
        ids.computeIfAbsent(kind(part), kind -> new ArrayList<>()).add(id);
        return id;
    }

    private static Object read(Part part, String text) {
        return part.scalar().read(text).orElseThrow();
    }
}
