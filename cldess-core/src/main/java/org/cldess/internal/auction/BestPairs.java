package org.cldess.internal.auction;

import java.util.stream.IntStream;
import org.cldess.internal.interruption.Interruption;

/**
 * The pairs of maximum total weight such that no node exceeds its maximum number of pairs, with the prices that prove
 * it.
 *
 * <p>If there are many pairs, an auction first chooses among the heaviest few of each left node. Pairs whose weight
 * exceeds their prices are added between the rounds, the more often the more they exceed them, and again at the end,
 * until there is no such pair: the prices then hold for all pairs (pricing out; Y. Lee and J. B. Orlin, On very large
 * scale assignment problems, MIT Sloan School working paper 3572, 1993). The result is a function of the numbers of the
 * nodes and of the weights, whatever the number of threads; of equally good results, it is the one that the auction
 * reaches if lower numbers bid first.
 */
public final class BestPairs {
    private static final int MORE_THAN_PLACES = 4;
    /** The first step of an auction is the possible gain divided by this number. */
    private static final long FIRST_STEP = 8;
    /** After the first scan, the step becomes this many times smaller before the next. */
    private static final long UNTIL_SCAN = 64;
    /** Prices are coarse, and all pairs are scanned again, while a pair exceeds its prices by more steps than this. */
    private static final long COARSE = 16;

    /** Pairs below their prices by up to this many steps are added too, because prices will still change. */
    private static final long NEARLY = 64;
    /** At the end, pairs below their prices by no more than the differences divided by this number are added too. */
    private static final long NEARLY_IN_THE_END = 32;

    private final Pairs pairs;
    private final int[] leftMost;
    private final int[] rightMost;
    private final int size;
    private final boolean few;
    private final long differences;
    private AuctionCandidates candidates;
    private Auction auction;
    private PriceList prices;
    private UnlistedGainBounds unlisted;

    private BestPairs(Pairs pairs, int[] leftMost, int[] rightMost, long differences) {
        this.pairs = pairs;
        this.leftMost = leftMost;
        this.rightMost = rightMost;
        size = kept(leftMost, rightMost);
        few = pairs.count() <= 2L * size * (pairs.leftCount() + pairs.rightCount());
        candidates = few
                ? AuctionCandidates.all(pairs)
                : AuctionCandidates.none(pairs).with(PairScan.heaviest(pairs, size));
        this.differences = Math.min(differences, candidates.greatestWeight());
        auction = new Auction(candidates, leftMost, rightMost);
        prices = auction.prices();
        unlisted = UnlistedGainBounds.unknown(prices);
    }

    /**
     * Finds the best pairs.
     *
     * @param pairs all pairs; the greatest weight is at most {@code Long.MAX_VALUE / 8 / (lefts + rights + 2)}
     * @param leftMost the maximum number of pairs of each left node, 0 or more
     * @param rightMost the maximum number of pairs of each right node, 0 or more
     * @return the pairs and their prices
     * @throws java.util.concurrent.CancellationException if the thread is interrupted; its interrupt status is kept
     */
    public static BestPairs find(Pairs pairs, int[] leftMost, int[] rightMost) {
        return find(pairs, leftMost, rightMost, Long.MAX_VALUE);
    }

    /**
     * Finds the best pairs if the differences between weights are smaller than the weights, so that a finer first step
     * is enough.
     *
     * @param pairs all pairs
     * @param leftMost the maximum number of pairs of each left node, 0 or more
     * @param rightMost the maximum number of pairs of each right node, 0 or more
     * @param differences roughly the greatest difference between weights; it does not affect the quality of the result
     * @return the pairs and their prices
     */
    public static BestPairs find(Pairs pairs, int[] leftMost, int[] rightMost, long differences) {
        boolean allOpen = IntStream.of(leftMost).allMatch(maximum -> maximum > 0)
                && IntStream.of(rightMost).allMatch(maximum -> maximum > 0);
        BestPairs best = new BestPairs(
                allOpen ? pairs : new PairsOfOpenNodes(pairs, leftMost, rightMost), leftMost, rightMost, differences);
        best.solve();
        if (!allOpen) {
            best.prices = best.prices.forClosed(pairs, leftMost, rightMost);
        }
        return best;
    }

    private static int kept(int[] leftMost, int[] rightMost) {
        long places = IntStream.of(leftMost).asLongStream().sum()
                + IntStream.of(rightMost).asLongStream().sum();
        long average = places / Math.max(1, leftMost.length + rightMost.length);
        return (int) Math.min(1 << 20, MORE_THAN_PLACES + average);
    }

    private void solve() {
        if (!auction.isLoose() || !auction.endAtOnce()) {
            runWithScans(firstStep(differences));
        }
        prices = auction.exactPrices();
        while (!few) {
            AuctionCandidates.NewCandidates more = PairScan.withGain(
                    pairs, prices, candidates, size, -differences / NEARLY_IN_THE_END, false, unlisted);
            long gain = greatestGain(more, prices);
            if (gain <= 0) {
                break;
            }
            add(more);
            unlisted = UnlistedGainBounds.unknown(auction.prices());
            runWithScans(firstStep(gain));
            prices = auction.exactPrices();
        }
        auction.tellHeld();
    }

    /**
     * Runs rounds of smaller and smaller steps, with scans of all pairs between them. Where many pairs exceed their
     * prices by far, as where all left nodes prefer the same right ones, the candidates would not do for a small step:
     * the step becomes smaller only as fast as what pairs exceed their prices by.
     */
    private void runWithScans(long firstStep) {
        if (few) {
            auction.run(firstStep, 1);
            return;
        }
        auction.run(firstStep, firstStep);
        scan(1, true);
        long last = Math.max(1, firstStep / UNTIL_SCAN);
        auction.run(Math.max(1, firstStep / FIRST_STEP), last);
        long gain = scan(-NEARLY * last, false);
        while (gain / COARSE > last) {
            long step = gain / COARSE;
            auction.run(step, step);
            gain = scan(1, true);
        }
        auction.run(Math.max(1, last / FIRST_STEP), 1);
    }

    /** Adds pairs that exceed the prices of the auction; returns the greatest excess. */
    private long scan(long leastGain, boolean both) {
        PriceList now = auction.prices();
        AuctionCandidates.NewCandidates more =
                PairScan.withGain(pairs, now, candidates, size, leastGain, both, unlisted);
        long gain = greatestGain(more, now);
        add(more);
        return gain;
    }

    private long firstStep(long toGain) {
        return Math.max(1, toGain * auction.prices().unit() / FIRST_STEP);
    }

    private long greatestGain(AuctionCandidates.NewCandidates more, PriceList at) {
        long greatest = 0;
        for (int i = 0; i < pairs.leftCount(); i++) {
            Interruption.throwIfInterrupted(i);
            for (int k = more.start()[i]; k < more.start()[i + 1]; k++) {
                long gain = more.weight()[k] * at.unit() - at.left()[i] - at.right()[more.right()[k]];
                greatest = Math.max(greatest, gain);
            }
        }
        return greatest;
    }

    private void add(AuctionCandidates.NewCandidates more) {
        unlisted = more.unlisted();
        if (more.right().length > 0) {
            auction.tellHeld();
            candidates = candidates.with(more);
            auction = new Auction(auction, candidates, leftMost, rightMost);
        }
    }

    /**
     * Passes the chosen pairs to a consumer.
     *
     * @param to receives each pair, by left node and then by right node
     */
    public void report(Chosen to) {
        for (int i = 0; i < pairs.leftCount(); i++) {
            for (int k = candidates.start[i]; k < candidates.start[i + 1]; k++) {
                if (candidates.held[k]) {
                    to.pair(i, candidates.right[k], candidates.weight[k]);
                }
            }
        }
    }

    /**
     * Returns the price of a left node.
     *
     * @param node the node
     * @return 0 or more, 0 if the node could have more pairs than it has
     */
    public long leftPrice(int node) {
        return prices.left()[node];
    }

    /**
     * Returns the price of a right node.
     *
     * @param node the node
     * @return 0 or more, 0 if the node could have more pairs than it has
     */
    public long rightPrice(int node) {
        return prices.right()[node];
    }

    /** Receives the chosen pairs. */
    @FunctionalInterface
    public interface Chosen {
        /**
         * Receives a chosen pair.
         *
         * @param left its left node
         * @param right its right node
         * @param weight its weight
         */
        void pair(int left, int right, long weight);
    }
}
