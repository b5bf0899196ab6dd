package org.cldess.internal.timetable;

import org.cldess.internal.flow.PairingProblem;

/**
 * The problem of choosing pairs in a bipartite graph, and a round for each, with the maximum total weight. Every node
 * has between its minimum and its maximum number of pairs, and in each round no more than its room there; each round
 * has no more pairs than seats; and every demanded pair is chosen. No pair is chosen twice.
 *
 * <p>An instance takes ownership of the arrays passed to it.
 */
public final class TimetableProblem {
    final int leftCount;
    final int rightCount;
    final int[] left;
    final int[] right;
    final long[] weight;
    final boolean[] must;
    final int[] minimum;
    final int[] maximum;
    final int[][] room;
    final int[] seats;

    private TimetableProblem(
            int leftCount,
            int rightCount,
            int[] left,
            int[] right,
            long[] weight,
            boolean[] must,
            int[] minimum,
            int[] maximum,
            int[][] room,
            int[] seats) {
        this.leftCount = leftCount;
        this.rightCount = rightCount;
        this.left = left;
        this.right = right;
        this.weight = weight;
        this.must = must;
        this.minimum = minimum;
        this.maximum = maximum;
        this.room = room;
        this.seats = seats;
    }

    /**
     * {@return the problem without demands}
     *
     * @param left the left node of each pair
     * @param right the right node of each pair; several pairs may join the same nodes, and each of them is chosen or
     *     not
     * @param weight the weight of each pair
     * @param leftCount the number of left nodes; all others are right nodes
     * @param room for each round, how many pairs each node can have in it, left nodes first
     * @param seats how many pairs each round can hold
     * @throws IllegalArgumentException if there is no round, or if not every round has its seats
     */
    public static TimetableProblem of(
            int[] left, int[] right, long[] weight, int leftCount, int[][] room, int[] seats) {
        if (room.length == 0 || room.length != seats.length) {
            throw new IllegalArgumentException("There are " + room.length + " rounds with room and " + seats.length
                    + " with seats: give both to each of one or more rounds");
        }
        int nodes = room[0].length;
        int[] maximum = new int[nodes];
        for (int[] ofRound : room) {
            for (int node = 0; node < nodes; node++) {
                maximum[node] += ofRound[node];
            }
        }
        return new TimetableProblem(
                leftCount,
                nodes - leftCount,
                left,
                right,
                weight,
                new boolean[left.length],
                new int[nodes],
                maximum,
                room,
                seats);
    }

    /**
     * Returns the same problem with demands.
     *
     * @param minimum the minimum number of pairs of each node in all rounds together, left nodes first
     * @param maximum the maximum number of pairs of each node, no more than the sum of its room in all rounds
     * @param must for each pair, whether it must be chosen
     * @return the problem with these demands
     */
    public TimetableProblem with(int[] minimum, int[] maximum, boolean[] must) {
        return new TimetableProblem(leftCount, rightCount, left, right, weight, must, minimum, maximum, room, seats);
    }

    /**
     * Returns the relaxed problem, without rounds: its best pairing weighs no less than any timetable.
     *
     * @return the problem, with the seats of all rounds as one limit
     */
    public PairingProblem relaxed() {
        long all = 0;
        for (int ofRound : seats) {
            all += ofRound;
        }
        return PairingProblem.of(leftCount, rightCount, left, right, weight)
                .withDegrees(minimum, maximum)
                .withLimit((int) Math.min(all, PairingProblem.UNLIMITED))
                .withMust(must);
    }

    int rounds() {
        return room.length;
    }

    int nodes() {
        return leftCount + rightCount;
    }

    int rightNode(int pair) {
        return leftCount + right[pair];
    }

    boolean fits(int pair, int round) {
        return room[round][left[pair]] > 0 && room[round][rightNode(pair)] > 0;
    }
}
