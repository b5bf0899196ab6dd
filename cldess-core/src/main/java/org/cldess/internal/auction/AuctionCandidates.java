package org.cldess.internal.auction;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/** The pairs among which an auction chooses, by left node and then by right node. */
final class AuctionCandidates {
    final int leftCount;
    final int rightCount;
    final int[] start;
    final int[] right;
    final long[] weight;
    /** The pairs that were chosen when an auction last marked them. */
    final boolean[] held;

    private AuctionCandidates(int leftCount, int rightCount, int[] start, int[] right, long[] weight) {
        this.leftCount = leftCount;
        this.rightCount = rightCount;
        this.start = start;
        this.right = right;
        this.weight = weight;
        held = new boolean[right.length];
    }

    /** Returns all pairs of positive weight. */
    static AuctionCandidates all(Pairs pairs) {
        int[] start = new int[pairs.leftCount() + 1];
        int[] right = new int[Math.toIntExact(pairs.count())];
        long[] weight = new long[right.length];
        Pairs.Row row = new Pairs.Row();
        int next = 0;
        for (int i = 0; i < pairs.leftCount(); i++) {
            Interruption.throwIfInterrupted();
            pairs.read(i, row);
            for (int k = row.start; k < row.end; k++) {
                if (row.weight[k] > 0) {
                    right[next] = row.right[k];
                    weight[next++] = row.weight[k];
                }
            }
            start[i + 1] = next;
        }
        return new AuctionCandidates(
                pairs.leftCount(), pairs.rightCount(), start, Arrays.copyOf(right, next), Arrays.copyOf(weight, next));
    }

    static AuctionCandidates none(Pairs pairs) {
        return new AuctionCandidates(
                pairs.leftCount(), pairs.rightCount(), new int[pairs.leftCount() + 1], new int[0], new long[0]);
    }

    long greatestWeight() {
        long greatest = 0;
        for (long each : weight) {
            greatest = Math.max(greatest, each);
        }
        return greatest;
    }

    /** Returns these candidates and others; the others are in the same order and not among these. */
    AuctionCandidates with(NewCandidates others) {
        int[] newStart = new int[leftCount + 1];
        int[] newRight = new int[right.length + others.right().length];
        long[] newWeight = new long[newRight.length];
        AuctionCandidates merged = new AuctionCandidates(leftCount, rightCount, newStart, newRight, newWeight);
        int to = 0;
        for (int i = 0; i < leftCount; i++) {
            Interruption.throwIfInterrupted();
            int a = start[i];
            int b = others.start()[i];
            while (a < start[i + 1] || b < others.start()[i + 1]) {
                boolean old = b == others.start()[i + 1] || (a < start[i + 1] && right[a] < others.right()[b]);
                newRight[to] = old ? right[a] : others.right()[b];
                newWeight[to] = old ? weight[a] : others.weight()[b];
                merged.held[to] = old && held[a];
                a += old ? 1 : 0;
                b += old ? 0 : 1;
                to++;
            }
            newStart[i + 1] = to;
        }
        return merged;
    }

    /**
     * Pairs that a scan found and that become candidates, by left node and then by right node.
     *
     * @param start where those of each left node start
     * @param right the right node of each
     * @param weight the weight of each
     * @param unlisted upper bounds on the gains of all pairs that are still not candidates
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record NewCandidates(int[] start, int[] right, long[] weight, UnlistedGainBounds unlisted) {}
}
