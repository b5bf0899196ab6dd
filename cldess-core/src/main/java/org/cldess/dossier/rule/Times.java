package org.cldess.dossier.rule;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.wording.PlaceDescriptions;
import org.cldess.language.Localizable;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.jspecify.annotations.Nullable;

/** Follows the paths by which components name days and years elsewhere in a dossier. */
final class Times {
    private static final Pattern SLASH = Pattern.compile("/");
    private static final String UP = "..";

    private final Record root;
    private @Nullable Map<Object, Record> byId;

    Times(Record root) {
        this.root = root;
    }

    /**
     * A known day or year to which a path leads.
     *
     * @param value a day, or the number of a year
     * @param words the fields that the path names, « décision, date »
     */
    record Told(Object value, Localizable words) {
        /** {@return the first day} */
        LocalDate first() {
            return value instanceof Integer year ? LocalDate.of(year, Month.JANUARY, 1) : (LocalDate) value;
        }

        /** {@return the last day} */
        LocalDate last() {
            return value instanceof Integer year ? LocalDate.of(year, Month.DECEMBER, 31) : (LocalDate) value;
        }

        /** {@return the value as an argument of a message: the number of a year has no thousands separator} */
        Object shown() {
            return value instanceof Integer year ? Integer.toString(year) : value;
        }
    }

    /** {@return the time in a part of a thing, if it is known} */
    static Optional<Told> in(Nested at, Part part) {
        return Optional.ofNullable(part.plain(at.thing()))
                .filter(Nested::isTime)
                .map(value -> new Told(value, PlaceDescriptions.label(part)));
    }

    /** {@return the known days and years to which a path leads from a thing} */
    Stream<Told> at(Nested from, String path) {
        return at(from, SLASH.splitAsStream(path).toList(), List.of());
    }

    private Stream<Told> at(Nested from, List<String> steps, List<Part> taken) {
        String step = steps.get(0);
        if (step.equals(UP)) {
            return from.above() == null ? Stream.empty() : at(from.above(), rest(steps), taken);
        }
        Part part = from.form().find(step).orElse(null);
        if (part == null) {
            return Stream.empty();
        }
        List<Part> now = Stream.concat(taken.stream(), Stream.of(part)).toList();
        if (steps.size() == 1) {
            return in(from, part).map(told -> new Told(told.value(), words(now))).stream();
        }
        Stream<Nested> next = part.holdsThings()
                ? from.things(part)
                : part.items(from.thing()).stream()
                        .flatMap(id -> find(id).stream())
                        .map(thing -> Nested.alone(thing, ""));
        return next.flatMap(thing -> at(thing, rest(steps), now));
    }

    private static List<String> rest(List<String> steps) {
        return steps.subList(1, steps.size());
    }

    private static Localizable words(List<Part> parts) {
        return locale -> parts.stream()
                .map(part -> PlaceDescriptions.label(part).say(locale))
                .reduce((first, second) -> first + ", " + second)
                .orElseThrow();
    }

    private Optional<Record> find(Object id) {
        Map<Object, Record> known = byId;
        if (known == null) {
            known = new HashMap<>();
            gather(root, known);
            byId = known;
        }
        return id instanceof Id<?> ? Optional.ofNullable(known.get(id)) : Optional.empty();
    }

    private static void gather(Record thing, Map<Object, Record> known) {
        if (thing instanceof Identified<?> identified) {
            known.putIfAbsent(identified.id(), thing);
        }
        for (Part part : Form.of(thing).parts()) {
            if (part.holdsThings()) {
                part.items(thing).forEach(item -> gather((Record) item, known));
            }
        }
    }
}
