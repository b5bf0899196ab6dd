package org.cldess.call;

import java.util.List;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/** Checks that the weights of the criteria sum to 100. */
final class CallConsistency implements Consistency {
    private static final int WHOLE = 100;

    @Override
    public void check(Parts call, ProblemCollector hearing) {
        List<Parts> criteria = call.things("criteria");
        List<Integer> weights = criteria.stream()
                .flatMap(criterion -> criterion.find("weight", Integer.class).stream())
                .toList();
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        if (call.isWhole("criteria") && weights.size() == criteria.size() && !criteria.isEmpty() && sum != WHOLE) {
            hearing.add("form.weights", call.at("criteria"), Texts.WORDS.message("form.weights", sum));
        }
    }
}
