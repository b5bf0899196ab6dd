package org.cldess.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.dossier.DossierChange.Kind;
import org.cldess.internal.wording.Fields;
import org.cldess.internal.wording.Wording;
import org.cldess.known.Known;
import org.cldess.language.Sayable;
import org.jspecify.annotations.Nullable;

/** Walks two drafts side by side. */
final class DraftComparison {
    private final Record before;
    private final Record after;
    private final Wording wordsBefore;
    private final Wording wordsAfter;
    private final List<DossierChange> changes = new ArrayList<>();

    DraftComparison(Record before, Record after) {
        this.before = before;
        this.after = after;
        this.wordsBefore = new Wording(before);
        this.wordsAfter = new Wording(after);
    }

    List<DossierChange> changes() {
        compareFields(new Place("", ""), before, after);
        return changes;
    }

    /** The same place in both files, whose lists may be of another length. */
    private record Place(String before, String after) {
        Place at(String name) {
            return new Place(before + "/" + name, after + "/" + name);
        }

        Place at(int there, int here) {
            return new Place(before + "/" + there, after + "/" + here);
        }
    }

    private void compareFields(Place place, Record one, Record other) {
        List<Fields.Field> left = Fields.of(one);
        List<Fields.Field> right = Fields.of(other);
        for (int i = 0; i < left.size(); i++) {
            String name = left.get(i).name();
            compare(place.at(name), name, left.get(i).value(), right.get(i).value());
        }
    }

    private void compare(Place place, String field, @Nullable Object one, @Nullable Object other) {
        if (Objects.equals(one, other)) {
            return;
        }
        Object left = one instanceof Known<?> known ? known.value().orElse(null) : one;
        Object right = other instanceof Known<?> known ? known.value().orElse(null) : other;
        if (left instanceof Record was && right instanceof Record is && Fields.isThing(left)) {
            compareFields(place, was, is);
        } else if (left instanceof List<?> was && right instanceof List<?> is && holdThings(was, is)) {
            compareThings(place, field, things(was), things(is));
        } else {
            changed(place, field, one, other);
        }
    }

    private static boolean holdThings(List<?> one, List<?> other) {
        return IntStream.range(0, one.size() + other.size())
                .mapToObj(i -> i < one.size() ? one.get(i) : other.get(i - one.size()))
                .allMatch(Fields::isThing);
    }

    private static List<Record> things(List<?> list) {
        return list.stream().map(Record.class::cast).toList();
    }

    private void changed(Place place, String field, @Nullable Object one, @Nullable Object other) {
        changes.add(new DossierChange(
                Kind.CHANGED,
                place.after(),
                wordsAfter.place(place.after()),
                Optional.of(wordsBefore.value(field, one)),
                Optional.of(wordsAfter.value(field, other))));
    }

    private void compareThings(Place place, String field, List<Record> was, List<Record> is) {
        Map<Integer, Integer> pairs =
                Fields.text(was.isEmpty() ? is.get(0) : was.get(0), "id").isPresent()
                        ? pairsById(was, is)
                        : pairsInOrder(was, is);
        Map<Integer, Integer> back =
                pairs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        for (int i = 0; i < was.size(); i++) {
            if (!pairs.containsKey(i)) {
                removed(place.before() + "/" + i, field, was.get(i));
            }
        }
        for (int i = 0; i < is.size(); i++) {
            if (back.containsKey(i)) {
                compareFields(place.at(back.get(i), i), was.get(back.get(i)), is.get(i));
            } else {
                added(place.after() + "/" + i, field, is.get(i));
            }
        }
        if (areInAnotherOrder(pairs)) {
            changes.add(new DossierChange(
                    Kind.CHANGED,
                    place.after(),
                    wordsAfter.place(place.after()),
                    Optional.of(order(wordsBefore, field, was)),
                    Optional.of(order(wordsAfter, field, is))));
        }
    }

    private static Sayable order(Wording words, String field, List<Record> things) {
        return words.value(field, things);
    }

    private static boolean areInAnotherOrder(Map<Integer, Integer> pairs) {
        List<Integer> places = List.copyOf(pairs.values());
        return IntStream.range(1, places.size()).anyMatch(i -> places.get(i) < places.get(i - 1));
    }

    private static Map<Integer, Integer> pairsById(List<Record> was, List<Record> is) {
        Function<Record, String> id = thing -> Fields.text(thing, "id").orElseThrow();
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, is.size()).forEach(i -> places.put(id.apply(is.get(i)), i));
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        for (int i = 0; i < was.size(); i++) {
            Integer place = places.get(id.apply(was.get(i)));
            if (place != null) {
                pairs.put(i, place);
            }
        }
        return pairs;
    }

    /** Equal things first, in their order; then what is left, one after the other. */
    private static Map<Integer, Integer> pairsInOrder(List<Record> was, List<Record> is) {
        Map<Record, List<Integer>> places = new HashMap<>();
        IntStream.range(0, is.size())
                .forEach(i -> places.computeIfAbsent(is.get(i), unused -> new ArrayList<>())
                        .add(i));
        Integer[] pairs = new Integer[was.size()];
        boolean[] taken = new boolean[is.size()];
        for (int i = 0; i < was.size(); i++) {
            List<Integer> equal = places.getOrDefault(was.get(i), List.of());
            if (!equal.isEmpty()) {
                pairs[i] = equal.remove(0);
                taken[pairs[i]] = true;
            }
        }
        int next = 0;
        Map<Integer, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < was.size(); i++) {
            while (pairs[i] == null && next < is.size() && taken[next]) {
                next++;
            }
            if (pairs[i] == null && next < is.size()) {
                pairs[i] = next++;
            }
            if (pairs[i] != null) {
                found.put(i, pairs[i]);
            }
        }
        return found;
    }

    private void added(String path, String field, Record thing) {
        changes.add(new DossierChange(
                Kind.ADDED,
                path,
                wordsAfter.place(path),
                Optional.empty(),
                Optional.of(wordsAfter.value(field, thing))));
    }

    private void removed(String path, String field, Record thing) {
        changes.add(new DossierChange(
                Kind.REMOVED,
                path,
                wordsBefore.place(path),
                Optional.of(wordsBefore.value(field, thing)),
                Optional.empty()));
    }
}
