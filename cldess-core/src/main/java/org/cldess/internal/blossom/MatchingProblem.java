package org.cldess.internal.blossom;

/**
 * The problem of choosing edges in a graph with the maximum total weight, such that no two of them share a node.
 *
 * <p>An instance is immutable; it takes ownership of the arrays passed to it.
 */
public final class MatchingProblem {
    final int nodes;
    final int[] one;
    final int[] other;
    final long[] weight;

    private MatchingProblem(int nodes, int[] one, int[] other, long[] weight) {
        this.nodes = nodes;
        this.one = one;
        this.other = other;
        this.weight = weight;
    }

    /**
     * {@return the problem}
     *
     * @param nodes the number of nodes
     * @param one one node of each edge, from 0
     * @param other the other node of each edge
     * @param weight the weight of each edge; an edge whose weight is not positive is never chosen
     * @throws IllegalArgumentException if the arrays differ in length, contain a node that does not exist or join a
     *     node with itself, or if the weights are so great that their sums could exceed 64 bits
     */
    public static MatchingProblem of(int nodes, int[] one, int[] other, long[] weight) {
        if (one.length != other.length || one.length != weight.length) {
            throw new IllegalArgumentException(
                    "The edges have %s first nodes, %s second nodes and %s weights: give one of each per edge"
                            .formatted(one.length, other.length, weight.length));
        }
        long greatest = 1;
        for (int edge = 0; edge < one.length; edge++) {
            int minimum = Math.min(one[edge], other[edge]);
            int maximum = Math.max(one[edge], other[edge]);
            if (minimum < 0 || maximum >= nodes || minimum == maximum) {
                throw new IllegalArgumentException("Edge %s joins %s and %s: join two of the nodes 0 to %s"
                        .formatted(edge, one[edge], other[edge], nodes - 1));
            }
            greatest = Math.max(greatest, weight[edge]);
        }
        if (greatest > Long.MAX_VALUE / 16 / (nodes + 2L)) {
            throw new IllegalArgumentException(
                    "A weight of %s is too great for exact sums over %s nodes: scale the weights down"
                            .formatted(greatest, nodes));
        }
        return new MatchingProblem(nodes, one, other, weight);
    }
}
