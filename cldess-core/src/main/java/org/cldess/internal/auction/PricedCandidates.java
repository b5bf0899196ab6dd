package org.cldess.internal.auction;

import java.util.stream.IntStream;
import org.cldess.internal.interruption.Interruption;

/**
 * The few of many pairs among which a solver needs to choose: the best of each node at some prices, later also pairs
 * whose weight turns out to exceed their prices. When there are no more such pairs, the best choice among these is the
 * best choice of all (pricing out, as in {@link BestPairs}).
 */
public final class PricedCandidates {
    private static final int MORE_THAN_PLACES = 4;
    private static final long LOWEST = Long.MIN_VALUE / 2;

    private final Pairs all;
    private final int size;
    private AuctionCandidates candidates;
    private UnlistedGainBounds unlisted;

    private PricedCandidates(Pairs all, int size, AuctionCandidates candidates, UnlistedGainBounds unlisted) {
        this.unlisted = unlisted;
        this.all = all;
        this.size = size;
        this.candidates = candidates;
    }

    /**
     * Finds the best pairs of each node, a few more than the node can have on average; all pairs if they are few.
     *
     * @param all all pairs; those whose weight is not positive are never good pairs
     * @param maximum the maximum number of pairs of each node
     * @param left the price of each left node
     * @param right the price of each right node
     * @return the good pairs
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public static PricedCandidates of(Pairs all, int[] maximum, long[] left, long[] right) {
        PriceList prices = new PriceList(left, right, 1);
        UnlistedGainBounds unknown = UnlistedGainBounds.unknown(prices);
        long places = IntStream.of(maximum).asLongStream().sum();
        int size = (int) Math.min(1 << 20, MORE_THAN_PLACES + places / Math.max(1, maximum.length));
        if (all.count() <= 2L * size * maximum.length) {
            return new PricedCandidates(all, size, AuctionCandidates.all(all), unknown);
        }
        AuctionCandidates none = AuctionCandidates.none(all);
        AuctionCandidates.NewCandidates best = PairScan.withGain(all, prices, none, size, LOWEST, true, unknown);
        return new PricedCandidates(all, size, none.with(best), best.unlisted());
    }

    /**
     * Adds pairs whose weight exceeds their prices, and some whose weight nearly does.
     *
     * @param left the price of each left node
     * @param right the price of each right node
     * @param nearly how far below its prices a pair may be to be added together with pairs above theirs
     * @return the greatest gain of an added pair; 0 if no pair exceeds its prices, and none was added
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public long add(long[] left, long[] right, long nearly) {
        return add(left, right, -nearly, false);
    }

    /**
     * Adds pairs whose weight exceeds their prices, the best of each node of either side. Meant for prices that are
     * still far from final.
     *
     * @param left the price of each left node
     * @param right the price of each right node
     * @return the greatest gain of an added pair; 0 if no pair exceeds its prices, and none was added
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public long addOfBoth(long[] left, long[] right) {
        return add(left, right, 1, true);
    }

    private long add(long[] left, long[] right, long leastGain, boolean both) {
        AuctionCandidates.NewCandidates found =
                PairScan.withGain(all, new PriceList(left, right, 1), candidates, size, leastGain, both, unlisted);
        unlisted = found.unlisted();
        long greatest = 0;
        for (int i = 0; i < left.length; i++) {
            Interruption.throwIfInterrupted(i);
            for (int k = found.start()[i]; k < found.start()[i + 1]; k++) {
                greatest = Math.max(greatest, found.weight()[k] - left[i] - right[found.right()[k]]);
            }
        }
        if (greatest > 0) {
            candidates = candidates.with(found);
        }
        return greatest;
    }

    /** {@return the number of good pairs} */
    public int count() {
        return candidates.right.length;
    }

    /**
     * Passes the good pairs to a consumer.
     *
     * @param to receives each pair, by left node and then by right node
     */
    public void tell(BestPairs.Chosen to) {
        for (int i = 0; i < candidates.leftCount; i++) {
            for (int k = candidates.start[i]; k < candidates.start[i + 1]; k++) {
                to.pair(i, candidates.right[k], candidates.weight[k]);
            }
        }
    }
}
