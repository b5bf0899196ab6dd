package org.cldess.dossier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.form.Form;
import org.cldess.form.Identified;
import org.cldess.form.Part;
import org.cldess.internal.Narrowed;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Carries JSON Pointers from a dossier to a narrowed or a fuller copy of it, whose lists are shorter or longer: the same thing, found
 * by its id or, where it has none, by its place among what the other copy kept, stands at another index there. It asks the forms of the
 * things, so that no list is forgotten.
 */
final class Renumbering {
    private static final int GONE = -1;

    /** For each list of the first dossier that differs: where its items stand in the other one. */
    private final Map<String, int[]> moves = new HashMap<>();

    /** What stood in a part of a thing of the first dossier and is hidden in the other one. */
    private final Set<String> gone = new HashSet<>();

    private Renumbering() {}

    static Renumbering between(Dossier from, Dossier to) {
        Renumbering made = new Renumbering();
        made.compareParts("", from.parts(), to.parts());
        return made;
    }

    private void compareParts(String path, Record from, Record to) {
        if (Narrowed.isSame(from, to)) {
            return;
        }
        for (Part part : Form.of(from).parts()) {
            if (part.holdsThings()) {
                Object one = part.plain(from);
                Object other = part.plain(to);
                if (one instanceof List<?> left && !Narrowed.isSame(left, other)) {
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

    /** Lists of one length hold the same things, since one of them was only narrowed. */
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

    /** Where each thing of a narrowed list, which keeps the order, stands in the whole one. */
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

    /** Whether a value may be what is left of another one when it is narrowed. */
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
                        .allMatch(part -> isLeftOf(part.of((Record) narrowed), part.of((Record) whole)));
    }

    private boolean isEmpty() {
        return moves.isEmpty() && gone.isEmpty();
    }

    /** The pointer to the same thing in the other dossier, or nothing if the thing, or what holds it, is not there. */
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

    /** The same findings about the other dossier, without those whose subject, or a fact that they lack, is not there. */
    List<Finding> move(List<Finding> findings) {
        return isEmpty()
                ? findings
                : findings.stream().flatMap(finding -> move(finding).stream()).toList();
    }

    /** The same finding about the other dossier, or nothing if its subject, or a fact that it lacks, is not there. */
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
