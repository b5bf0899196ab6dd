package org.cldess.internal.auction;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * Finds the pairs of maximum total value such that no node exceeds its maximum number of pairs, by auctions with
 * smaller and smaller steps.
 *
 * <p>In each round the left nodes bid for places of the right ones. Then right nodes that kept a free place and a
 * positive price bid for units of the left ones, so that in the end no free place has a price. Pairs and prices satisfy
 * complementary slackness up to the step of the round. All values are multiples of a {@linkplain PriceList#scale scale}
 * greater than the number of nodes, so that the result is optimal after a step of 1. A round starts from the pairs and
 * prices of the previous round; only nodes that are not satisfied within the smaller step bid again.
 *
 * <p>Auctions: D. P. Bertsekas, The auction algorithm: a distributed relaxation method for the assignment problem,
 * Annals of Operations Research 14, 1988, 105–123; places of one node as similar objects: D. P. Bertsekas and D. A.
 * Castañon, The auction algorithm for the transportation problem, Annals of Operations Research 20, 1989, 67–96; both
 * directions: the same and H. Tsaknakis, Reverse auction and the solution of inequality constrained assignment
 * problems, SIAM Journal on Optimization 3, 1993, 268–297. With N nodes, P pairs, U units and values up to C, the bids
 * of a round scan O(U · P) pairs for each halving of the step in the worst case; in practice there are a few bids for
 * each unit in the first two rounds and far fewer later.
 */
final class Auction {
    private static final long SMALLER = 8;
    private static final long BIDS_IF_LOOSE = 8;

    private final AuctionCandidates candidates;
    private final AuctionSide left;
    private final AuctionSide right;
    private final long scale;

    Auction(AuctionCandidates candidates, int[] leftMost, int[] rightMost) {
        this.candidates = candidates;
        left = new AuctionSide(candidates.leftCount, candidates.start, candidates.right, leftMost);
        right = opposite(candidates, rightMost);
        scale = PriceList.scale(candidates.leftCount, candidates.rightCount);
        for (int k = 0; k < left.value.length; k++) {
            Interruption.throwIfInterrupted(k);
            left.value[k] = candidates.weight[k] * scale;
            right.value[left.twin[k]] = left.value[k];
        }
    }

    private AuctionSide opposite(AuctionCandidates pairs, int[] rightMost) {
        Interruption.throwIfInterrupted();
        int[] start = new int[pairs.rightCount + 1];
        for (int k = 0; k < pairs.right.length; k++) {
            Interruption.throwIfInterrupted(k);
            start[pairs.right[k] + 1]++;
        }
        for (int j = 0; j < pairs.rightCount; j++) {
            start[j + 1] += start[j];
        }
        int[] next = start.clone();
        int[] back = new int[pairs.right.length];
        for (int k = 0; k < back.length; k++) {
            Interruption.throwIfInterrupted(k);
            int twin = next[pairs.right[k]]++;
            left.twin[k] = twin;
            back[twin] = left.node[k];
        }
        AuctionSide side = new AuctionSide(pairs.rightCount, start, back, rightMost);
        for (int k = 0; k < back.length; k++) {
            Interruption.throwIfInterrupted(k);
            side.twin[left.twin[k]] = k;
        }
        return side;
    }

    /**
     * Creates an auction among more candidates that starts where an earlier one ended: with its prices and the
     * candidates that it held.
     */
    Auction(Auction earlier, AuctionCandidates more, int[] leftMost, int[] rightMost) {
        this(more, leftMost, rightMost);
        System.arraycopy(earlier.right.price, 0, right.price, 0, right.nodes);
        int[] next = right.firstPlace.clone();
        for (int k = 0; k < left.value.length; k++) {
            if (candidates.held[k]) {
                right.holds[next[candidates.right[k]]++] = k;
            }
        }
    }

    /** Returns whether there are far more places than units, so that there is little competition. */
    boolean isLoose() {
        return left.holds.length * 2L <= right.holds.length;
    }

    /**
     * Tries to finish at once, with the smallest step; returns false, and holds nothing, if there is too much
     * competition.
     */
    boolean endAtOnce() {
        if (round(1, BIDS_IF_LOOSE * left.holds.length)) {
            settle();
            return true;
        }
        Arrays.fill(right.holds, AuctionSide.FREE);
        Arrays.fill(right.price, 0);
        return false;
    }

    /** Runs rounds of smaller and smaller steps. */
    void run(long firstStep, long lastStep) {
        long step = Math.max(firstStep, lastStep);
        round(step, Long.MAX_VALUE);
        while (step > lastStep) {
            step = Math.max(lastStep, step / SMALLER);
            round(step, Long.MAX_VALUE);
        }
        settle();
    }

    private boolean round(long step, long allowed) {
        settle();
        Bidding bidding = new Bidding(left, right, step);
        keepWhatIsGoodEnough(bidding, step);
        if (!bidding.run(allowed)) {
            return false;
        }
        if (asksForFreePlaces()) {
            reverse(step);
        }
        return true;
    }

    private void markHeld() {
        Interruption.throwIfInterrupted();
        System.arraycopy(left.value, 0, left.utility, 0, left.value.length);
        System.arraycopy(right.value, 0, right.utility, 0, right.value.length);
        for (int pair : right.holds) {
            if (pair != AuctionSide.FREE) {
                left.utility[pair] = AuctionSide.HELD;
                right.utility[left.twin[pair]] = AuctionSide.HELD;
            }
        }
    }

    /** Makes prices as low as the held pairs allow, and computes the gain of each left node. */
    private void settle() {
        markHeld();
        left.settle(right);
        right.settle(left);
        left.settle(right);
    }

    private void keepWhatIsGoodEnough(Bidding bidding, long step) {
        int[] units = new int[left.nodes];
        for (int i = 0; i < left.nodes; i++) {
            units[i] = left.places(i);
        }
        for (int j = 0; j < right.nodes; j++) {
            Interruption.throwIfInterrupted(j);
            for (int place = right.firstPlace[j]; place < right.firstPlace[j + 1]; place++) {
                int pair = right.holds[place];
                right.bid[place] = right.price[j];
                if (pair != AuctionSide.FREE) {
                    long offered = left.value[pair] - left.price[left.node[pair]] + step;
                    if (offered >= right.price[j]) {
                        right.bid[place] = offered;
                        units[left.node[pair]]--;
                    } else {
                        right.holds[place] = AuctionSide.FREE;
                        left.utility[pair] = left.value[pair];
                    }
                }
            }
            right.order(j);
        }
        for (int i = left.nodes - 1; i >= 0; i--) {
            bidding.open(i, units[i]);
        }
    }

    private boolean asksForFreePlaces() {
        for (int j = 0; j < right.nodes; j++) {
            if (right.price[j] > 0 && right.freePlaces(j) > 0) {
                return true;
            }
        }
        return false;
    }

    private void reverse(long step) {
        Interruption.throwIfInterrupted();
        System.arraycopy(right.value, 0, right.utility, 0, right.value.length);
        left.takeOver(right);
        for (int i = 0; i < left.nodes; i++) {
            for (int place = left.firstPlace[i]; place < left.firstPlace[i + 1]; place++) {
                int pair = left.holds[place];
                left.bid[place] = 0;
                if (pair != AuctionSide.FREE) {
                    left.bid[place] = right.value[pair] - right.price[right.node[pair]] + step;
                    right.utility[pair] = AuctionSide.HELD;
                }
            }
            left.order(i);
        }
        Bidding bidding = new Bidding(right, left, step);
        for (int j = right.nodes - 1; j >= 0; j--) {
            if (right.price[j] > 0) {
                bidding.open(j, right.freePlaces(j));
            }
        }
        bidding.run(Long.MAX_VALUE);
        right.settle(left);
        right.takeOver(left);
    }

    /** Marks the candidates that are held. */
    void tellHeld() {
        Arrays.fill(candidates.held, false);
        for (int pair : right.holds) {
            if (pair != AuctionSide.FREE) {
                candidates.held[pair] = true;
            }
        }
    }

    /** Returns the current prices, in the unit of the auction. */
    PriceList prices() {
        return new PriceList(left.price, right.price, scale);
    }

    /** Returns the prices in the unit of the weights, after a round with a step of 1. */
    PriceList exactPrices() {
        return PriceList.exact(left.price, right.price, scale);
    }
}
