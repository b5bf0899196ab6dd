package org.cldess.internal.flow;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the best pairs of a {@link PairingProblem}, exactly.
 *
 * <p>First the least numbers and the limit are left aside, and the best pairs are found by {@linkplain FreeChoice auction}. If these
 * respect what is asked, they are the answer, and their prices prove it.
 *
 * <p>Otherwise, and at once where the limit is less than what all nodes could have, the problem is solved as a {@linkplain BoundChoice
 * minimum-cost flow by scaling} among the good pairs; and where least numbers can hardly be reached or cannot, as a {@linkplain FlowChoice
 * flow unit by unit}, which serves every demand or finds that there is no way. Where several pairs join the same nodes, this is asked at once.
 *
 * <p>Of equally good choices the one that is found depends on the numbers of the nodes and on the weights, never on the order in which
 * pairs are named.
 */
public final class PairingSolver {
    private PairingSolver() {}

    /**
     * Solves a problem.
     *
     * @param problem the problem
     * @return its best pairing, or nothing if no choice of pairs respects all that is asked; {@link Shortage} then says why
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it remains
     */
    public static Optional<Pairing> solve(PairingProblem problem) {
        if (problem.isInOrder) {
            return solveInOrder(problem);
        }
        int[] order = PairOrder.of(problem);
        return solveInOrder(problem.inOrder(order)).map(pairing -> pairing.named(order));
    }

    private static Optional<Pairing> solveInOrder(PairingProblem problem) {
        if (PairOrder.hasTwins(problem)) {
            return FlowChoice.solve(problem);
        }
        Optional<Pairing> bound;
        if (problem.limit
                < Math.min(places(problem, 0, problem.lefts), places(problem, problem.lefts, problem.rights))) {
            bound = BoundChoice.solve(problem);
        } else {
            Optional<Pairing> free = FreeChoice.solve(problem);
            if (free.isEmpty() || free.get().respects(problem)) {
                return free;
            }
            bound = BoundChoice.solve(problem, free.get());
        }
        return bound.isPresent() ? bound : FlowChoice.solve(problem);
    }

    private static long places(PairingProblem problem, int first, int count) {
        return Arrays.stream(problem.most, first, first + count).asLongStream().sum();
    }
}
