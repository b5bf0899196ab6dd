package org.cldess.call;

import java.util.List;
import org.cldess.call.jury.JuryCriterion_;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that the weights of the criteria sum to 100. */
final class CallConsistency implements Consistency {
    private static final int WHOLE = 100;

    @Override
    public void check(Parts call, ProblemCollector problems) {
        List<Parts> criteria = call.things(CallForProjects_.CRITERIA);
        List<Integer> weights = criteria.stream()
                .flatMap(criterion -> criterion.find(JuryCriterion_.WEIGHT).stream())
                .toList();
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        if (call.isWhole(CallForProjects_.CRITERIA)
                && weights.size() == criteria.size()
                && !criteria.isEmpty()
                && sum != WHOLE) {
            problems.add("form.weights", call.at(CallForProjects_.CRITERIA), Texts.WORDS.message("form.weights", sum));
        }
    }
}
