package org.cldess.internal.assignment;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cldess.internal.auction.BestPairs;

/**
 * Finds the best assignment of an {@link AssignmentProblem}, exactly.
 *
 * <p>If every node of two equal sides must be assigned, {@linkplain ScalingAuction a special auction} finds the
 * assignment. All other problems, and those on which that auction gives up, go to the {@linkplain BestPairs auction}
 * that also finds several pairs for a node.
 *
 * <p>In that auction, if every node of the smaller side must be assigned, each pair gets a premium of a few times the
 * range of all weights, which makes it expensive to leave a node unassigned. If every node is assigned, the result is
 * the best with any premium, and without one. If a node is left, and an unweighted matching shows that all can be
 * assigned, the premium is raised.
 *
 * <p>Memory: a few numbers for each node and candidate; the candidates are a few times the number of nodes if there are
 * many pairs. The weights are read in place. The result is the same with one thread and with two; among equally good
 * results the numbers of the nodes decide.
 */
public final class AssignmentSolver {
    private static final long FIRST_PREMIUM = 4;
    private static final long RAISE = 4;

    private AssignmentSolver() {}

    /**
     * Solves a problem.
     *
     * @param problem the problem
     * @return its best assignment; empty if every node must be assigned and this is impossible
     * @throws ArithmeticException if every node can be assigned only at a cost whose exact sums could exceed 64 bits
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public static Optional<Assignment> solve(AssignmentProblem problem) {
        if (!problem.everyone) {
            return Optional.of(assignment(problem, problem.weights, Long.MAX_VALUE, 0));
        }
        Optional<Assignment> soon = problem.weights.table().flatMap(AssignmentSolver::soon);
        return soon.isPresent() ? soon : everyone(problem);
    }

    private static Optional<Assignment> soon(Table table) {
        return ScalingAuction.find(table)
                .map(found -> found.assignment(table))
                .filter(assignment -> IntStream.range(0, table.nodes())
                        .allMatch(left -> table.isAllowed(left, assignment.rightOf(left))));
    }

    private static Optional<Assignment> everyone(AssignmentProblem problem) {
        Weights weights = problem.weights;
        long minimum = weights.range().minimum();
        long differences = Math.max(1, weights.range().differences());
        long greatest = Long.MAX_VALUE / 8 / (weights.leftCount() + (long) weights.rightCount() + 2) - differences;
        long premium = Math.min(greatest, FIRST_PREMIUM * differences);
        boolean possible = false;
        while (true) {
            long more = premium - minimum;
            Assignment found = assignment(problem, weights.plus(more), differences, more);
            if (assigned(problem, found) == problem.smaller()) {
                return Optional.of(found);
            }
            possible = possible || HopcroftKarp.size(weights) == problem.smaller();
            if (!possible) {
                return Optional.empty();
            }
            if (premium == greatest) {
                throw new ArithmeticException("The weights are too great to assign everyone: scale them down");
            }
            premium = premium > greatest / RAISE ? greatest : premium * RAISE;
        }
    }

    private static int assigned(AssignmentProblem problem, Assignment found) {
        int count = 0;
        for (int i = 0; i < problem.weights.leftCount(); i++) {
            count += found.rightOf(i) == Assignment.NOBODY ? 0 : 1;
        }
        return count;
    }

    /**
     * Finds the best assignment for raised weights, and lowers the prices of the smaller side by the same amount. The
     * excess of a pair’s weight over its prices goes to its left node, because a node has no other pair.
     */
    private static Assignment assignment(AssignmentProblem problem, Weights raised, long differences, long more) {
        int leftCount = raised.leftCount();
        int rightCount = raised.rightCount();
        BestPairs best = BestPairs.find(
                raised, AssignmentProblem.ones(leftCount), AssignmentProblem.ones(rightCount), differences);
        int[] rightOf = new int[leftCount];
        Arrays.fill(rightOf, Assignment.NOBODY);
        long[] leftPrice = new long[leftCount];
        long[] rightPrice = new long[rightCount];
        Arrays.setAll(leftPrice, best::leftPrice);
        Arrays.setAll(rightPrice, best::rightPrice);
        best.report((left, right, weight) -> {
            rightOf[left] = right;
            leftPrice[left] = weight - rightPrice[right];
        });
        long[] ofSmaller = problem.isLeftSmaller() ? leftPrice : rightPrice;
        Arrays.setAll(ofSmaller, node -> ofSmaller[node] - more);
        return new Assignment(rightOf, leftPrice, rightPrice);
    }
}
