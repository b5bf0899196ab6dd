package org.cldess.internal.flow;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * Spreads pairs over rounds so that no node is in one round twice, and the numbers of pairs in two rounds differ by at
 * most one.
 *
 * <p>The rounds are the colours of an edge colouring. Each pair takes a colour that is free at both its nodes. If there
 * is none, two colours are swapped along the alternating path that starts at its right node; in a bipartite graph this
 * path never comes back to its left node (D. König 1916). Then, between a fuller and an emptier colour, paths with one
 * more pair of the fuller colour swap their colours until both are equal (D. de Werra, Equitable colorations of graphs,
 * Revue française d'informatique et de recherche opérationnelle 5, 1971, 3–8).
 *
 * <p>With P pairs and N nodes: O(P · N) time in the worst case, if every path runs through the whole graph; in practice
 * paths are short and the time grows with P. Memory: one number per node and round.
 */
public final class EdgeColouring {
    private static final int NONE = -1;

    private final int leftCount;
    private final int[] left;
    private final int[] right;
    private final int rounds;
    private final int[] round;
    private final int[][] pairAt;
    private final int[] size;

    private EdgeColouring(int leftCount, int rightCount, int[] left, int[] right, int rounds) {
        this.leftCount = leftCount;
        this.left = left;
        this.right = right;
        this.rounds = rounds;
        round = new int[left.length];
        pairAt = new int[rounds][leftCount + rightCount];
        for (int[] nodes : pairAt) {
            Arrays.fill(nodes, NONE);
        }
        size = new int[rounds];
    }

    /**
     * Spreads pairs over rounds; the fuller rounds come first.
     *
     * @param leftCount the number of left nodes
     * @param rightCount the number of right nodes
     * @param left the left node of each pair
     * @param right the right node of each pair
     * @param rounds the number of rounds, no less than the number of pairs of any node
     * @return the round of each pair, from 0
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     * @throws IllegalArgumentException if a node has more pairs than there are rounds
     */
    public static int[] colour(int leftCount, int rightCount, int[] left, int[] right, int rounds) {
        EdgeColouring colouring = new EdgeColouring(leftCount, rightCount, left, right, rounds);
        for (int pair = 0; pair < left.length; pair++) {
            Interruption.throwIfInterrupted();
            colouring.colour(pair);
        }
        colouring.balance();
        return colouring.fullerFirst();
    }

    private void colour(int pair) {
        int atLeft = NONE;
        int atRight = NONE;
        for (int r = 0; r < rounds; r++) {
            boolean freeAtLeft = pairAt[r][left[pair]] == NONE;
            boolean freeAtRight = pairAt[r][leftCount + right[pair]] == NONE;
            if (freeAtLeft && freeAtRight) {
                put(pair, r);
                return;
            }
            atLeft = freeAtLeft ? r : atLeft;
            atRight = freeAtRight ? r : atRight;
        }
        if (atLeft == NONE || atRight == NONE) {
            throw new IllegalArgumentException("The nodes of pair " + pair + " have more pairs than the " + rounds
                    + " rounds: choose fewer pairs or give more rounds");
        }
        exchange(leftCount + right[pair], atLeft, atRight);
        put(pair, atLeft);
    }

    private void put(int pair, int r) {
        round[pair] = r;
        pairAt[r][left[pair]] = pair;
        pairAt[r][leftCount + right[pair]] = pair;
        size[r]++;
    }

    /** Swaps two rounds along the path from a node that has a pair in the first round but not in the second. */
    private void exchange(int start, int first, int second) {
        int node = start;
        int from = first;
        int to = second;
        int pair = pairAt[from][node];
        pairAt[from][node] = NONE;
        while (pair != NONE) {
            int other = opposite(pair, node);
            int next = pairAt[to][other];
            pairAt[to][node] = pair;
            pairAt[to][other] = pair;
            pairAt[from][other] = NONE;
            round[pair] = to;
            size[from]--;
            size[to]++;
            node = other;
            pair = next;
            int swapped = from;
            from = to;
            to = swapped;
        }
    }

    private int opposite(int pair, int node) {
        return node < leftCount ? leftCount + right[pair] : left[pair];
    }

    private void balance() {
        while (true) {
            int fullest = 0;
            int emptiest = 0;
            for (int r = 1; r < rounds; r++) {
                fullest = size[r] > size[fullest] ? r : fullest;
                emptiest = size[r] < size[emptiest] ? r : emptiest;
            }
            if (rounds == 0 || size[fullest] - size[emptiest] <= 1) {
                return;
            }
            level(fullest, emptiest);
        }
    }

    private void level(int fuller, int emptier) {
        int nodes = pairAt[fuller].length;
        for (int node = 0; node < nodes && size[fuller] - size[emptier] > 1; node++) {
            Interruption.throwIfInterrupted();
            if (pairAt[fuller][node] != NONE && pairAt[emptier][node] == NONE && endsIn(fuller, emptier, node)) {
                exchange(node, fuller, emptier);
            }
        }
    }

    /** Returns whether the alternating path from a node ends with a pair of the round with which it began. */
    private boolean endsIn(int first, int second, int start) {
        int node = start;
        int from = first;
        int to = second;
        while (pairAt[from][node] != NONE) {
            node = opposite(pairAt[from][node], node);
            int swapped = from;
            from = to;
            to = swapped;
        }
        return from == second;
    }

    private int[] fullerFirst() {
        int highest = 0;
        for (int s : size) {
            highest = Math.max(highest, s);
        }
        int[] renamed = new int[rounds];
        int next = 0;
        for (int wanted = highest; wanted >= highest - 1; wanted--) {
            for (int r = 0; r < rounds; r++) {
                if (size[r] == wanted) {
                    renamed[r] = next++;
                }
            }
        }
        int[] result = new int[round.length];
        Arrays.setAll(result, pair -> renamed[round[pair]]);
        return result;
    }
}
