package org.cldess.internal.knapsack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.internal.interruption.Interruption;
import org.cldess.internal.knapsack.ParetoStates.Step;
import org.jspecify.annotations.Nullable;

/**
 * Solves a {@link KnapsackProblem}: it finds the maximum value and, among choices of that value, the minimum weight. It
 * ends after {@value #MAX_STATES} states, with the best of them and a bound; few problems come near. If the ratio of
 * value to weight is the same for all items, {@link SubsetSumSolver} solves the problem instead, unless it is large.
 *
 * <p>A block is a single item, or all items of a group whose limit can bind. The undominated choices in a block are
 * found as lists (G. L. Nemhauser and Z. Ullmann, Discrete dynamic programming and capital allocation, Management
 * Science 15, 1969, 494–505), and one of them is taken, as in the multiple-choice problem. A price per unit of weight
 * determines the best choice in each block separately, and of several the heaviest that still fits. Lists of
 * undominated states of all blocks start from these choices and change block after block, first the block in which
 * another choice loses least (the expanding core of D. Pisinger, A minimal algorithm for the 0-1 knapsack problem,
 * Operations Research 45, 1997, 758–767). States that cannot reach the best known value, by the Lagrangian bound at
 * that price, are dropped. These are nearly all, so that few blocks ever change.
 *
 * <p>With B choices in all blocks, O(B log B + {@value #MAX_STATES}) time and as much memory, in addition to the lists
 * in the blocks: for a group of n items, n times the length of its longest list, which is no longer than the limit of
 * the group plus one.
 */
public final class KnapsackSolver {
    /** The maximum number of states. */
    public static final int MAX_STATES = 4_000_000;

    private static final int HALVINGS = 100;

    /** The maximum relative error of sums of doubles here. */
    private static final double EXACT = 1e-12;

    private final KnapsackProblem problem;
    private final List<ItemGroup> blocks;
    private final double price;
    private final double bound;

    private KnapsackSolver(KnapsackProblem problem) {
        this.problem = problem;
        List<ItemGroup> all = blocks(problem);
        price = price(all, problem.capacity());
        double maximum = price * problem.capacity();
        for (ItemGroup block : all) {
            maximum += block.reduced(block.best(price), price);
        }
        bound = maximum;
        blocks = all.stream()
                .sorted(Comparator.comparingDouble(block -> block.loss(block.best(price), price)))
                .toList();
    }

    /**
     * Solves a problem.
     *
     * @param problem the problem
     * @return its best choice; among equal items, those that come first
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before there is a result
     */
    public static Knapsack solve(KnapsackProblem problem) {
        return new KnapsackSolver(problem).best();
    }

    private static List<ItemGroup> blocks(KnapsackProblem problem) {
        int groups = problem.limits().length;
        List<List<Integer>> members = new ArrayList<>();
        long[] weights = new long[groups];
        IntStream.range(0, groups).forEach(group -> members.add(new ArrayList<>()));
        for (int thing = 0; thing < problem.weights().length; thing++) {
            int group = problem.groups()[thing];
            long maximum = Math.min(problem.limits()[group], problem.capacity());
            if (problem.values()[thing] > 0 && problem.weights()[thing] <= maximum) {
                members.get(group).add(thing);
                weights[group] += problem.weights()[thing];
            }
        }
        List<ItemGroup> blocks = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            long maximum = Math.min(problem.limits()[group], problem.capacity());
            List<Integer> own = members.get(group);
            if (weights[group] > problem.limits()[group]) {
                blocks.add(ItemGroup.of(problem, own, maximum));
            } else {
                own.forEach(thing -> blocks.add(ItemGroup.of(problem, List.of(thing), maximum)));
            }
        }
        blocks.sort(Comparator.comparing(block -> block.things().get(0)));
        return blocks;
    }

    /**
     * Finds by bisection the price at which the best choices of all blocks just fit; zero if they fit without a price.
     */
    private static double price(List<ItemGroup> blocks, long capacity) {
        double low = 0;
        double high = 1
                + blocks.stream()
                        .mapToLong(block -> block.choices().values[block.choices().size - 1])
                        .max()
                        .orElse(0);
        if (fits(blocks, capacity, low)) {
            return low;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (fits(blocks, capacity, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static boolean fits(List<ItemGroup> blocks, long capacity, double price) {
        long weight = 0;
        for (ItemGroup block : blocks) {
            Interruption.throwIfInterrupted();
            weight += block.choices().weights[block.best(price)];
        }
        return weight <= capacity;
    }

    /**
     * Finds the best choice. If the ratio of value to weight is the same for all items, bounds cannot distinguish
     * items, and all sums are tried instead.
     */
    private Knapsack best() {
        List<ItemGroup> inOrder = blocks.stream()
                .sorted(Comparator.comparing(block -> block.things().get(0)))
                .toList();
        return SubsetSumSolver.choices(inOrder, problem.capacity())
                .map(choices -> knapsack(inOrder, choices, true))
                .orElseGet(this::searched);
    }

    private Knapsack searched() {
        int[] choices = filled();
        long weight = 0;
        long value = 0;
        for (int i = 0; i < choices.length; i++) {
            weight += blocks.get(i).choices().weights[choices[i]];
            value += blocks.get(i).choices().values[choices[i]];
        }
        ParetoStates states = ParetoStates.of(weight, value);
        BestState known = new BestState(problem.capacity());
        known.hear(states);
        long made = 0;
        boolean isWhole = true;
        int[] order = order(choices);
        for (int next = 0; next < order.length && !isHopeless(order[next], choices[order[next]], known); next++) {
            int i = order[next];
            made += (long) states.size * blocks.get(i).choices().size;
            if (made > MAX_STATES) {
                isWhole = false;
                break;
            }
            states = changed(states, i, choices[i], known.value);
            known.hear(states);
            for (int later = next + 1; later < order.length; later++) {
                hearWithAnother(states, order[later], choices[order[later]], known);
            }
        }
        for (@Nullable Step step = known.step; step != null; step = step.before()) {
            choices[step.block()] = step.choice();
        }
        return knapsack(blocks, choices, isWhole);
    }

    private Knapsack knapsack(List<ItemGroup> of, int[] choices, boolean isWhole) {
        boolean[] chosen = new boolean[problem.weights().length];
        long weight = 0;
        long value = 0;
        for (int i = 0; i < choices.length; i++) {
            weight += of.get(i).choices().weights[choices[i]];
            value += of.get(i).choices().values[choices[i]];
            of.get(i).take(choices[i], chosen);
        }
        return new Knapsack(chosen, value, weight, Math.max(value, (long) bound + 1), price, isWhole);
    }

    /** Returns the best choice in each block at the price; of equally good choices, the heaviest that fits. */
    private int[] filled() {
        int[] choices = blocks.stream().mapToInt(block -> block.best(price)).toArray();
        long room = problem.capacity();
        for (int i = 0; i < choices.length; i++) {
            room -= blocks.get(i).choices().weights[choices[i]];
        }
        for (int i = 0; i < choices.length; i++) {
            ItemGroup block = blocks.get(i);
            long lightest = block.choices().weights[choices[i]];
            int heaviest = block.choices().last(lightest + room);
            double minimum = block.reduced(choices[i], price) - bound * EXACT;
            while (heaviest > choices[i] && block.reduced(heaviest, price) < minimum) {
                heaviest--;
            }
            choices[i] = heaviest;
            room -= block.choices().weights[heaviest] - lightest;
        }
        return choices;
    }

    /**
     * Returns the order in which the blocks change: among those that lose nothing, blocks with a choice taken and
     * blocks without one alternate.
     */
    private int[] order(int[] choices) {
        int[] turns = new int[choices.length];
        int taken = 0;
        int left = 0;
        for (int i = 0; i < choices.length; i++) {
            boolean losesNothing = blocks.get(i).loss(choices[i], price) <= bound * EXACT;
            turns[i] = losesNothing ? (choices[i] > 0 ? taken++ : left++) : choices.length;
        }
        return IntStream.range(0, choices.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> turns[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Returns whether any other choice in this block, or in a later one, loses more than the difference between the
     * bound and the best known value.
     */
    private boolean isHopeless(int block, int best, BestState known) {
        return bound + 1 - blocks.get(block).loss(best, price) < known.value || isProved(known);
    }

    /**
     * Returns whether a choice with more value, or with the same value and less weight, would exceed the bound; false
     * if the numbers are not exact enough to decide.
     */
    private boolean isProved(BestState known) {
        double step = Math.min(price, 1) / 2;
        return known.value >= 0
                && step > bound * EXACT
                && known.value + step > bound
                && known.value + price * (problem.capacity() - known.weight) + step > bound;
    }

    /** Offers the states so far with another choice in one more block, so that free capacity may be filled early. */
    private void hearWithAnother(ParetoStates states, int block, int best, BestState known) {
        ParetoStates choices = blocks.get(block).choices();
        for (int choice = 0; choice < choices.size; choice++) {
            Interruption.throwIfInterrupted(choice);
            if (choice != best) {
                known.hear(
                        states,
                        choices.weights[choice] - choices.weights[best],
                        choices.values[choice] - choices.values[best],
                        block,
                        choice);
            }
        }
    }

    /** The best state so far that fits. */
    private static final class BestState {
        private final long capacity;
        private long value = -1;
        private long weight;
        private @Nullable Step step;

        BestState(long capacity) {
            this.capacity = capacity;
        }

        void hear(ParetoStates states) {
            int last = states.last(capacity);
            if (last >= 0) {
                hear(states.values[last], states.weights[last], states.steps[last]);
            }
        }

        /** Offers the best state that fits with another choice in a block, which adds this weight and value. */
        void hear(ParetoStates states, long heavier, long worthier, int block, int choice) {
            int last = states.last(capacity - heavier);
            if (last >= 0) {
                hear(
                        states.values[last] + worthier,
                        states.weights[last] + heavier,
                        new Step(block, choice, states.steps[last]));
            }
        }

        private void hear(long utility, long heaviness, @Nullable Step came) {
            if (utility > value || (utility == value && heaviness < weight)) {
                value = utility;
                weight = heaviness;
                step = came;
            }
        }
    }

    /** Combines each state so far with each choice in a block, if the result can still reach the best known value. */
    private ParetoStates changed(ParetoStates before, int block, int best, long known) {
        ParetoStates choices = blocks.get(block).choices();
        ParetoStates changed = new ParetoStates();
        for (int choice = 0; choice < choices.size; choice++) {
            long heavier = choices.weights[choice] - choices.weights[best];
            long worthier = choices.values[choice] - choices.values[best];
            ParetoStates both = new ParetoStates();
            int next = 0;
            for (int i = 0; i < before.size; i++) {
                Interruption.throwIfInterrupted(i);
                long weight = before.weights[i] + heavier;
                long value = before.values[i] + worthier;
                // values stay below 2^50, so that the error of a difference is less than one
                if (value + price * (problem.capacity() - weight) + 1 < known) {
                    continue;
                }
                while (next < changed.size
                        && (changed.weights[next] < weight
                                || (changed.weights[next] == weight && changed.values[next] >= value))) {
                    both.add(changed.weights[next], changed.values[next], changed.steps[next]);
                    next++;
                }
                both.add(weight, value, choice == best ? before.steps[i] : new Step(block, choice, before.steps[i]));
            }
            for (; next < changed.size; next++) {
                both.add(changed.weights[next], changed.values[next], changed.steps[next]);
            }
            changed = both;
        }
        return changed;
    }
}
