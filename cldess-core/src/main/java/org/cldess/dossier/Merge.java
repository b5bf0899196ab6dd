package org.cldess.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.wording.PlaceDescriptions;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Merges two states of a dossier that were made from the same earlier one, by two persons who did not know of each
 * other (<i>{@index fusion}</i>). What only one of them changed is taken from there; what both changed in the same way
 * is taken once.
 *
 * <p>Things with ids are matched by them, at any depth. To a list of other things or values, both may add at the end.
 * All else that both changed is a conflict. Takes time linear in the size of the states.
 */
final class Merge {
    private static final String CONFLICT = "merge.conflict";

    private final PlaceDescriptions words;
    private final List<Violation> conflicts = new ArrayList<>();

    private Merge(Dossier theirs) {
        this.words = new PlaceDescriptions(theirs.parts());
    }

    /**
     * Merges two states of a dossier.
     *
     * @param base the state from which both were made
     * @param mine the one
     * @param theirs the other; conflicts are at its places
     * @return the merged dossier; or every conflict, with both values; or what is inconsistent in the merged dossier
     */
    static Answer<Dossier> of(Dossier base, Dossier mine, Dossier theirs) {
        Merge merge = new Merge(theirs);
        Record merged = merge.things("", base.parts(), mine.parts(), theirs.parts());
        if (!merge.conflicts.isEmpty()) {
            return Answer.refused(Violations.of(merge.conflicts));
        }
        try {
            return Answer.granted(Dossier.of((DossierParts) merged));
        } catch (Violations inconsistent) {
            return Answer.refused(inconsistent);
        }
    }

    private Record things(String path, Record base, Record mine, Record theirs) {
        Form form = Form.of(base);
        Record merged = theirs;
        for (Part part : form.parts()) {
            Object left = part.of(mine);
            if (!left.equals(part.of(base)) && !left.equals(part.of(theirs))) {
                Object value = part.of(base).equals(part.of(theirs))
                        ? Part.plain(left)
                        : both(path + "/" + part.name(), part, base, mine, theirs);
                merged = value == null ? withAll(form, merged, part, left) : form.with(merged, part, value);
            }
        }
        return merged;
    }

    /** Returns a copy with a value that is wrapped already, such as a fact that is not applicable. */
    private static Record withAll(Form form, Record thing, Part part, Object wrapped) {
        Object[] values = form.values(thing);
        values[part.index()] = wrapped;
        return form.make(List.of(values));
    }

    /** Merges what both changed; null if both values stay as they are, because they are in conflict. */
    private @Nullable Object both(String path, Part part, Record base, Record mine, Record theirs) {
        Object was = part.plain(base);
        Object left = part.plain(mine);
        Object right = part.plain(theirs);
        if (was instanceof Record one && left instanceof Record two && right instanceof Record three) {
            return things(path, one, two, three);
        }
        if (was instanceof List<?> one && left instanceof List<?> two && right instanceof List<?> three) {
            boolean areNamed = part.holdsThings() && Identified.class.isAssignableFrom(part.held());
            return areNamed
                    ? new Named(path, byId(one), byId(two), byId(three)).merged()
                    : appended(one, two, three).orElseGet(() -> conflict(path, part.of(mine), part.of(theirs)));
        }
        return conflict(path, part.of(mine), part.of(theirs));
    }

    private @Nullable Object conflict(String path, Object mine, Object theirs) {
        refuse(path, words.value(mine), words.value(theirs));
        return null;
    }

    private void refuse(String path, Localizable mine, Localizable theirs) {
        Message message = Texts.WORDS.message(CONFLICT, words.place(path), mine, theirs);
        conflicts.add(Violation.error(CONFLICT, path, message));
    }

    /** Returns what both added at the end, theirs first; empty if one of them changed something else. */
    private static Optional<Object> appended(List<?> base, List<?> mine, List<?> theirs) {
        int size = base.size();
        if (mine.size() < size
                || theirs.size() < size
                || !mine.subList(0, size).equals(base)
                || !theirs.subList(0, size).equals(base)) {
            return Optional.empty();
        }
        List<Object> all = new ArrayList<>(theirs);
        mine.subList(size, mine.size()).stream()
                .filter(item -> !theirs.subList(size, theirs.size()).contains(item))
                .forEach(all::add);
        return Optional.of(all);
    }

    private static Map<Object, Record> byId(List<?> things) {
        Map<Object, Record> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(((Identified<?>) thing).id(), (Record) thing));
        return byId;
    }

    /** A list of things with ids in the three states. */
    private final class Named {
        private final String path;
        private final Map<Object, Record> base;
        private final Map<Object, Record> mine;
        private final Map<Object, Record> theirs;

        Named(String path, Map<Object, Record> base, Map<Object, Record> mine, Map<Object, Record> theirs) {
            this.path = path;
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
        }

        List<Object> merged() {
            List<Object> ids = new ArrayList<>(order());
            Set<Object> all = new HashSet<>(ids);
            mine.keySet().stream().filter(all::add).forEach(ids::add);
            theirs.keySet().stream().filter(all::add).forEach(ids::add);
            List<Object> merged = new ArrayList<>();
            for (Object id : ids) {
                Record one = one(id);
                if (one != null) {
                    merged.add(one);
                }
            }
            return merged;
        }

        /** Returns the ids in the order that one of them changed; if both did, it is a conflict. */
        private Set<Object> order() {
            List<Object> was = kept(base);
            List<Object> left = kept(mine);
            List<Object> right = kept(theirs);
            if (!left.equals(was) && !right.equals(was) && !left.equals(right)) {
                refuse(path, words.value(List.copyOf(mine.values())), words.value(List.copyOf(theirs.values())));
            }
            return left.equals(was) ? theirs.keySet() : mine.keySet();
        }

        private List<Object> kept(Map<Object, Record> state) {
            return state.keySet().stream()
                    .filter(id -> base.containsKey(id) && mine.containsKey(id) && theirs.containsKey(id))
                    .toList();
        }

        private @Nullable Record one(Object id) {
            Record was = base.get(id);
            Record left = mine.get(id);
            Record right = theirs.get(id);
            if (equal(left, right) || equal(left, was)) {
                return right;
            }
            if (equal(right, was)) {
                return left;
            }
            if (was != null && left != null && right != null) {
                return things(place(id), was, left, right);
            }
            refuse(place(id), said(left), said(right));
            return right;
        }

        private Localizable said(@Nullable Record thing) {
            return thing == null ? Texts.WORDS.message("merge.removed") : words.value(thing);
        }

        private String place(Object id) {
            int index = List.copyOf(theirs.keySet()).indexOf(id);
            return index < 0 ? path : path + "/" + index;
        }

        private static boolean equal(@Nullable Record one, @Nullable Record other) {
            return one == null ? other == null : one.equals(other);
        }
    }
}
