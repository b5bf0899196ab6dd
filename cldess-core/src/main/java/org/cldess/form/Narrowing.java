package org.cldess.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/**
 * Removes from a thing what is hidden on a day or from an audience, according to its components, and then the
 * references to removed things: a fact that cites one becomes not recorded, a list loses it, and a thing that requires
 * it is removed. If nothing is hidden, nothing is copied. Takes time linear in the size of the thing.
 */
public final class Narrowing {
    private static final Trait CITING = Trait.of(Part::cites);

    private final Criterion criterion;

    /** The ids of removed things whose references are still to be removed. */
    private Set<Object> gone = new HashSet<>();

    /** The criterion that decides what is hidden: a day or an audience. */
    public interface Criterion {
        /**
         * Returns the thing as its class and its own components show it.
         *
         * @param thing the thing
         * @return the thing, a copy without what is hidden, or null if it is hidden as a whole
         */
        @Nullable
        Record whole(Record thing);

        /**
         * Returns the parts of a form in which something may be hidden.
         *
         * @param form the form
         * @return the parts; in the others, nothing is hidden at any depth
         */
        List<Part> parts(Form form);

        /**
         * Returns what a part shows.
         *
         * @param part the part
         * @param thing the thing
         * @param value the value of the part
         * @return the value, or what is shown in place of a hidden one
         */
        Object part(Part part, Record thing, Object value);

        /**
         * Returns what a list shows when some items are hidden.
         *
         * @param part the part with the list
         * @param kept the items that are left
         * @return the value of the part
         */
        Object list(Part part, List<?> kept);
    }

    private Narrowing(Criterion criterion) {
        this.criterion = criterion;
    }

    /**
     * Creates a narrowing.
     *
     * @param criterion the criterion
     * @return the narrowing, for a single use
     */
    public static Narrowing by(Criterion criterion) {
        return new Narrowing(criterion);
    }

    /**
     * Returns the visible part of a thing.
     *
     * @param thing the thing
     * @param <T> the type of the thing
     * @return a narrowed copy, or the very same thing
     */
    @SuppressWarnings("unchecked")
    public <T extends Record> T of(T thing) {
        Record seen = narrowed(thing);
        T shown = seen == null ? thing : (T) seen;
        while (!gone.isEmpty()) {
            Set<Object> unseen = gone;
            gone = new HashSet<>();
            shown = (T) without(shown, unseen);
        }
        return shown;
    }

    private @Nullable Record narrowed(Record thing) {
        Record there = criterion.whole(thing);
        if (there != null && !UnchangedLists.isSame(there, thing)) {
            leaveOut(thing, there);
        }
        return there == null
                ? null
                : changed(
                        there,
                        criterion.parts(Form.of(there)),
                        (part, value) -> part(part, criterion.part(part, there, value)));
    }

    private interface Change {
        Object of(Part part, Object value);
    }

    private static Record changed(Record thing, List<Part> parts, Change change) {
        Form form = Form.of(thing);
        Object[] values = null;
        for (Part part : parts) {
            Object value = part.of(thing);
            Object now = change.of(part, value);
            if (!UnchangedLists.isSame(now, value)) {
                values = values == null ? form.values(thing) : values;
                values[part.index()] = now;
            }
        }
        return values == null ? thing : form.make(Arrays.asList(values));
    }

    private Object part(Part part, Object value) {
        if (!part.holdsThings()) {
            return value;
        }
        Object plain = Part.plain(value);
        if (plain instanceof List<?> list) {
            return list(part, value, list);
        }
        if (!(plain instanceof Record inside)) {
            return value;
        }
        Record seen = narrowed(inside);
        if (UnchangedLists.isSame(seen, inside)) {
            return value;
        }
        if (seen == null) {
            leave(inside);
            return part.nothing(Form.of(inside).before());
        }
        return part.wrapped(seen);
    }

    private Object list(Part part, Object value, List<?> list) {
        List<Object> kept = null;
        for (int i = 0; i < list.size(); i++) {
            Record item = (Record) list.get(i);
            Record seen = narrowed(item);
            if (kept == null && !UnchangedLists.isSame(seen, item)) {
                kept = new ArrayList<>(list.subList(0, i));
            }
            if (seen == null) {
                leave(item);
            } else if (kept != null) {
                kept.add(seen);
            }
        }
        return kept == null ? value : criterion.list(part, kept);
    }

    /** Records the ids that are removed with a thing. */
    private void leave(Record thing) {
        DeclaredIds.each(thing, gone::add);
    }

    /** Records the ids that a thing contained and its narrowed copy does not. */
    private void leaveOut(Record thing, Record there) {
        for (Part part : DeclaredIds.parts(Form.of(thing))) {
            if (!UnchangedLists.isSame(part.of(thing), part.of(there))) {
                part.items(thing).forEach(item -> DeclaredIds.each((Record) item, gone::add));
                part.items(there).forEach(item -> DeclaredIds.each((Record) item, gone::remove));
            }
        }
    }

    /** Returns the thing without references to removed things. */
    private Record without(Record thing, Set<Object> unseen) {
        return changed(thing, CITING.in(Form.of(thing)), (part, value) -> {
            Object plain = Part.plain(value);
            if (part.holdsThings()) {
                return plain instanceof List<?> list
                        ? without(part, value, list, unseen)
                        : plain instanceof Record inside ? without(part, value, inside, unseen) : value;
            }
            if (plain instanceof List<?> list) {
                return list.stream().anyMatch(unseen::contains)
                        ? part.listed(list.stream()
                                .filter(item -> !unseen.contains(item))
                                .toList())
                        : value;
            }
            return part.isFact() && plain != null && unseen.contains(plain) ? Known.notRecorded() : value;
        });
    }

    private Object without(Part part, Object value, Record inside, Set<Object> unseen) {
        Record now = without(inside, unseen);
        return UnchangedLists.isSame(now, inside) ? value : part.wrapped(now);
    }

    private Object without(Part part, Object value, List<?> list, Set<Object> unseen) {
        List<Object> kept = new ArrayList<>(list.size());
        boolean same = true;
        for (Object item : list) {
            Record thing = (Record) item;
            if (cannotDoWithout(thing, unseen)) {
                leave(thing);
                same = false;
            } else {
                Record now = without(thing, unseen);
                same &= UnchangedLists.isSame(now, thing);
                kept.add(now);
            }
        }
        return same ? value : part.listed(kept);
    }

    private static boolean cannotDoWithout(Record thing, Set<Object> unseen) {
        for (Part part : Form.of(thing).needing()) {
            Object cited = part.plain(thing);
            if (cited != null && unseen.contains(cited)) {
                return true;
            }
        }
        return false;
    }
}
