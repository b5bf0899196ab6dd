package org.cldess.internal.knapsack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.internal.Interruption;
import org.cldess.internal.knapsack.States.Step;
import org.jspecify.annotations.Nullable;

/**
 * Solves a {@link KnapsackProblem}: the most value; among choices of that value, the least weight. It ends after {@value #MOST_STATES} choices
 * of the whole, with the best of them and a bound; few problems come near. Those in which a unit of weight is worth the same in all things
 * are solved by {@link SameWorth} instead, unless they are too large for it.
 *
 * <p>A block is a thing alone, or all things of a group whose limit can bind; the undominated choices in a block are found as lists (G. L.
 * Nemhauser and Z. Ullmann, Discrete dynamic programming and capital allocation, Management Science 15, 1969, 494–505), and one of them is
 * taken, as in the multiple-choice problem. A price of a unit of weight tells the best choice in each block by itself, the heaviest that still
 * fits where several are; lists of undominated choices of the whole start from these and change block after block, first the block in which
 * another choice loses least (the expanding core of D. Pisinger, A minimal algorithm for the 0-1 knapsack problem, Operations Research 45,
 * 1997, 758–767). What cannot reach the best that is known, by Lagrange’s bound at that price, is left out, and nearly all is, so that few
 * blocks are ever changed.
 *
 * <p>With B choices in all blocks, O(B log B + {@value #MOST_STATES}) time and as much memory, beside those of the lists in the blocks: of n
 * things in a group, as many times n as the longest of its lists, which is no longer than the limit of the group plus one.
 */
public final class KnapsackSolver {
    /** How many choices of the whole are made at most. */
    public static final int MOST_STATES = 4_000_000;

    private static final int HALVINGS = 100;

    /** By how much of themselves sums of doubles err at most here. */
    private static final double EXACT = 1e-12;

    private final KnapsackProblem problem;
    private final List<Block> blocks;
    private final double price;
    private final double bound;

    private KnapsackSolver(KnapsackProblem problem) {
        this.problem = problem;
        List<Block> all = blocks(problem);
        price = price(all, problem.capacity());
        double most = price * problem.capacity();
        for (Block block : all) {
            most += block.reduced(block.best(price), price);
        }
        bound = most;
        blocks = all.stream()
                .sorted(Comparator.comparingDouble(block -> block.loss(block.best(price), price)))
                .toList();
    }

    /**
     * Solves a problem.
     *
     * @param problem the problem
     * @return its best choice: among equal things, those that come first
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before there is a result
     */
    public static Knapsack solve(KnapsackProblem problem) {
        return new KnapsackSolver(problem).best();
    }

    private static List<Block> blocks(KnapsackProblem problem) {
        int groups = problem.limits().length;
        List<List<Integer>> members = new ArrayList<>();
        long[] weights = new long[groups];
        IntStream.range(0, groups).forEach(group -> members.add(new ArrayList<>()));
        for (int thing = 0; thing < problem.weights().length; thing++) {
            int group = problem.groups()[thing];
            long most = Math.min(problem.limits()[group], problem.capacity());
            if (problem.values()[thing] > 0 && problem.weights()[thing] <= most) {
                members.get(group).add(thing);
                weights[group] += problem.weights()[thing];
            }
        }
        List<Block> blocks = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            long most = Math.min(problem.limits()[group], problem.capacity());
            List<Integer> own = members.get(group);
            if (weights[group] > problem.limits()[group]) {
                blocks.add(Block.of(problem, own, most));
            } else {
                own.forEach(thing -> blocks.add(Block.of(problem, List.of(thing), most)));
            }
        }
        blocks.sort(Comparator.comparing(block -> block.things().get(0)));
        return blocks;
    }

    /** The price at which the best choices of all blocks just fit, found by halving; zero if they fit for nothing. */
    private static double price(List<Block> blocks, long capacity) {
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

    private static boolean fits(List<Block> blocks, long capacity, double price) {
        long weight = 0;
        for (Block block : blocks) {
            Interruption.endIfAsked();
            weight += block.choices().weights[block.best(price)];
        }
        return weight <= capacity;
    }

    /** Where a unit of weight is worth the same in all things, no bound tells them apart, and all sums are tried instead. */
    private Knapsack best() {
        List<Block> inOrder = blocks.stream()
                .sorted(Comparator.comparing(block -> block.things().get(0)))
                .toList();
        return SameWorth.choices(inOrder, problem.capacity())
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
        States states = States.of(weight, value);
        Best known = new Best(problem.capacity());
        known.hear(states);
        long made = 0;
        boolean isWhole = true;
        int[] order = order(choices);
        for (int next = 0; next < order.length && !isHopeless(order[next], choices[order[next]], known); next++) {
            int i = order[next];
            made += (long) states.size * blocks.get(i).choices().size;
            if (made > MOST_STATES) {
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

    private Knapsack knapsack(List<Block> of, int[] choices, boolean isWhole) {
        boolean[] chosen = new boolean[problem.weights().length];
        long weight = 0;
        long value = 0;
        for (int i = 0; i < choices.length; i++) {
            weight += of.get(i).choices().weights[choices[i]];
            value += of.get(i).choices().values[choices[i]];
            of.get(i).take(choices[i], chosen);
        }
        return new Knapsack(chosen, value, weight, Math.max(value, (long) bound + 1), isWhole);
    }

    /** The best choice in each block at the price; of those that are as good, the heaviest for which there is room. */
    private int[] filled() {
        int[] choices = blocks.stream().mapToInt(block -> block.best(price)).toArray();
        long room = problem.capacity();
        for (int i = 0; i < choices.length; i++) {
            room -= blocks.get(i).choices().weights[choices[i]];
        }
        for (int i = 0; i < choices.length; i++) {
            Block block = blocks.get(i);
            long lightest = block.choices().weights[choices[i]];
            int heaviest = block.choices().last(lightest + room);
            double least = block.reduced(choices[i], price) - bound * EXACT;
            while (heaviest > choices[i] && block.reduced(heaviest, price) < least) {
                heaviest--;
            }
            choices[i] = heaviest;
            room -= block.choices().weights[heaviest] - lightest;
        }
        return choices;
    }

    /** In which order the blocks change: those that lose nothing by turns, one in which something is taken and one in which nothing is. */
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

    /** Whether any other choice in this block, or in a later one, loses more than is left between the bound and what is known. */
    private boolean isHopeless(int block, int best, Best known) {
        return bound + 1 - blocks.get(block).loss(best, price) < known.value || isProved(known);
    }

    /** Whether what is worth more, or as much and weighs less, would exceed the bound; where numbers are exact enough to tell. */
    private boolean isProved(Best known) {
        double step = Math.min(price, 1) / 2;
        return known.value >= 0
                && step > bound * EXACT
                && known.value + step > bound
                && known.value + price * (problem.capacity() - known.weight) + step > bound;
    }

    /** Hears of the choices so far with another choice in one block more, so that what is missing may be filled early. */
    private void hearWithAnother(States states, int block, int best, Best known) {
        States choices = blocks.get(block).choices();
        for (int choice = 0; choice < choices.size; choice++) {
            Interruption.endIfAsked(choice);
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

    /** The best choice so far that fits. */
    private static final class Best {
        private final long capacity;
        private long value = -1;
        private long weight;
        private @Nullable Step step;

        Best(long capacity) {
            this.capacity = capacity;
        }

        void hear(States states) {
            int last = states.last(capacity);
            if (last >= 0) {
                hear(states.values[last], states.weights[last], states.steps[last]);
            }
        }

        /** The choices with another one in a block, which makes them so much heavier and worthier. */
        void hear(States states, long heavier, long worthier, int block, int choice) {
            int last = states.last(capacity - heavier);
            if (last >= 0) {
                hear(
                        states.values[last] + worthier,
                        states.weights[last] + heavier,
                        new Step(block, choice, states.steps[last]));
            }
        }

        private void hear(long worth, long heaviness, @Nullable Step came) {
            if (worth > value || (worth == value && heaviness < weight)) {
                value = worth;
                weight = heaviness;
                step = came;
            }
        }
    }

    /** Each choice so far with each choice in a block, if it can still reach what is known. */
    private States changed(States before, int block, int best, long known) {
        States choices = blocks.get(block).choices();
        States changed = new States();
        for (int choice = 0; choice < choices.size; choice++) {
            long heavier = choices.weights[choice] - choices.weights[best];
            long worthier = choices.values[choice] - choices.values[best];
            States both = new States();
            int next = 0;
            for (int i = 0; i < before.size; i++) {
                Interruption.endIfAsked(i);
                long weight = before.weights[i] + heavier;
                long value = before.values[i] + worthier;
                // values stay below 2^50, so that a difference errs by less than one
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
