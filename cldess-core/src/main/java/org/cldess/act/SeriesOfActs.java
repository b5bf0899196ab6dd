package org.cldess.act;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;

/**
 * Makes several acts, one after the other, and asks the rules once for as many of them as possible. If k of n acts are
 * refused by rules, these are asked at most about 2 k log(n / k) times for each day.
 */
final class SeriesOfActs {
    private final List<? extends Function<? super Acts, Answer<Dossier>>> acts;
    private final Conditions conditions;
    private final TreeMap<Integer, Violations> refusals = new TreeMap<>();

    SeriesOfActs(List<? extends Function<? super Acts, Answer<Dossier>>> acts, Conditions conditions) {
        this.acts = List.copyOf(acts);
        this.conditions = conditions;
    }

    ActSeries make(Dossier before) {
        return new ActSeries(make(before, 0, acts.size()), refusals);
    }

    /** Makes the acts from an index to before another one, and returns the dossier after those that were granted. */
    private Dossier make(Dossier before, int from, int to) {
        if (from == to) {
            return before;
        }
        if (from + 1 == to) {
            Answer<Dossier> answer = acts.get(from).apply(Acts.following(before, conditions));
            answer.ifRefused(reasons -> refusals.put(from, reasons));
            return answer.value().orElse(before);
        }
        Optional<Dossier> after = together(before, from, to);
        if (after.isPresent()) {
            return after.get();
        }
        int middle = (from + to) >>> 1;
        return make(make(before, from, middle), middle, to);
    }

    /** Makes the acts and asks the rules once; returns nothing if they find something. */
    private Optional<Dossier> together(Dossier before, int from, int to) {
        SeriesQuestions questions = new SeriesQuestions();
        TreeMap<Integer, Violations> refused = new TreeMap<>();
        Dossier after = before;
        for (int i = from; i < to; i++) {
            int index = i;
            Answer<Dossier> answer = acts.get(i).apply(Acts.following(after, conditions.in(questions)));
            answer.ifRefused(reasons -> refused.put(index, reasons));
            after = answer.value().orElse(after);
        }
        return checked(after)
                .filter(dossier -> !questions.isAnyRefused(before, dossier, conditions))
                .map(dossier -> {
                    refusals.putAll(refused);
                    return dossier;
                });
    }

    /** Returns the dossier if it makes sense as a whole, which no act has checked yet. */
    private static Optional<Dossier> checked(Dossier after) {
        try {
            return Optional.of(Dossier.of(after.parts()));
        } catch (Violations senseless) {
            return Optional.empty();
        }
    }
}
