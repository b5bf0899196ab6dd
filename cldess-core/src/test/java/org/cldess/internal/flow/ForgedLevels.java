package org.cldess.internal.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cldess.internal.flow.DegreeLevel.Goal;

/**
 * Levels of a proof that are not those of a fair plan: with something changed, or with the right prices of steps that
 * were taken in another order, or were not asked for.
 */
public final class ForgedLevels {
    private ForgedLevels() {}

    /**
     * The best pairs among those that go as far as possible at each of some steps.
     *
     * @param best the pairs
     * @param levels the steps, with prices that prove each of them
     */
    public record Ordered(Pairing best, List<DegreeLevel> levels) {}

    /** Changes an order, the number of levels, a goal, a level or a price; returns the same if there are no levels. */
    public static List<DegreeLevel> of(List<DegreeLevel> levels, Random random) {
        List<DegreeLevel> forged = new ArrayList<>(levels);
        if (levels.isEmpty()) {
            return forged;
        }
        int one = random.nextInt(levels.size());
        switch (random.nextInt(4)) {
            case 0 -> forged.remove(one);
            case 1 -> Collections.swap(forged, one, random.nextInt(levels.size()));
            case 2 -> forged.add(one, other(levels.get(one), random));
            default -> forged.set(one, other(levels.get(one), random));
        }
        return forged;
    }

    private static DegreeLevel other(DegreeLevel level, Random random) {
        int step = random.nextBoolean() ? 1 : -1;
        int[] prices = level.prices();
        Goal[] goals = Goal.values();
        return switch (random.nextInt(5)) {
            case 0 -> new DegreeLevel(goals[random.nextInt(goals.length)], level.level(), prices, level.limitPrice());
            case 1 -> new DegreeLevel(level.goal(), level.level() + step, prices, level.limitPrice());
            case 2 -> new DegreeLevel(level.goal(), level.level(), prices, level.limitPrice() + step);
            case 3 -> new DegreeLevel(level.goal(), level.level(), new int[prices.length], level.limitPrice());
            default -> {
                if (prices.length > 0) {
                    prices[random.nextInt(prices.length)] += step;
                }
                yield new DegreeLevel(level.goal(), level.level(), prices, level.limitPrice());
            }
        };
    }

    /**
     * Takes steps in any order, each as far as the ones before it allow, as {@link DegreeLevels} takes them in theirs.
     *
     * @param wanted how many pairs each node wants
     * @param size how many pairs of each node count as one
     * @param steps the goal and the level of each step
     * @return empty if the choice with which a step begins is too uneven for it
     */
    public static Optional<Ordered> inOrder(
            PairingProblem problem, Pairing start, int[] wanted, int[] size, List<DegreeLevel> steps) {
        NarrowedDegrees narrowed = new NarrowedDegrees(problem);
        boolean[] chosen = new boolean[problem.left.length];
        for (int pair = 0; pair < chosen.length; pair++) {
            chosen[pair] = start.isChosen(pair);
        }
        boolean[] settled = new boolean[wanted.length];
        List<DegreeLevel> taken = new ArrayList<>();
        for (DegreeLevel step : steps) {
            UnitGoal goal = goal(problem, step, wanted, size);
            if (!settle(problem, narrowed, chosen, settled, step, wanted, size)) {
                return Optional.empty();
            }
            int[] prices = GoalFlow.reach(narrowed, goal, chosen);
            int limitPrice = prices[prices.length - 1];
            int[] ofNodes = Arrays.copyOf(prices, prices.length - 1);
            taken.add(new DegreeLevel(step.goal(), step.level(), ofNodes, limitPrice));
            narrowed.narrow(goal, ofNodes, limitPrice);
            for (int node = 0; node < settled.length; node++) {
                settled[node] |= step.goal() == Goal.AT_LEAST ? ofNodes[node] < 0 : ofNodes[node] > 0;
                settled[node] &= step.goal() != Goal.MOST_PAIRS;
            }
        }
        return Optional.of(new Ordered(new NarrowedProblem(narrowed).best(chosen), taken));
    }

    /** Draws a step without prices. */
    public static DegreeLevel step(Random random) {
        Goal goal = Goal.values()[random.nextInt(Goal.values().length)];
        return new DegreeLevel(goal, goal == Goal.MOST_PAIRS ? 0 : 1 + random.nextInt(3), new int[0], 0);
    }

    private static UnitGoal goal(PairingProblem problem, DegreeLevel step, int[] wanted, int[] size) {
        int[] from = new int[wanted.length];
        int[] to = new int[wanted.length];
        for (int node = 0; node < wanted.length; node++) {
            switch (step.goal()) {
                case AT_LEAST -> {
                    from[node] = Math.min(wanted[node], step.level() - 1);
                    to[node] = Math.min(wanted[node], step.level());
                }
                case MOST_PAIRS -> to[node] = node < problem.leftCount ? Integer.MAX_VALUE : 0;
                case BELOW -> {
                    from[node] = (step.level() - 1) * size[node];
                    to[node] = step.level() * size[node];
                }
            }
        }
        return step.goal() == Goal.BELOW ? UnitGoal.few(from, to) : UnitGoal.many(from, to);
    }

    /** Keeps what the level before a step leaves to those who do not compete; false if the choice does not. */
    private static boolean settle(
            PairingProblem problem,
            NarrowedDegrees narrowed,
            boolean[] chosen,
            boolean[] settled,
            DegreeLevel step,
            int[] wanted,
            int[] size) {
        int[] degrees = new int[settled.length];
        for (int pair = 0; pair < chosen.length; pair++) {
            degrees[problem.left[pair]] += chosen[pair] ? 1 : 0;
            degrees[problem.leftCount + problem.right[pair]] += chosen[pair] ? 1 : 0;
        }
        boolean isKept = true;
        for (int node = 0; node < settled.length; node++) {
            if (!settled[node] && step.goal() == Goal.AT_LEAST) {
                int least = Math.min(narrowed.maximum[node], Math.min(wanted[node], step.level() - 1));
                narrowed.minimum[node] = Math.max(narrowed.minimum[node], least);
            }
            if (!settled[node] && step.goal() == Goal.BELOW) {
                int most = Math.max(narrowed.minimum[node], step.level() * size[node]);
                narrowed.maximum[node] = Math.min(narrowed.maximum[node], most);
            }
            isKept &= degrees[node] >= narrowed.minimum[node] && degrees[node] <= narrowed.maximum[node];
        }
        return isKept;
    }
}
