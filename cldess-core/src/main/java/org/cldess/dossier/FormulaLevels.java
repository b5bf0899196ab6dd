package org.cldess.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;
import org.cldess.indicator.Indicator_;
import org.cldess.indicator.formula.Formula;

/**
 * Checks that no formula refers back to its own indicator, and that formulas are not nested too deep. Takes time linear
 * in the number of references.
 */
final class FormulaLevels {
    private final Map<String, Parts> computed = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    private FormulaLevels(List<Parts> indicators) {
        for (Parts indicator : indicators) {
            indicator
                    .text(Indicator_.ID)
                    .ifPresent(id -> indicator.find(Indicator_.FORMULA).ifPresent(formula -> {
                        computed.put(id, indicator);
                        named.put(id, formula.indicators());
                    }));
        }
    }

    /** Checks all formulas of a dossier. */
    static void check(List<Parts> indicators, ProblemCollector problems) {
        new FormulaLevels(indicators).check(problems);
    }

    private void check(ProblemCollector problems) {
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, List<String>> users = new HashMap<>();
        named.forEach((id, used) -> {
            List<String> formulas = used.stream().filter(computed::containsKey).toList();
            waiting.put(id, formulas.size());
            formulas.forEach(other ->
                    users.computeIfAbsent(other, none -> new ArrayList<>()).add(id));
        });
        Map<String, Integer> levels = levels(waiting, users);
        computed.forEach((id, indicator) -> {
            Integer level = levels.get(id);
            if (level == null) {
                problems.add(
                        "form.computed", indicator.at(Indicator_.FORMULA), Texts.WORDS.message("form.formula.circle"));
            } else if (level > Formula.MAX_LEVELS) {
                problems.add(
                        "form.computed",
                        indicator.at(Indicator_.FORMULA),
                        Texts.WORDS.message("form.formula.deep", Formula.MAX_LEVELS));
            }
        });
    }

    /**
     * Returns the number of formula levels that each indicator rests on, without indicators in a cycle or that depend
     * on one.
     */
    private static Map<String, Integer> levels(Map<String, Integer> waiting, Map<String, List<String>> users) {
        Map<String, Integer> levels = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        waiting.forEach((id, count) -> {
            if (count == 0) {
                levels.put(id, 1);
                ready.add(id);
            }
        });
        Map<String, Integer> deepest = new HashMap<>();
        while (!ready.isEmpty()) {
            String id = ready.remove();
            int level = levels.getOrDefault(id, 1);
            for (String user : users.getOrDefault(id, List.of())) {
                int deepestSoFar = Math.max(deepest.getOrDefault(user, 0), level);
                int left = waiting.getOrDefault(user, 0) - 1;
                deepest.put(user, deepestSoFar);
                waiting.put(user, left);
                if (left == 0) {
                    levels.put(user, deepestSoFar + 1);
                    ready.add(user);
                }
            }
        }
        return levels;
    }
}
