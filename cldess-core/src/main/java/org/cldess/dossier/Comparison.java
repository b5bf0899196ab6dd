package org.cldess.dossier;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.dossier.DossierChange.Kind;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.wording.PlaceDescriptions;
import org.cldess.known.Known;
import org.cldess.language.Localizable;
import org.cldess.own.OwnValue;
import org.cldess.thing.Identified;

/** Compares two states of a dossier, part by part. */
final class Comparison {
    private final DossierParts before;
    private final DossierParts after;
    private final PlaceDescriptions wordsBefore;
    private final PlaceDescriptions wordsAfter;
    private final List<DossierChange> changes = new ArrayList<>();

    Comparison(DossierParts before, DossierParts after) {
        this.before = before;
        this.after = after;
        this.wordsBefore = new PlaceDescriptions(before);
        this.wordsAfter = new PlaceDescriptions(after);
    }

    List<DossierChange> changes() {
        compareParts(new Place("", ""), before, after);
        return changes;
    }

    /** The same place in both files, where lists may have different lengths. */
    private record Place(String before, String after) {
        Place at(String name) {
            return new Place(before + "/" + name, after + "/" + name);
        }

        Place at(int there, int here) {
            return new Place(before + "/" + there, after + "/" + here);
        }
    }

    private void compareParts(Place place, Record one, Record other) {
        for (Part part : Form.of(one).parts()) {
            compare(place.at(part.name()), part, part.of(one), part.of(other));
        }
    }

    private void compare(Place place, Part part, Object one, Object other) {
        if (one.equals(other)) {
            return;
        }
        if (part.held() == OwnValue.class) {
            compareOwn(place, things((List<?>) one), things((List<?>) other));
            return;
        }
        Object left = Part.plain(one);
        Object right = Part.plain(other);
        if (!part.holdsThings()) {
            changed(place, one, other);
        } else if (left instanceof Record was && right instanceof Record is) {
            compareParts(place, was, is);
        } else if (left instanceof List<?> was && right instanceof List<?> is) {
            compareThings(place, things(was), things(is));
        } else {
            changed(place, one, other);
        }
    }

    private static List<Record> things(List<?> list) {
        return list.stream().map(Record.class::cast).toList();
    }

    private void changed(Place place, Object one, Object other) {
        changes.add(new DossierChange(
                Kind.CHANGED,
                place.after(),
                wordsAfter.place(place.after()),
                Optional.of(wordsBefore.value(one)),
                Optional.of(wordsAfter.value(other))));
    }

    private void compareThings(Place place, List<Record> was, List<Record> is) {
        Map<Integer, Integer> pairs = (was.isEmpty() ? is.get(0) : was.get(0)) instanceof Identified<?>
                ? pairsById(was, is)
                : pairsInOrder(was, is);
        Map<Integer, Integer> back =
                pairs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        for (int i = 0; i < was.size(); i++) {
            if (!pairs.containsKey(i)) {
                removed(place.before() + "/" + i, was.get(i));
            }
        }
        for (int i = 0; i < is.size(); i++) {
            if (back.containsKey(i)) {
                compareParts(place.at(back.get(i), i), was.get(back.get(i)), is.get(i));
            } else {
                added(place.after() + "/" + i, is.get(i));
            }
        }
        compareOrder(place, was, is, pairs);
    }

    private void compareOrder(Place place, List<Record> was, List<Record> is, Map<Integer, Integer> pairs) {
        if (areInAnotherOrder(pairs)) {
            changes.add(new DossierChange(
                    Kind.CHANGED,
                    place.after(),
                    wordsAfter.place(place.after()),
                    Optional.of(order(wordsBefore, was)),
                    Optional.of(order(wordsAfter, is))));
        }
    }

    /** Compares the own fields of a thing: an absent value is one that is not recorded. */
    private void compareOwn(Place place, List<Record> was, List<Record> is) {
        Map<Object, Integer> there = places(was);
        Map<Object, Integer> here = places(is);
        Set<Object> fields = new TreeSet<>(there.keySet());
        fields.addAll(here.keySet());
        for (Object field : fields) {
            int before = there.getOrDefault(field, -1);
            int after = here.getOrDefault(field, -1);
            Known<Object> left = before < 0 ? Known.notRecorded() : typed(this.before, was.get(before));
            Known<Object> right = after < 0 ? Known.notRecorded() : typed(this.after, is.get(after));
            if (!left.equals(right) || before < 0 || after < 0) {
                Place at = place.at(before, after);
                changes.add(new DossierChange(
                        Kind.CHANGED,
                        after < 0 ? at.before() : at.after(),
                        after < 0 ? wordsBefore.place(at.before()) : wordsAfter.place(at.after()),
                        Optional.of(wordsBefore.value(left)),
                        Optional.of(wordsAfter.value(right))));
            }
        }
        compareOrder(place, was, is, pairsById(was, is));
    }

    private static Known<Object> typed(DossierParts dossier, Record own) {
        OwnValue value = (OwnValue) own;
        return value.value()
                .map(text -> dossier.contract().kind().ownFields().stream()
                        .filter(field -> field.id().equals(value.id()))
                        .findFirst()
                        .<Object>flatMap(field -> field.read(text))
                        .map(read ->
                                read instanceof Localizable named ? (Localizable) locale -> named.say(locale) : read)
                        .orElse(text));
    }

    private static Localizable order(PlaceDescriptions words, List<Record> things) {
        return words.value(things);
    }

    private static boolean areInAnotherOrder(Map<Integer, Integer> pairs) {
        List<Integer> places = List.copyOf(pairs.values());
        return IntStream.range(1, places.size()).anyMatch(i -> places.get(i) < places.get(i - 1));
    }

    private static Map<Integer, Integer> pairsById(List<Record> was, List<Record> is) {
        Map<Object, Integer> places = places(is);
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        for (int i = 0; i < was.size(); i++) {
            Integer place = places.get(((Identified<?>) was.get(i)).id());
            if (place != null) {
                pairs.put(i, place);
            }
        }
        return pairs;
    }

    /** Returns the index of each thing by its id. */
    private static Map<Object, Integer> places(List<Record> things) {
        Map<Object, Integer> places = new HashMap<>();
        IntStream.range(0, things.size()).forEach(i -> places.put(((Identified<?>) things.get(i)).id(), i));
        return places;
    }

    /** Pairs equal things first, in their order; then the rest, in order. */
    private static Map<Integer, Integer> pairsInOrder(List<Record> was, List<Record> is) {
        ListMultimap<Record, Integer> places = ArrayListMultimap.create();
        IntStream.range(0, is.size()).forEach(i -> places.put(is.get(i), i));
        Integer[] pairs = new Integer[was.size()];
        boolean[] taken = new boolean[is.size()];
        for (int i = 0; i < was.size(); i++) {
            List<Integer> equal = places.get(was.get(i));
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

    private void added(String path, Record thing) {
        changes.add(new DossierChange(
                Kind.ADDED, path, wordsAfter.place(path), Optional.empty(), Optional.of(wordsAfter.value(thing))));
    }

    private void removed(String path, Record thing) {
        changes.add(new DossierChange(
                Kind.REMOVED, path, wordsBefore.place(path), Optional.of(wordsBefore.value(thing)), Optional.empty()));
    }
}
