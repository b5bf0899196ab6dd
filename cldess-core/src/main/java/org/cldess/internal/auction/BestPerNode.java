package org.cldess.internal.auction;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * Keeps the best pairs of each node of one side, up to a fixed number, in whatever order they are offered.
 *
 * <p>Of equal pairs, those with the greater hash of both node numbers are kept: the numbers alone decide, and equal
 * pairs are spread over all nodes instead of piling up on the first ones. Twice the number is collected before the
 * worse half is dropped, so that an offer takes constant time on average.
 */
final class BestPerNode {
    private final boolean ofLeft;
    private final int size;
    private final int room;
    private final int[] count;
    private final int[] other;
    private final long[] gain;
    private final long[] sorted;
    /** A pair with a gain below this is not among the best of its node. */
    final long[] threshold;

    BestPerNode(boolean ofLeft, int nodes, int size, long lowest) {
        this.ofLeft = ofLeft;
        this.size = size;
        room = 2 * size;
        count = new int[nodes];
        other = new int[Math.multiplyExact(nodes, room)];
        gain = new long[other.length];
        sorted = new long[room];
        threshold = new long[nodes];
        Arrays.fill(threshold, lowest);
    }

    /** Offers a pair whose gain is not below the threshold. */
    void offer(int node, int itsOther, long itsGain) {
        int place = node * room + count[node];
        other[place] = itsOther;
        gain[place] = itsGain;
        if (++count[node] == room) {
            dropWorse(node);
        }
    }

    /** Offers all pairs that another instance keeps. */
    void offerAll(BestPerNode others) {
        for (int node = 0; node < count.length; node++) {
            Interruption.throwIfInterrupted(node);
            for (int k = 0; k < others.count[node]; k++) {
                if (others.gain(node, k) >= threshold[node]) {
                    offer(node, others.other(node, k), others.gain(node, k));
                }
            }
        }
    }

    /**
     * Drops all but the best pairs of a node, and returns the maximum gain of other pairs that were offered or are
     * below the threshold.
     */
    long finish(int node) {
        if (count[node] > size) {
            dropWorse(node);
        }
        return threshold[node];
    }

    int count(int node) {
        return count[node];
    }

    int other(int node, int k) {
        return other[node * room + k];
    }

    long gain(int node, int k) {
        return gain[node * room + k];
    }

    private void dropWorse(int node) {
        int first = node * room;
        int end = first + count[node];
        System.arraycopy(gain, first, sorted, 0, count[node]);
        long worstKept = Selection.greatest(sorted, count[node], size);
        int better = 0;
        for (int place = first; place < end; place++) {
            better += gain[place] > worstKept ? 1 : 0;
        }
        long leastMix = leastMix(node, worstKept, size - better);
        int to = first;
        for (int place = first; place < end; place++) {
            if (gain[place] > worstKept || (gain[place] == worstKept && mix(node, other[place]) >= leastMix)) {
                other[to] = other[place];
                gain[to++] = gain[place];
            }
        }
        count[node] = to - first;
        threshold[node] = worstKept;
    }

    /** Returns the hash of the worst pair to keep among those with equal gain. */
    private long leastMix(int node, long equal, int kept) {
        int ties = 0;
        for (int place = node * room; place < node * room + count[node]; place++) {
            if (gain[place] == equal) {
                sorted[ties++] = mix(node, other[place]);
            }
        }
        return Selection.greatest(sorted, ties, kept);
    }

    /** Returns a hash that differs for each node on the other side. */
    private long mix(int node, int opposite) {
        int left = ofLeft ? node : opposite;
        int right = ofLeft ? opposite : node;
        int mix = left * 0x9E3779B1 + right * 0x85EBCA6B;
        mix = (mix ^ mix >>> 15) * 0x2C1B3C6D;
        return ((long) (mix ^ mix >>> 13) << 32) + opposite;
    }
}
