package org.cldess.form;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cldess.component.Before;
import org.cldess.component.Happened;
import org.cldess.component.Shown;
import org.cldess.component.Since;
import org.cldess.disclosure.Audience;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.known.Known;
import org.jspecify.annotations.Nullable;

/**
 * Removes from a thing what is hidden on a day or from an audience, according to its components, and then the
 * references to removed things: a fact that cites one becomes not recorded, a list loses it, and a thing that requires
 * it is removed. If nothing is hidden, nothing is copied. Takes time linear in the size of the thing.
 */
public final class Narrowing {
    private final Eye eye;

    /** The ids of removed things whose references are still to be removed. */
    private Set<Object> gone = new HashSet<>();

    /** The criterion that decides what is hidden: a day or an audience. */
    private interface Eye {
        /** Returns the thing as its class and its own components show it; null if it is hidden as a whole. */
        @Nullable
        Record whole(Record thing);

        /** Returns the parts of a form in which something may be hidden. */
        List<Part> parts(Form form);

        /** Returns what a part shows. */
        Object part(Part part, Record thing, Object value);

        /** Returns what a list shows when some items are hidden. */
        Object list(Part part, List<?> kept);
    }

    private Narrowing(Eye eye) {
        this.eye = eye;
    }

    /**
     * Creates a narrowing to what was known on a day.
     *
     * @param day the day
     * @return the narrowing, for a single use
     */
    public static Narrowing on(LocalDate day) {
        return new Narrowing(new Day(day));
    }

    /**
     * Creates a narrowing to what an audience sees.
     *
     * @param audience the audience
     * @return the narrowing, for a single use
     */
    public static Narrowing by(Audience audience) {
        return new Narrowing(new Spectator(audience));
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
        Record there = eye.whole(thing);
        if (there != null && !UnchangedLists.isSame(there, thing)) {
            leaveOut(thing, there);
        }
        return there == null
                ? null
                : changed(there, eye.parts(Form.of(there)), (part, value) -> part(part, eye.part(part, there, value)));
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
        return kept == null ? value : eye.list(part, kept);
    }

    /** Records the ids that are removed with a thing. */
    private void leave(Record thing) {
        DeclaredIds.each(thing, gone::add);
    }

    /** Records the ids that a thing contained and its narrowed copy does not. */
    private void leaveOut(Record thing, Record there) {
        for (Part part : Form.of(thing).having(Form.Trait.DECLARING)) {
            if (!UnchangedLists.isSame(part.of(thing), part.of(there))) {
                part.items(thing).forEach(item -> DeclaredIds.each((Record) item, gone::add));
                part.items(there).forEach(item -> DeclaredIds.each((Record) item, gone::remove));
            }
        }
    }

    /** Returns the thing without references to removed things. */
    private Record without(Record thing, Set<Object> unseen) {
        return changed(thing, Form.of(thing).having(Form.Trait.CITING), (part, value) -> {
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

    /**
     * Narrows to what was known on a day.
     *
     * @param day the day
     */
    private record Day(LocalDate day) implements Eye {
        @Override
        public @Nullable Record whole(Record thing) {
            Part from = Form.of(thing).from().orElse(null);
            if (from != null && isLater(from.plain(thing))) {
                return null;
            }
            return thing instanceof Seen<?> seen ? seen.judgedOn(day).orElse(null) : thing;
        }

        @Override
        public List<Part> parts(Form form) {
            return form.having(Form.Trait.DATED);
        }

        @Override
        public Object part(Part part, Record thing, Object value) {
            Happened happened = part.happened();
            if (happened != null && isLater(Part.plain(value))) {
                return part.nothing(happened.before());
            }
            Since since = part.since();
            if (since != null && isLater(Form.of(thing).get(since.value()).plain(thing))) {
                return part.nothing(since.before());
            }
            return value;
        }

        @Override
        public Object list(Part part, List<?> kept) {
            return part.listed(kept);
        }

        private boolean isLater(@Nullable Object time) {
            LocalDate date = time instanceof Integer year ? LocalDate.of(year, Month.DECEMBER, 31) : (LocalDate) time;
            return date != null && date.isAfter(day);
        }
    }

    /**
     * Narrows to what an audience sees.
     *
     * @param audience the audience
     */
    private record Spectator(Audience audience) implements Eye {
        @Override
        public @Nullable Record whole(Record thing) {
            Part from = Form.of(thing).shownFrom().orElse(null);
            if (from != null && !audience.sees((Audience) from.of(thing))) {
                return null;
            }
            return thing instanceof Guarded<?> guarded
                    ? guarded.judgedBy(audience).orElse(null)
                    : thing;
        }

        @Override
        public List<Part> parts(Form form) {
            return form.having(Form.Trait.GUARDED);
        }

        @Override
        public Object part(Part part, Record thing, Object value) {
            Shown shown = part.shown();
            return shown == null || audience.sees(shown.to()) ? value : part.nothing(Before.NOT_RECORDED);
        }

        /**
         * Returns « not recorded » if all items are hidden, because an empty list would claim that there are no items.
         */
        @Override
        public Object list(Part part, List<?> kept) {
            return kept.isEmpty() ? part.nothing(Before.NOT_RECORDED) : part.listed(kept);
        }
    }
}
