package org.cldess.dossier.pointer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.narrowing.UnchangedLists;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.thing.Corrected;
import org.cldess.thing.Id;
import org.cldess.thing.Identified;
import org.jspecify.annotations.Nullable;

/**
 * Translates JSON Pointers from a dossier to a narrowed or fuller copy, whose lists are shorter or longer. The same
 * thing has another index in the copy; it is found by its id or, if it has none, by its position among the things that
 * were kept. The lists are taken from the forms of the things, so that none is forgotten.
 */
final class Renumbering {
    private static final int GONE = -1;

    /** For each list of the first dossier that differs, the indices of its items in the other one. */
    private final Map<String, int[]> moves = new HashMap<>();

    /** The parts of the first dossier that are hidden in the other one. */
    private final Set<String> gone = new HashSet<>();

    private Renumbering() {}

    static Renumbering between(Dossier from, Dossier to) {
        Renumbering made = new Renumbering();
        made.compareParts("", from.parts(), to.parts());
        return made;
    }

    private void compareParts(String path, Record from, Record to) {
        if (UnchangedLists.isSame(from, to)) {
            return;
        }
        for (Part part : Form.of(from).parts()) {
            if (part.holdsThings()) {
                Object one = part.plain(from);
                Object other = part.plain(to);
                if (one instanceof List<?> left && !UnchangedLists.isSame(left, other)) {
                    compare(path + "/" + part.name(), left, other instanceof List<?> right ? right : List.of());
                } else if (one instanceof Record left) {
                    compareThing(path + "/" + part.name(), left, other);
                }
            } else if (part.isList()) {
                move(path + "/" + part.name(), part.items(from), part.items(to));
            }
        }
    }

    private void compareThing(String path, Record from, @Nullable Object to) {
        if (to instanceof Record other) {
            compareParts(path, from, other);
        } else {
            gone.add(path);
        }
    }

    private void compare(String list, List<?> from, List<?> to) {
        int[] places = move(list, from, to);
        for (int i = 0; i < places.length; i++) {
            if (places[i] != GONE) {
                compareParts(list + "/" + i, (Record) from.get(i), (Record) to.get(places[i]));
            }
        }
    }

    /**
     * Returns the new index of each item. Lists of equal length contain the same things, because one of the dossiers
     * was only narrowed.
     */
    private int[] move(String list, List<?> from, List<?> to) {
        int[] places = new int[from.size()];
        if (from.size() == to.size()) {
            for (int i = 0; i < places.length; i++) {
                places[i] = i;
            }
            return places;
        }
        if (holdsIdentified(from) || holdsIdentified(to)) {
            Map<Object, Integer> byId = new HashMap<>();
            for (int i = 0; i < to.size(); i++) {
                byId.put(((Identified<?>) to.get(i)).id(), i);
            }
            for (int i = 0; i < places.length; i++) {
                places[i] = byId.getOrDefault(((Identified<?>) from.get(i)).id(), GONE);
            }
        } else {
            boolean narrowed = to.size() < from.size();
            int[] kept = narrowed ? kept(to, from) : kept(from, to);
            if (narrowed) {
                Arrays.fill(places, GONE);
                for (int i = 0; i < kept.length; i++) {
                    places[kept[i]] = i;
                }
            } else {
                places = kept;
            }
        }
        moves.put(list, places);
        return places;
    }

    private static boolean holdsIdentified(List<?> things) {
        return !things.isEmpty() && things.get(0) instanceof Identified<?>;
    }

    /** Returns the index in the whole list of each thing of a narrowed list, which keeps the order. */
    private static int[] kept(List<?> narrowed, List<?> whole) {
        int[] places = new int[narrowed.size()];
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            while (whole.size() - next > places.length - i && !isLeftOf(narrowed.get(i), whole.get(next))) {
                next++;
            }
            places[i] = next++;
        }
        return places;
    }

    /** Checks whether a value may be a narrowed form of another one. */
    private static boolean isLeftOf(@Nullable Object narrowed, @Nullable Object whole) {
        if (narrowed == null || narrowed.equals(whole)) {
            return true;
        }
        if (narrowed instanceof Known<?> fact && whole instanceof Known<?> known) {
            return fact.value().isEmpty()
                    || isLeftOf(fact.value().get(), known.value().orElse(null));
        }
        if (narrowed instanceof Optional<?> part && whole instanceof Optional<?> all) {
            return part.isEmpty() || isLeftOf(part.get(), all.orElse(null));
        }
        if (narrowed instanceof List<?> some && whole instanceof List<?> all) {
            return some.size() <= all.size();
        }
        return Part.isThing(narrowed)
                && narrowed.getClass().isInstance(whole)
                && Form.of((Record) narrowed).parts().stream()
                        .filter(part -> identifies(part.of((Record) narrowed), whole))
                        .allMatch(part -> isLeftOf(part.of((Record) narrowed), part.of((Record) whole)));
    }

    /** Checks whether a part identifies its thing; of a corrected thing, only a reference does. */
    private static boolean identifies(@Nullable Object part, Object thing) {
        return !(thing instanceof Corrected corrected)
                || corrected.corrections().isEmpty()
                || part instanceof Id<?>;
    }

    private boolean isEmpty() {
        return moves.isEmpty() && gone.isEmpty();
    }

    /**
     * Returns the pointer to the same thing in the other dossier; empty if the other dossier lacks the thing or what
     * contains it.
     */
    Optional<String> move(String pointer) {
        if (isEmpty()) {
            return Optional.of(pointer);
        }
        StringBuilder moved = new StringBuilder();
        int start = 0;
        while (start < pointer.length()) {
            int end = pointer.indexOf('/', start + 1);
            end = end < 0 ? pointer.length() : end;
            if (gone.contains(pointer.substring(0, end))) {
                return Optional.empty();
            }
            int[] move = moves.get(pointer.substring(0, start));
            String segment = pointer.substring(start + 1, end);
            if (move != null && isIndex(segment, move.length)) {
                int place = move[Integer.parseInt(segment)];
                if (place == GONE) {
                    return Optional.empty();
                }
                segment = Integer.toString(place);
            }
            moved.append('/').append(segment);
            start = end;
        }
        return Optional.of(moved.toString());
    }

    /** Returns the same findings about the other dossier, except those whose subject or missing fact is not in it. */
    List<Finding> move(List<Finding> findings) {
        return isEmpty()
                ? findings
                : findings.stream().flatMap(finding -> move(finding).stream()).toList();
    }

    /**
     * Returns the same finding about the other dossier; empty if its subject or one of its missing facts is not in it.
     */
    Optional<Finding> move(Finding finding) {
        if (isEmpty()) {
            return Optional.of(finding);
        }
        boolean isThere = Stream.concat(Stream.of(finding.path()), finding.missing().stream())
                .allMatch(pointer -> move(pointer).isPresent());
        return isThere ? Optional.of(finding.moved(pointer -> move(pointer).orElseThrow())) : Optional.empty();
    }

    private static boolean isIndex(String segment, int length) {
        return !segment.isEmpty()
                && segment.length() < 10
                && segment.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(segment) < length;
    }
}
