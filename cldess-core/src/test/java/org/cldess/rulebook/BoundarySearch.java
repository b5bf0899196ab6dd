package org.cldess.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.cldess.rule.RuleRecord;
import org.cldess.sample.ChangedDossier;
import org.cldess.validation.Violations;

/** Moves each day, amount and number of a case, one at a time, and finds where the answer of its rule changes. */
final class BoundarySearch {
    private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2032, 1, 1);
    private static final long MUCH = 1_000_000_000L;
    private static final long MANY = 10_000;

    private final RuleCase one;
    private final RuleRecord rule;
    private final ChangedDossier dossier;
    private final String at;
    private final Map<String, Object> values;
    private final List<Boundary> found = new ArrayList<>();

    private BoundarySearch(RuleCase one) {
        this.one = one;
        this.rule = RuleRecord.shipped(one.rule());
        this.dossier = one.dossier();
        this.at = dossier.pointer(one.at());
        this.values = CaseValues.of(one);
    }

    /** Returns all boundaries of a case. */
    static List<Boundary> of(RuleCase one) {
        BoundarySearch search = new BoundarySearch(one);
        search.find(Boundary.DAY, Steps.DAYS, one.day());
        search.values.forEach(
                (place, value) -> search.find(place, Steps.of(value).orElseThrow(), value));
        return search.found;
    }

    /**
     * Returns the boundaries that are worth reading: one for each change of the answer of a rule about each component.
     * A change from one breach to another counts only where no change from compliance shows the same limit.
     */
    static List<Boundary> chosen(List<Boundary> all) {
        Set<String> seen = new HashSet<>();
        Set<String> limits = new HashSet<>();
        Set<Boundary> chosen = new HashSet<>();
        for (boolean ofCompliance : new boolean[] {true, false}) {
            for (Boundary boundary : all) {
                String limit = component(boundary) + boundary.limit().replaceAll("/[^ ]*", "");
                if ((ofCompliance || !limits.contains(limit)) && seen.addAll(changes(boundary, ofCompliance))) {
                    chosen.add(boundary);
                    if (ofCompliance) {
                        limits.add(limit);
                    }
                }
            }
        }
        return all.stream().filter(chosen::contains).distinct().toList();
    }

    private static String component(Boundary boundary) {
        return boundary.code() + " " + Limits.pattern(boundary.place()) + " ";
    }

    private static Set<String> changes(Boundary boundary, boolean ofCompliance) {
        Set<String> changes = new HashSet<>();
        for (int i = 1; i < boundary.answers().size(); i++) {
            String before = boundary.answers().get(i - 1);
            String after = boundary.answers().get(i);
            String bare = Boundary.bare(before) + " → " + Boundary.bare(after);
            boolean isOfFigure = Boundary.bare(before).equals(Boundary.bare(after));
            if (isOfFigure && !before.equals(after) && boundary.isOfDays() && ofCompliance) {
                changes.add(component(boundary) + before + " → " + after);
            } else if (!isOfFigure && ofCompliance == bare.contains("complies")) {
                changes.add(component(boundary) + bare + figure(boundary));
            }
        }
        return changes;
    }

    /** Returns the day or figure of the rule that is the limit; empty if it is another fact. */
    private static String figure(Boundary boundary) {
        return boundary.limit().startsWith("=") ? "" : " " + boundary.limit();
    }

    /** Returns the answer for a value; empty if there is none, or if no valid dossier can have the value. */
    private String answer(String place, Object value) {
        try {
            return place.equals(Boundary.DAY)
                    ? Boundary.answer(one, at, dossier, (LocalDate) value)
                    : Boundary.answer(one, at, dossier.with(place, value), one.day());
        } catch (RuntimeException impossible) {
            if (isValid(place, value)) {
                throw impossible;
            }
            return "";
        }
    }

    private boolean isValid(String place, Object value) {
        try {
            return place.equals(Boundary.DAY) || dossier.with(place, value).checked() != null;
        } catch (Violations | IllegalArgumentException refused) {
            return false;
        }
    }

    private void find(String place, Steps steps, Object value) {
        Map<Long, String> answers = new HashMap<>();
        LongFunction<String> answer = it -> answers.computeIfAbsent(it, count -> answer(place, steps.value(count)));
        TreeSet<Long> grid = grid(place, steps, Steps.count(value));
        Set<String> few = new HashSet<>(
                List.of(answer.apply(grid.first()), answer.apply(Steps.count(value)), answer.apply(grid.last())));
        Limits.ofLaw(rule, steps).values().stream().filter(grid::contains).forEach(it -> few.add(answer.apply(it)));
        if (few.size() == 1) {
            return;
        }
        TreeSet<Long> changes = new TreeSet<>();
        long before = grid.first();
        for (long next : grid) {
            if (!answer.apply(before).equals(answer.apply(next))) {
                changes.add(firstAfterChange(before, next, answer));
            }
            before = next;
        }
        Map<String, Long> limits = Limits.of(one, place, steps, values);
        changes.stream()
                .filter(change -> !changes.contains(change - 1))
                .forEach(change -> add(place, steps, answer, change, changes.contains(change + 1), limits));
    }

    private static long firstAfterChange(long before, long after, LongFunction<String> answer) {
        long low = before;
        long high = after;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (answer.apply(middle).equals(answer.apply(low))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Adds the boundary at a change, around the last value before it if that is a known limit. */
    private void add(
            String place,
            Steps steps,
            LongFunction<String> answer,
            long change,
            boolean isSingle,
            Map<String, Long> limits) {
        Optional<String> first = named(limits, change);
        Optional<String> last = named(limits, change - 1);
        List<String> order = List.copyOf(limits.keySet());
        boolean isLast = !isSingle
                && last.isPresent()
                && first.filter(name -> order.indexOf(name) < order.indexOf(last.get()))
                        .isEmpty();
        long limit = isLast ? change - 1 : change;
        List<Object> around = LongStream.rangeClosed(limit - 1, limit + 1)
                .mapToObj(steps::value)
                .toList();
        List<String> answers =
                LongStream.rangeClosed(limit - 1, limit + 1).mapToObj(answer).toList();
        if (!answers.contains("") && around.stream().allMatch(value -> isValid(place, value))) {
            found.add(new Boundary(
                    one.rule(),
                    one.says(),
                    place,
                    around.stream().map(Object::toString).toList(),
                    answers,
                    (isLast ? last : first).orElse("")));
        }
    }

    private static Optional<String> named(Map<String, Long> limits, long value) {
        return limits.entrySet().stream()
                .filter(limit -> limit.getValue() == value)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns the values between which the search looks for changes. The check does not see what is later. */
    private TreeSet<Long> grid(String place, Steps steps, long now) {
        TreeSet<Long> grid = new TreeSet<>(List.of(now));
        Limits.ofLaw(rule, steps).values().forEach(it -> grid.addAll(List.of(it - 1, it, it + 1)));
        values.values().stream()
                .filter(value -> Steps.of(value).equals(Optional.of(steps)))
                .map(Steps::count)
                .forEach(grid::add);
        if (steps == Steps.DAYS) {
            for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusYears(1)) {
                grid.add(day.toEpochDay());
            }
            if (!place.equals(Boundary.DAY)) {
                grid.removeIf(it -> it > one.day().toEpochDay());
                grid.add(Math.min(now, one.day().toEpochDay()));
            }
        } else {
            grid.addAll(List.of(0L, 1L, steps.ofOne(), (steps == Steps.CENTS ? MUCH : MANY) * steps.ofOne()));
            grid.removeIf(it -> it < 0);
        }
        return grid;
    }
}
