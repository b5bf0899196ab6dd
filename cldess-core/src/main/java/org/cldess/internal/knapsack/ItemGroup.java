package org.cldess.internal.knapsack;

import java.util.List;
import org.cldess.internal.interruption.Interruption;
import org.cldess.internal.knapsack.ParetoStates.Step;
import org.jspecify.annotations.Nullable;

/**
 * A single item, or all items of a group whose limit can bind, with the undominated choices among them that the limit
 * allows.
 *
 * @param things the items
 * @param choices the sets of items that can be taken together; each step takes one item
 */
record ItemGroup(List<Integer> things, ParetoStates choices) {
    static ItemGroup of(KnapsackProblem problem, List<Integer> things, long maximum) {
        ParetoStates choices = ParetoStates.of(0, 0);
        for (int thing : things) {
            choices = with(choices, thing, problem.weights()[thing], problem.values()[thing], maximum);
        }
        return new ItemGroup(things, choices);
    }

    private static ParetoStates with(ParetoStates before, int thing, long weight, long value, long maximum) {
        ParetoStates both = new ParetoStates();
        int next = 0;
        for (int i = 0; i < before.size && before.weights[i] <= maximum - weight; i++) {
            Interruption.throwIfInterrupted(i);
            long heavier = before.weights[i] + weight;
            long worthier = before.values[i] + value;
            for (; next < before.size && before.weights[next] <= heavier; next++) {
                both.add(before.weights[next], before.values[next], before.steps[next]);
            }
            both.add(heavier, worthier, new Step(thing, 1, before.steps[i]));
        }
        for (; next < before.size; next++) {
            both.add(before.weights[next], before.values[next], before.steps[next]);
        }
        return both;
    }

    double reduced(int choice, double price) {
        return choices.values[choice] - price * choices.weights[choice];
    }

    /** Returns the choice with the greatest value less price; of equals, the lightest. */
    int best(double price) {
        int best = 0;
        for (int choice = 1; choice < choices.size; choice++) {
            best = reduced(choice, price) > reduced(best, price) ? choice : best;
        }
        return best;
    }

    /** Returns the minimum loss of a choice other than the best. */
    double loss(int best, double price) {
        double minimum = Double.POSITIVE_INFINITY;
        for (int choice = 0; choice < choices.size; choice++) {
            if (choice != best) {
                minimum = Math.min(minimum, reduced(best, price) - reduced(choice, price));
            }
        }
        return minimum;
    }

    void take(int choice, boolean[] chosen) {
        for (@Nullable Step step = choices.steps[choice]; step != null; step = step.before()) {
            chosen[step.block()] = true;
        }
    }
}
