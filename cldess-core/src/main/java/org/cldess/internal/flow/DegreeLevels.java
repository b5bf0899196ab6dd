package org.cldess.internal.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.cldess.internal.flow.DegreeLevel.Goal;
import org.cldess.internal.interruption.Interruption;

/**
 * The fairest degrees of a {@link PairingProblem}, level by level, then the best pairs with such degrees.
 *
 * <p>{@link #raise} makes the numbers of pairs, sorted upwards, as large as possible in lexicographic order (leximin:
 * A. Bogomolnaia and H. Moulin, Random matching under dichotomous preferences, Econometrica 72, 2004, 257–279; D.
 * García-Soriano and F. Bonchi, Fair-by-design matching, Data Mining and Knowledge Discovery 34, 2020, 1291–1335). The
 * level rises as long as every node reaches it that can have this many pairs at all. Then as many nodes as possible
 * rise by one more pair; those that compete for it are settled, and the others go on. {@link #lower} does the same from
 * above: among the choices with the most pairs, it makes the numbers of pairs, sorted downwards, as small as possible
 * (A. Frank and K. Murota, Decreasing minimization on M-convex sets, Mathematical Programming 195, 2022, 1027–1068).
 *
 * <p>Each step is a circulation of minimum cost, whose prices prove it. All choices that take the step as far as
 * possible are again the choices of a problem, which {@link NarrowedDegrees} holds, so that no step loses anything and
 * the limit, which joins the two sides, needs no special treatment. There are as many steps as levels at which nodes
 * compete, and a logarithmic number of attempts between them.
 */
public final class DegreeLevels {
    private final PairingProblem problem;
    private final NarrowedDegrees narrowed;
    private final boolean[] chosen;
    private final List<DegreeLevel> levels = new ArrayList<>();

    /**
     * Starts from a problem and a choice that satisfies its bounds.
     *
     * @param problem the problem
     * @param start a pairing of this problem
     */
    public DegreeLevels(PairingProblem problem, Pairing start) {
        this.problem = problem;
        narrowed = new NarrowedDegrees(problem);
        chosen = new boolean[problem.left.length];
        for (int pair = 0; pair < chosen.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            chosen[pair] = start.isChosen(pair);
        }
    }

    /**
     * Raises the smallest numbers of pairs as far as possible.
     *
     * @param before the number of pairs that each node has already, which count as well
     * @param wanted how many pairs each node wants, with those that it has; what it has beyond that does not count
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public void raise(int[] before, int[] wanted) {
        IntBinaryOperator upTo = (node, level) -> Math.min(level, wanted[node]) - before[node];
        boolean[] settled = new boolean[before.length];
        int highest = Arrays.stream(wanted).max().orElse(0);
        int level = 0;
        int step = 1;
        while (level < highest && hasChoice(settled, upTo, highest)) {
            int tried = (int) Math.min(highest, (long) level + step);
            UnitGoal goal = UnitGoal.many(numbers(upTo, level), numbers(upTo, tried));
            int[] prices = GoalFlow.reach(narrowed, goal, chosen);
            if (reach(settled, upTo, tried)) {
                level = tried;
                step *= 2;
            } else if (tried - level > 1) {
                step = (tried - level) / 2;
            } else {
                add(Goal.AT_LEAST, tried, goal, prices);
                for (int node = 0; node < settled.length; node++) {
                    settled[node] |= prices[node] < 0;
                }
                level = tried;
                step = 1;
            }
        }
    }

    /** Raises the minimums of nodes that are not settled to a level, if the choice reaches it. */
    private boolean reach(boolean[] settled, IntBinaryOperator upTo, int level) {
        int[] degrees = degrees();
        int[] least = new int[degrees.length];
        for (int node = 0; node < degrees.length; node++) {
            int number = Math.min(narrowed.maximum[node], upTo.applyAsInt(node, level));
            least[node] = settled[node] ? narrowed.minimum[node] : Math.max(narrowed.minimum[node], number);
            if (degrees[node] < least[node]) {
                return false;
            }
        }
        System.arraycopy(least, 0, narrowed.minimum, 0, least.length);
        return true;
    }

    /**
     * Keeps the most pairs, and lowers the largest numbers of pairs as far as possible.
     *
     * @param before the number of pairs that each node has already, which count as well
     * @param size how many pairs of each node count as one, such as those of several people at the same time
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public void lower(int[] before, int[] size) {
        IntBinaryOperator upTo = (node, level) -> level * size[node] - before[node];
        most();
        boolean[] settled = new boolean[before.length];
        int level = 0;
        for (int node = 0; node < before.length; node++) {
            level = Math.max(level, (before[node] + narrowed.maximum[node] + size[node] - 1) / size[node]);
        }
        int step = 1;
        while (level > 0 && hasChoice(settled)) {
            int tried = Math.max(0, level - step);
            UnitGoal goal = UnitGoal.few(numbers(upTo, tried), numbers(upTo, level));
            int[] prices = GoalFlow.reach(narrowed, goal, chosen);
            if (keepBelow(settled, upTo, tried)) {
                level = tried;
                step *= 2;
            } else if (level - tried > 1) {
                step = (level - tried) / 2;
            } else {
                add(Goal.BELOW, level, goal, prices);
                for (int node = 0; node < settled.length; node++) {
                    settled[node] |= prices[node] > 0;
                }
                level = tried;
                step = 1;
            }
        }
    }

    /** Lowers the maximums of nodes that are not settled to a level, if the choice does not exceed it. */
    private boolean keepBelow(boolean[] settled, IntBinaryOperator upTo, int level) {
        int[] degrees = degrees();
        int[] most = new int[degrees.length];
        for (int node = 0; node < degrees.length; node++) {
            int number = Math.max(narrowed.minimum[node], upTo.applyAsInt(node, level));
            most[node] = settled[node] ? narrowed.maximum[node] : Math.min(narrowed.maximum[node], number);
            if (degrees[node] > most[node]) {
                return false;
            }
        }
        System.arraycopy(most, 0, narrowed.maximum, 0, most.length);
        return true;
    }

    /** Keeps the choices with the most pairs. */
    private void most() {
        int[] none = new int[narrowed.minimum.length];
        int[] all = new int[narrowed.minimum.length];
        Arrays.fill(all, 0, problem.leftCount, Integer.MAX_VALUE);
        UnitGoal goal = UnitGoal.many(none, all);
        add(Goal.MOST_PAIRS, 0, goal, GoalFlow.reach(narrowed, goal, chosen));
    }

    private void add(Goal goal, int level, UnitGoal units, int[] prices) {
        int[] ofNodes = Arrays.copyOf(prices, prices.length - 1);
        int limitPrice = prices[prices.length - 1];
        levels.add(new DegreeLevel(goal, level, ofNodes, limitPrice));
        narrowed.narrow(units, ofNodes, limitPrice);
    }

    private int[] numbers(IntBinaryOperator number, int level) {
        int[] numbers = new int[narrowed.minimum.length];
        Arrays.setAll(numbers, node -> Math.max(0, number.applyAsInt(node, level)));
        return numbers;
    }

    private boolean hasChoice(boolean[] settled, IntBinaryOperator upTo, int highest) {
        for (int node = 0; node < settled.length; node++) {
            if (!settled[node]
                    && narrowed.minimum[node] < Math.min(narrowed.maximum[node], upTo.applyAsInt(node, highest))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasChoice(boolean[] settled) {
        for (int node = 0; node < settled.length; node++) {
            if (!settled[node] && narrowed.minimum[node] < narrowed.maximum[node]) {
                return true;
            }
        }
        return false;
    }

    private int[] degrees() {
        int[] degrees = new int[narrowed.minimum.length];
        for (int pair = 0; pair < chosen.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (chosen[pair]) {
                degrees[problem.left[pair]]++;
                degrees[problem.leftCount + problem.right[pair]]++;
            }
        }
        return degrees;
    }

    /** {@return the steps that were taken, with their proofs} */
    public List<DegreeLevel> levels() {
        return List.copyOf(levels);
    }

    /**
     * Returns the minimum number of pairs of each node in all choices that reach the levels.
     *
     * @return a copy of the minimums, left nodes first
     */
    public int[] minimum() {
        return narrowed.minimum.clone();
    }

    /**
     * Returns the maximum number of pairs of each node in all choices that reach the levels.
     *
     * @return a copy of the maximums, left nodes first
     */
    public int[] maximum() {
        return narrowed.maximum.clone();
    }

    /**
     * Returns whether a pair may be chosen.
     *
     * @param pair the index of the pair in the problem
     * @return false if no choice that reaches the levels contains it
     */
    public boolean isOpen(int pair) {
        return narrowed.state[pair] != NarrowedDegrees.OUT;
    }

    /**
     * Finds the best pairs among all choices that reach the levels.
     *
     * @return the pairs, with prices that are those of the narrowed problem; the price of the limit can be negative if
     *     each of these choices reaches the limit
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public Pairing best() {
        return new NarrowedProblem(narrowed).best(chosen);
    }
}
