package org.cldess.internal.auction;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * Merges the pairs found from the left nodes and those found from the right nodes: each pair once, by left and then by
 * right node.
 */
final class Merge {
    private final PriceList prices;
    private final int[] fromStart;
    private final int[] from;
    private final long[] fromGain;
    private final int[] own;
    private final long[] ownGain;
    private final int[] start;
    private int[] right = new int[16];
    private long[] weight = new long[16];
    private int count;

    Merge(Pairs pairs, PriceList prices, BestPerNode ofRight, int rightCount, int size) {
        this.prices = prices;
        start = new int[pairs.leftCount() + 1];
        own = new int[size];
        ownGain = new long[size];
        fromStart = new int[pairs.leftCount() + 1];
        for (int j = 0; j < rightCount; j++) {
            Interruption.throwIfInterrupted(j);
            for (int k = 0; k < ofRight.count(j); k++) {
                fromStart[ofRight.other(j, k) + 1]++;
            }
        }
        for (int i = 0; i < pairs.leftCount(); i++) {
            fromStart[i + 1] += fromStart[i];
        }
        from = new int[fromStart[pairs.leftCount()]];
        fromGain = new long[from.length];
        int[] next = fromStart.clone();
        for (int j = 0; j < rightCount; j++) {
            Interruption.throwIfInterrupted(j);
            for (int k = 0; k < ofRight.count(j); k++) {
                int place = next[ofRight.other(j, k)]++;
                from[place] = j;
                fromGain[place] = ofRight.gain(j, k);
            }
        }
    }

    /** Adds the pairs found from a block of left nodes, which follows the last block. */
    void add(BestPerNode ofLeft, int first, int end) {
        for (int i = first; i < end; i++) {
            Interruption.throwIfInterrupted(i);
            int owns = sort(ofLeft, i - first);
            int a = 0;
            int b = fromStart[i];
            while (a < owns || b < fromStart[i + 1]) {
                boolean takeOwn = b == fromStart[i + 1] || (a < owns && own[a] <= from[b]);
                int node = takeOwn ? own[a] : from[b];
                put(i, node, takeOwn ? ownGain[a] : fromGain[b]);
                a += a < owns && own[a] == node ? 1 : 0;
                b += b < fromStart[i + 1] && from[b] == node ? 1 : 0;
            }
            start[i + 1] = count;
        }
    }

    private void put(int i, int node, long gain) {
        if (count == right.length) {
            right = Arrays.copyOf(right, 2 * count);
            weight = Arrays.copyOf(weight, 2 * count);
        }
        right[count] = node;
        weight[count++] = (gain + prices.left()[i] + prices.right()[node]) / prices.unit();
    }

    private int sort(BestPerNode ofLeft, int node) {
        int found = ofLeft.count(node);
        for (int k = 0; k < found; k++) {
            int other = ofLeft.other(node, k);
            int at = k;
            while (at > 0 && own[at - 1] > other) {
                own[at] = own[at - 1];
                ownGain[at] = ownGain[at - 1];
                at--;
            }
            own[at] = other;
            ownGain[at] = ofLeft.gain(node, k);
        }
        return found;
    }

    AuctionCandidates.NewCandidates found(UnlistedGainBounds unlisted) {
        return new AuctionCandidates.NewCandidates(
                start, Arrays.copyOf(right, count), Arrays.copyOf(weight, count), unlisted);
    }
}
