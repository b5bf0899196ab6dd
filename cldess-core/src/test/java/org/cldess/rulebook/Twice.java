package org.cldess.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cldess.consistency.Unchecked;
import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.ledger.Movement;
import org.cldess.sample.ChangedDossier;

/**
 * A thing of a list twice, with all combinations of a value before and a value after a limit.
 *
 * @param code the code of the rule
 * @param says the sentence of the case
 * @param place the place of the value
 * @param item the place of the thing that is there twice
 * @param values the value with the better answer, and the other one
 */
record Twice(String code, String says, String place, String item, List<String> values) {
    private static final String TWIN = "-2";
    private static final Pattern BAR = Pattern.compile(" \\| ");

    static Twice of(String line) {
        String[] cells = BAR.split(line, -1);
        return new Twice(cells[0], cells[1], cells[2], cells[3], List.of(cells[4], cells[5]));
    }

    /** Returns the name of the case. */
    String name() {
        return Boundaries.name(code, says);
    }

    /** Returns the row of the table: what the rule answers for each combination. */
    String row(RuleCase one) {
        ChangedDossier dossier = one.dossier();
        Steps steps = Steps.of(dossier.at(place).orElseThrow()).orElseThrow();
        Object good = steps.parse(values.get(0));
        Object bad = steps.parse(values.get(1));
        List<String> cells = new ArrayList<>(List.of(code, says, place, item, values.get(0), values.get(1)));
        cells.add("one: " + alone(one, dossier, good) + ", " + alone(one, dossier, bad));
        cells.add("both: " + twice(one, dossier, good, good));
        cells.add("later: " + twice(one, dossier, good, bad));
        cells.add("former: " + twice(one, dossier, bad, good));
        if (steps != Steps.DAYS) {
            cells.add("halves: " + halves(one, dossier, steps, good) + ", " + halves(one, dossier, steps, bad));
        }
        return String.join(" | ", cells);
    }

    private String halves(RuleCase one, ChangedDossier dossier, Steps steps, Object whole) {
        long all = Steps.count(whole);
        return twice(one, dossier, steps.value(all / 2), steps.value(all - all / 2));
    }

    private String alone(RuleCase one, ChangedDossier dossier, Object value) {
        return answer(one, dossier.with(place, value), dossier.pointer(one.at()));
    }

    /** Returns the answer about the place of the case and, if the thing holds it, about the same place in its twin. */
    private String twice(RuleCase one, ChangedDossier dossier, Object value, Object ofTwin) {
        ChangedDossier doubled = doubled(dossier, value, ofTwin);
        String at = doubled.pointer(one.at());
        String first = doubled.pointer(item);
        String answer = answer(one, doubled, at);
        return (at + "/").startsWith(first + "/")
                ? answer + " & " + answer(one, doubled, twin(doubled) + at.substring(first.length()))
                : answer;
    }

    private static String answer(RuleCase one, ChangedDossier dossier, String at) {
        return Boundary.bare(Boundary.answer(one, at, dossier, one.day()));
    }

    private String list() {
        return item.substring(0, item.lastIndexOf('/'));
    }

    /** Returns the pointer to the twin, which is behind the others of its list unless that is sorted. */
    private String twin(ChangedDossier doubled) {
        Record thing = (Record) doubled.at(item).orElseThrow();
        return doubled.pointer(
                Form.of(thing).identity().isPresent()
                        ? item + TWIN
                        : list() + "/" + (((List<?>) doubled.at(list()).orElseThrow()).size() - 1));
    }

    private Map<String, String> ids(ChangedDossier dossier) {
        Map<String, String> ids = new TreeMap<>();
        ids((Record) dossier.at(item).orElseThrow(), ids);
        return ids;
    }

    /** Returns a dossier with the thing and its twin, which have the better value and the other one. */
    ChangedDossier doubled(ChangedDossier dossier) {
        Steps steps = Steps.of(dossier.at(place).orElseThrow()).orElseThrow();
        return doubled(dossier, steps.parse(values.get(0)), steps.parse(values.get(1)));
    }

    /** Adds the twin to the list, and copies the movements that cite the thing or what it contains. */
    private ChangedDossier doubled(ChangedDossier dossier, Object value, Object ofTwin) {
        Map<String, String> ids = ids(dossier);
        Record twin = renamed((Record) dossier.with(place, ofTwin).at(item).orElseThrow(), ids);
        Dossier whole = dossier.dossier();
        List<Movement> more = new ArrayList<>();
        for (Movement movement : whole.movements()) {
            if (!item.startsWith("/movements/") && cites(movement, ids)) {
                Map<String, String> with = new TreeMap<>(ids);
                ids(movement, with);
                more.add((Movement) renamed(movement, with));
            }
        }
        ChangedDossier doubled = dossier.with(place, value).with(list() + "/-", List.of(twin));
        return more.isEmpty() ? doubled : doubled.with("/movements/-", more);
    }

    private static boolean cites(Record thing, Map<String, String> ids) {
        return Form.of(thing).parts().stream()
                .filter(part -> part.cites() && !part.isIdentity())
                .anyMatch(part -> part.items(thing).stream().anyMatch(id -> ids.containsKey(Scalar.text(id))));
    }

    private static void ids(Record thing, Map<String, String> ids) {
        Form form = Form.of(thing);
        form.identity().map(part -> Scalar.text(part.of(thing))).ifPresent(id -> ids.put(id, id + TWIN));
        form.parts().stream()
                .filter(Part::holdsThings)
                .forEach(part -> part.items(thing).forEach(inside -> ids((Record) inside, ids)));
    }

    private static Record renamed(Record thing, Map<String, String> ids) {
        Form form = Form.of(thing);
        List<Object> values = new ArrayList<>();
        for (Part part : form.parts()) {
            Object value = part.of(thing);
            Object plain = Part.plain(value);
            if (plain instanceof List<?> list) {
                value = part.wrapped(
                        list.stream().map(held -> renamed(part, held, ids)).toList());
            } else if (plain != null) {
                value = part.wrapped(renamed(part, plain, ids));
            }
            values.add(value);
        }
        return Unchecked.making(() -> form.make(values));
    }

    private static Object renamed(Part part, Object held, Map<String, String> ids) {
        if (part.holdsThings()) {
            return renamed((Record) held, ids);
        }
        return part.isIdentity() || part.cites()
                ? Optional.ofNullable(ids.get(Scalar.text(held)))
                        .flatMap(id -> part.scalar().read(id))
                        .orElse(held)
                : held;
    }
}
