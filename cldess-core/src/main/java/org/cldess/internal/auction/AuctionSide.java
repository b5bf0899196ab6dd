package org.cldess.internal.auction;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * One side of a bipartite graph: its nodes, the pairs of each, and the places in which a node can have pairs. The
 * places of a node are a binary heap; the price of the node is that of the cheapest place, which comes first.
 */
final class AuctionSide {
    static final int FREE = -1;
    /** What a held pair counts to bidders: less than any value. */
    static final long HELD = Long.MIN_VALUE / 2;

    final int nodes;
    /** Where the pairs of each node start, then where the last ones end. */
    final int[] start;
    /** The node of each pair. */
    final int[] node;
    /** The node at the other end of each pair. */
    final int[] other;
    /** The index of each pair on the other side. */
    final int[] twin;
    /** The value of each pair. */
    final long[] value;
    /** The same, but {@link #HELD} for pairs that are held. */
    final long[] utility;

    final long[] price;
    /** Where the places of each node start, then where the last ones end. */
    final int[] firstPlace;
    /** The pair in each place, by its index on the other side, or {@link #FREE}. */
    final int[] holds;
    /** The bid that each place holds; for a free place, its price. */
    final long[] bid;

    AuctionSide(int nodes, int[] start, int[] other, int[] maximum) {
        Interruption.throwIfInterrupted();
        this.nodes = nodes;
        this.start = start;
        this.other = other;
        node = new int[other.length];
        twin = new int[other.length];
        Interruption.throwIfInterrupted();
        value = new long[other.length];
        Interruption.throwIfInterrupted();
        utility = new long[other.length];
        price = new long[nodes];
        firstPlace = new int[nodes + 1];
        for (int i = 0; i < nodes; i++) {
            Interruption.throwIfInterrupted(i);
            Arrays.fill(node, start[i], start[i + 1], i);
            firstPlace[i + 1] = firstPlace[i] + Math.min(maximum[i], start[i + 1] - start[i]);
        }
        holds = new int[firstPlace[nodes]];
        bid = new long[holds.length];
        Arrays.fill(holds, FREE);
    }

    int places(int i) {
        return firstPlace[i + 1] - firstPlace[i];
    }

    int freePlaces(int i) {
        int free = 0;
        for (int place = firstPlace[i]; place < firstPlace[i + 1]; place++) {
            free += holds[place] == FREE ? 1 : 0;
        }
        return free;
    }

    /**
     * Lowers each price as far as the prices of the other side allow: no pair that is not held may exceed the sum of
     * both prices.
     */
    void settle(AuctionSide others) {
        for (int i = 0; i < nodes; i++) {
            Interruption.throwIfInterrupted(i);
            long highest = 0;
            for (int k = start[i]; k < start[i + 1]; k++) {
                highest = Math.max(highest, utility[k] - others.price[other[k]]);
            }
            price[i] = highest;
        }
    }

    /** Puts a pair in the cheapest place of a node; returns the pair that was there, or {@link #FREE}. */
    int replaceCheapest(int i, int pair, long offered) {
        int first = firstPlace[i];
        int replaced = holds[first];
        sink(first, firstPlace[i + 1] - first, 0, pair, offered);
        price[i] = bid[first];
        return replaced;
    }

    /** Orders the places of a node as a heap and sets the price to that of the cheapest. */
    void order(int i) {
        int first = firstPlace[i];
        int count = places(i);
        for (int at = count / 2 - 1; at >= 0; at--) {
            sink(first, count, at, holds[first + at], bid[first + at]);
        }
        price[i] = count == 0 ? 0 : bid[first];
    }

    private void sink(int first, int count, int from, int pair, long offered) {
        int at = from;
        while (2 * at + 1 < count) {
            int child = 2 * at + 1;
            if (child + 1 < count && bid[first + child + 1] < bid[first + child]) {
                child++;
            }
            if (bid[first + child] >= offered) {
                break;
            }
            bid[first + at] = bid[first + child];
            holds[first + at] = holds[first + child];
            at = child;
        }
        bid[first + at] = offered;
        holds[first + at] = pair;
    }

    /** Takes over the pairs held by the other side, in any order and without bids. */
    void takeOver(AuctionSide others) {
        Interruption.throwIfInterrupted();
        Arrays.fill(holds, FREE);
        int[] next = firstPlace.clone();
        for (int pair : others.holds) {
            if (pair != FREE) {
                holds[next[node[pair]]++] = twin[pair];
            }
        }
    }
}
