package org.cldess.internal.auction;

import java.util.stream.IntStream;
import org.cldess.internal.interruption.Interruption;

/**
 * A scan of all pairs for the best of each node at given prices. Blocks of left nodes are scanned in parallel if this
 * pays. It skips left nodes of which an earlier scan shows that no other pair exceeds its prices.
 */
final class PairScan {
    private static final long PAIRS_WORTH_TWO_THREADS = 1 << 19;
    private static final int BLOCKS = 2;
    private static final long[] NONE = {};

    private final Pairs pairs;
    private final PriceList prices;
    private final AuctionCandidates known;
    private final int size;
    private final int rightCount;
    private final long leastGain;
    /** The maximum gain of pairs that are not candidates. */
    private final long[] maximum;

    /** When this thread is interrupted, the threads that scan for it stop. */
    private final Thread asked = Thread.currentThread();

    private PairScan(
            Pairs pairs,
            PriceList prices,
            AuctionCandidates known,
            int size,
            int rightCount,
            long leastGain,
            UnlistedGainBounds unlisted) {
        this.pairs = pairs;
        this.prices = prices;
        this.known = known;
        this.size = size;
        this.rightCount = rightCount;
        this.leastGain = leastGain;
        maximum = unlisted.maximumAt(prices);
    }

    /** Returns the heaviest pairs, up to {@code size} of each left node. */
    static AuctionCandidates.NewCandidates heaviest(Pairs pairs, int size) {
        PriceList free = new PriceList(new long[pairs.leftCount()], new long[pairs.rightCount()], 1);
        return new PairScan(pairs, free, AuctionCandidates.none(pairs), size, 0, 1, UnlistedGainBounds.unknown(free))
                .find();
    }

    /**
     * Returns pairs other than the known ones whose gain reaches a minimum, which may be negative: those with the
     * greatest gains, up to {@code size} of each left node, or of each node of both sides.
     *
     * @param unlisted bounds on the pairs that are not known
     */
    static AuctionCandidates.NewCandidates withGain(
            Pairs pairs,
            PriceList prices,
            AuctionCandidates known,
            int size,
            long leastGain,
            boolean both,
            UnlistedGainBounds unlisted) {
        return new PairScan(pairs, prices, known, size, both ? pairs.rightCount() : 0, leastGain, unlisted).find();
    }

    private AuctionCandidates.NewCandidates find() {
        int blocks = pairs.count() < PAIRS_WORTH_TWO_THREADS ? 1 : Math.min(BLOCKS, pairs.leftCount());
        BestPerNode[] ofLeft = new BestPerNode[blocks];
        BestPerNode[] ofRight = new BestPerNode[blocks];
        IntStream all = IntStream.range(0, blocks);
        (blocks == 1 ? all : all.parallel()).forEach(block -> {
            int from = first(block, blocks);
            int to = first(block + 1, blocks);
            ofLeft[block] = new BestPerNode(true, to - from, size, leastGain);
            ofRight[block] = new BestPerNode(false, rightCount, size, leastGain);
            scanRows(from, to, ofLeft[block], ofRight[block]);
        });
        Interruption.throwIfInterrupted();
        for (int block = 1; block < blocks; block++) {
            ofRight[0].offerAll(ofRight[block]);
        }
        Interruption.throwIfInterrupted();
        for (int j = 0; j < rightCount; j++) {
            ofRight[0].finish(j);
        }
        Merge merge = new Merge(pairs, prices, ofRight[0], rightCount, size);
        for (int block = 0; block < blocks; block++) {
            merge.add(ofLeft[block], first(block, blocks), first(block + 1, blocks));
        }
        return merge.found(new UnlistedGainBounds(prices, maximum));
    }

    private int first(int block, int blocks) {
        return (int) ((long) pairs.leftCount() * block / blocks);
    }

    private void scanRows(int from, int to, BestPerNode ofLeft, BestPerNode ofRight) {
        Pairs.Row row = new Pairs.Row();
        for (int i = from; i < to; i++) {
            if (Interruption.isInterrupted(asked)) {
                return;
            }
            if (rightCount > 0 || maximum[i] > 0) {
                pairs.read(i, row);
                scanRows(i, i - from, row, ofLeft, ofRight);
                maximum[i] = ofLeft.finish(i - from);
            }
        }
    }

    private void scanRows(int i, int node, Pairs.Row row, BestPerNode ofLeft, BestPerNode ofRight) {
        int[] right = row.right;
        long[] weight = row.weight;
        long[] price = prices.right();
        long[] ofRights = rightCount > 0 ? ofRight.threshold : NONE;
        long unit = prices.unit();
        long own = prices.left()[i];
        long ofThis = ofLeft.threshold[node];
        int nextKnown = known.start[i];
        int endOfKnown = known.start[i + 1];
        for (int k = row.start; k < row.end; k++) {
            int j = right[k];
            long gain = weight[k] * unit - price[j] - own;
            boolean good = gain >= ofThis;
            boolean goodForRight = rightCount > 0 && gain >= ofRights[j];
            if ((good || goodForRight) && weight[k] > 0) {
                while (nextKnown < endOfKnown && known.right[nextKnown] < j) {
                    nextKnown++;
                }
                if (nextKnown < endOfKnown && known.right[nextKnown] == j) {
                    continue;
                }
                if (good) {
                    ofLeft.offer(node, j, gain);
                    ofThis = ofLeft.threshold[node];
                }
                if (goodForRight) {
                    ofRight.offer(j, i, gain);
                }
            }
        }
    }
}
