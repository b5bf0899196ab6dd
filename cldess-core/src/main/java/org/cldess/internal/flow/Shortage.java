package org.cldess.internal.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Nodes of one side that cannot all have their minimum number of pairs: together they need more than the graph can give
 * them.
 *
 * <p>Such a group exists on a side whenever the minimums of that side cannot be reached (P. Hall, On representatives of
 * subsets, Journal of the London Mathematical Society 10, 1935, 26–30, here with capacities). If each side alone can be
 * satisfied, both can be satisfied at once (N. S. Mendelsohn and A. L. Dulmage, Some generalizations of the problem of
 * distinct representatives, Canadian Journal of Mathematics 10, 1958, 230–241), and only the limit on all pairs can
 * then be an obstacle.
 */
public final class Shortage {
    private final boolean onLeft;
    private final List<Integer> nodes;
    private final int needed;
    private final int possible;

    Shortage(boolean onLeft, List<Integer> nodes, int needed, int possible) {
        this.onLeft = onLeft;
        this.nodes = List.copyOf(nodes);
        this.needed = needed;
        this.possible = possible;
    }

    /**
     * Finds all groups that cannot have what they need, apart from the limit. Pairs that must be chosen count as
     * chosen. A node that has too few pairs is a group by itself, and the other groups are formed as if it needed
     * nothing.
     *
     * <p>O(F · P) time for F = the sum of all minimums and P pairs, by breadth-first augmenting paths.
     *
     * @param problem the problem
     * @return the groups of the left side, then those of the right; empty if every node can reach its minimum
     */
    public static List<Shortage> find(PairingProblem problem) {
        List<Shortage> found = new ArrayList<>();
        found.addAll(ShortageSearch.onLeft(problem).search());
        found.addAll(ShortageSearch.onRight(problem).search());
        return found;
    }

    /**
     * Returns the minimum number of pairs with which every node reaches its minimum, apart from the limit.
     *
     * @param problem a problem without {@linkplain #find shortages}
     * @return the number of pairs, including the demanded ones
     */
    public static int fewestPairs(PairingProblem problem) {
        Pairing fewest = fewest(problem)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Some nodes cannot have their minimum number of pairs: Shortage.find returns them"));
        int count = 0;
        for (int pair = 0; pair < problem.left.length; pair++) {
            count += fewest.isChosen(pair) ? 1 : 0;
        }
        return count;
    }

    /**
     * Finds the smallest set of pairs with which every node reaches its minimum, apart from the limit; empty if some
     * nodes cannot.
     */
    static Optional<Pairing> fewest(PairingProblem problem) {
        return PairingSolver.solve(problem.withLimit(PairingProblem.UNLIMITED).withWeight(-1));
    }

    /**
     * Returns the side of these nodes.
     *
     * @return true for the left side
     */
    public boolean isOnLeft() {
        return onLeft;
    }

    /**
     * Returns the nodes, numbered from 0 on their side.
     *
     * @return the nodes in ascending order
     */
    public List<Integer> nodes() {
        return nodes;
    }

    /**
     * Returns the number of pairs that these nodes need together.
     *
     * @return the sum of their minimums
     */
    public int needed() {
        return needed;
    }

    /**
     * Returns the number of pairs that these nodes can have together, if none exceeds its minimum.
     *
     * @return a number of pairs, smaller than the number needed
     */
    public int possible() {
        return possible;
    }

    @Override
    public String toString() {
        return (onLeft ? "left " : "right ") + nodes + " need " + needed + " pairs, " + possible + " are possible";
    }
}
