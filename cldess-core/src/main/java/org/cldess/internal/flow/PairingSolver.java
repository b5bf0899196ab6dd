package org.cldess.internal.flow;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the best pairs of a {@link PairingProblem}, exactly.
 *
 * <p>It first finds the best pairs by {@linkplain UnboundedSolver auction}, without the minimums and the limit. If
 * these pairs satisfy all bounds, they are the solution, and their prices prove it.
 *
 * <p>Otherwise, and at once if the limit is less than all nodes could have, the problem is solved as a
 * {@linkplain ScalingSolver minimum-cost flow by scaling} among the good pairs. If minimums are hard or impossible to
 * reach, a small problem is solved as a {@linkplain AugmentingSolver flow unit by unit}, which meets every demand or
 * finds that this is impossible. In a large one, the fewest pairs are found first that meet every demand, again by
 * scaling, and the flow then starts from these. If several pairs join the same nodes, the flow unit by unit is used at
 * once.
 *
 * <p>Which of several equally good solutions is found depends on the numbers of the nodes and on the weights, never on
 * the order in which pairs are listed.
 */
public final class PairingSolver {
    /** Up to this number of nodes, a flow unit by unit is fast in any shape. */
    private static final int SMALL = 1_000;

    private PairingSolver() {}

    /**
     * Solves a problem.
     *
     * @param problem the problem
     * @return its best pairing, or empty if no choice of pairs satisfies all bounds; {@link Shortage} then explains why
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public static Optional<Pairing> solve(PairingProblem problem) {
        if (problem.isInOrder) {
            return solveInOrder(problem);
        }
        int[] order = PairOrder.of(problem);
        return solveInOrder(problem.inOrder(order)).map(pairing -> pairing.inOriginalOrder(order));
    }

    private static Optional<Pairing> solveInOrder(PairingProblem problem) {
        if (PairOrder.hasTwins(problem)) {
            return AugmentingSolver.solve(problem);
        }
        Optional<Pairing> bound;
        if (problem.limit
                < Math.min(
                        places(problem, 0, problem.leftCount),
                        places(problem, problem.leftCount, problem.rightCount))) {
            bound = ScalingSolver.solve(problem);
        } else {
            Optional<Pairing> free = UnboundedSolver.solve(problem);
            if (free.isEmpty() || free.get().respects(problem)) {
                return free;
            }
            bound = ScalingSolver.solve(problem, free.get());
        }
        if (bound.isPresent()) {
            return bound;
        }
        return problem.leftCount + problem.rightCount <= SMALL
                ? AugmentingSolver.solve(problem)
                : solveFromFewest(problem);
    }

    /**
     * Solves a problem {@linkplain PairOrder in order} in which minimums are hard or impossible to reach. If each pair
     * costs the same, less than a pair missing from a minimum, one more pair towards a minimum always pays: the choice
     * of the fewest pairs then breaks a minimum only if every choice does.
     */
    static Optional<Pairing> solveFromFewest(PairingProblem problem) {
        if (!BoundNetwork.fits(problem)) {
            return AugmentingSolver.solve(problem);
        }
        Optional<Pairing> fewest = ScalingSolver.solve(problem.withWeight(-1));
        if (fewest.isEmpty()) {
            return Optional.empty();
        }
        long[] free = new long[problem.leftCount + problem.rightCount];
        return ScalingSolver.solve(problem, free, fewest.get().choice());
    }

    /**
     * Solves a problem of which a choice of pairs is known that satisfies all bounds.
     *
     * @param problem the problem
     * @param start for each pair, whether it is in that choice
     * @return its best pairing
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    static Optional<Pairing> solve(PairingProblem problem, boolean[] start) {
        if (problem.isInOrder) {
            return solveInOrder(problem, start);
        }
        int[] order = PairOrder.of(problem);
        boolean[] inOrder = new boolean[start.length];
        for (int k = 0; k < order.length; k++) {
            inOrder[k] = start[order[k]];
        }
        return solveInOrder(problem.inOrder(order), inOrder).map(pairing -> pairing.inOriginalOrder(order));
    }

    private static Optional<Pairing> solveInOrder(PairingProblem problem, boolean[] start) {
        if (PairOrder.hasTwins(problem)) {
            return AugmentingSolver.solve(problem);
        }
        Optional<Pairing> free = UnboundedSolver.solve(problem);
        if (free.isEmpty() || free.get().respects(problem)) {
            return free;
        }
        long[] asked = new long[problem.leftCount + problem.rightCount];
        Arrays.setAll(asked, free.get()::price);
        Optional<Pairing> best = ScalingSolver.solve(problem, asked, start);
        return best.isPresent() ? best : AugmentingSolver.solve(problem);
    }

    private static long places(PairingProblem problem, int first, int count) {
        return Arrays.stream(problem.maximum, first, first + count)
                .asLongStream()
                .sum();
    }
}
