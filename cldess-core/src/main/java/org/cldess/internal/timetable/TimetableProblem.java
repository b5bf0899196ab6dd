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
    final int lefts;
    final int rights;
    final int[] left;
    final int[] right;
    final long[] weight;
    final boolean[] must;
    final int[] least;
    final int[] most;
    final int[][] room;
    final int[] seats;

    private TimetableProblem(
            int lefts,
            int rights,
            int[] left,
            int[] right,
            long[] weight,
            boolean[] must,
            int[] least,
            int[] most,
            int[][] room,
            int[] seats) {
        this.lefts = lefts;
        this.rights = rights;
        this.left = left;
        this.right = right;
        this.weight = weight;
        this.must = must;
        this.least = least;
        this.most = most;
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
     * @param lefts the number of left nodes; all others are right nodes
     * @param room for each round, how many pairs each node can have in it, left nodes first
     * @param seats how many pairs each round can hold
     * @throws IllegalArgumentException if there is no round, or if not every round has its seats
     */
    public static TimetableProblem of(int[] left, int[] right, long[] weight, int lefts, int[][] room, int[] seats) {
        if (room.length == 0 || room.length != seats.length) {
            throw new IllegalArgumentException("There are " + room.length + " rounds with room and " + seats.length
                    + " with seats: give both to each of one or more rounds");
        }
        int nodes = room[0].length;
        int[] most = new int[nodes];
        for (int[] ofRound : room) {
            for (int node = 0; node < nodes; node++) {
                most[node] += ofRound[node];
            }
        }
        return new TimetableProblem(
                lefts, nodes - lefts, left, right, weight, new boolean[left.length], new int[nodes], most, room, seats);
    }

    /**
     * Returns the same problem with demands.
     *
     * @param least the minimum number of pairs of each node in all rounds together, left nodes first
     * @param most the maximum number of pairs of each node, no more than the sum of its room in all rounds
     * @param must for each pair, whether it must be chosen
     * @return the problem with these demands
     */
    public TimetableProblem with(int[] least, int[] most, boolean[] must) {
        return new TimetableProblem(lefts, rights, left, right, weight, must, least, most, room, seats);
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
        return PairingProblem.of(lefts, rights, left, right, weight)
                .withDegrees(least, most)
                .withLimit((int) Math.min(all, PairingProblem.UNLIMITED))
                .withMust(must);
    }

    int rounds() {
        return room.length;
    }

    int nodes() {
        return lefts + rights;
    }

    int rightNode(int pair) {
        return lefts + right[pair];
    }

    boolean fits(int pair, int round) {
        return room[round][left[pair]] > 0 && room[round][rightNode(pair)] > 0;
    }
}
