package org.cldess.internal.auction;

import org.cldess.internal.interruption.Interruption;

/**
 * One side bids for the places of the other, until each of its units has a place or is better off idle. A unit bids for
 * the pair with the greatest gain. It bids the amount at which it is no better off than with its second best choice,
 * plus the step; the unit that held the place bids again.
 *
 * <p>A node may have bid higher for some of its pairs than it would now. When it loses one of these, it has a free unit
 * for each pair that is better than one that it holds, and takes those back before others: in the end it holds its best
 * pairs, up to the step.
 */
final class Bidding {
    private final AuctionSide bidders;
    private final AuctionSide sellers;
    private final long step;
    private final int[] open;
    private final int[] waiting;
    private int waitingCount;
    private long bids;

    Bidding(AuctionSide bidders, AuctionSide sellers, long step) {
        this.bidders = bidders;
        this.sellers = sellers;
        this.step = step;
        open = new int[bidders.nodes];
        waiting = new int[bidders.nodes];
    }

    /** Lets units of a node bid, if it has no units bidding yet; the last node opened bids first. */
    void open(int bidder, int units) {
        if (units > 0) {
            open[bidder] = units;
            waiting[waitingCount++] = bidder;
        }
    }

    /** Runs to the end; returns false if there were more bids than allowed. */
    boolean run(long allowed) {
        while (waitingCount > 0) {
            int bidder = waiting[--waitingCount];
            while (open[bidder] > 0 && bid(bidder)) {
                open[bidder]--;
            }
            open[bidder] = 0;
            if (bids > allowed) {
                return false;
            }
        }
        return true;
    }

    private boolean bid(int bidder) {
        Interruption.throwIfInterrupted(++bids);
        long[] utility = bidders.utility;
        int[] other = bidders.other;
        long[] price = sellers.price;
        long best = 0;
        long second = 0;
        int pair = AuctionSide.FREE;
        int end = bidders.start[bidder + 1];
        for (int k = bidders.start[bidder]; k < end; k++) {
            long gain = utility[k] - price[other[k]];
            if (gain > second) {
                if (gain > best) {
                    second = best;
                    best = gain;
                    pair = k;
                } else {
                    second = gain;
                }
            }
        }
        if (pair == AuctionSide.FREE) {
            return false;
        }
        int replaced = sellers.replaceCheapest(other[pair], pair, utility[pair] - second + step);
        utility[pair] = AuctionSide.HELD;
        if (replaced != AuctionSide.FREE) {
            giveBack(replaced);
        }
        return true;
    }

    private void giveBack(int pair) {
        bidders.utility[pair] = bidders.value[pair];
        int loser = bidders.node[pair];
        if (open[loser] == 0) {
            waiting[waitingCount++] = loser;
        }
        open[loser]++;
    }
}
