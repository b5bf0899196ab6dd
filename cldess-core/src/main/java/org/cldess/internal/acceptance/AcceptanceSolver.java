package org.cldess.internal.acceptance;

import org.cldess.internal.Interruption;

/**
 * Finds stable pairs: no two who list each other and do not come together would both rather do, be it in a free place or instead of another.
 *
 * <p>Deferred acceptance (D. Gale and L. S. Shapley, College admissions and the stability of marriage, The American Mathematical Monthly 69,
 * 1962, 9–15; for room for several on both sides A. E. Roth, Stability and polarization of interests in job matching, Econometrica 52, 1984,
 * 47–57): proposers go down their lists, receivers keep the best who came. Of all stable choices every proposer gets the best, whatever the
 * order of proposals. Preferences have no ties here.
 *
 * <p>Linear in the lists, in time and memory: the worst whom a full receiver keeps only gets better, so that a finger on it never turns back.
 */
public final class AcceptanceSolver {
    private final AcceptanceProblem problem;
    private final int[] next;
    private final int[] kept;
    private final int[] count;
    private final int[] worst;

    /** Below which place a receiver takes who comes: that of the worst kept by a full one, any of one who has room. */
    private final int[] limit;

    private final int[] waiting;
    private int waitingCount;

    /** For each place in the rows of receivers, a bit: whether who stands there is kept. */
    private final long[] held;

    private AcceptanceSolver(AcceptanceProblem problem) {
        this.problem = problem;
        next = problem.proposerStart.clone();
        kept = new int[problem.proposerRoom.length];
        count = new int[problem.receiverRoom.length];
        worst = new int[problem.receiverRoom.length];
        limit = new int[worst.length];
        for (int receiver = 0; receiver < limit.length; receiver++) {
            limit[receiver] = problem.receiverRoom[receiver] > 0 ? AcceptanceProblem.NOWHERE : 0;
        }
        waiting = new int[kept.length + problem.proposerChoice.length];
        held = new long[problem.receiverChoice.length / Long.SIZE + 1];
    }

    /**
     * Solves a problem.
     *
     * @param problem the problem
     * @return for each choice in the lists of the proposers, whether it is one of the pairs
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before there is a result
     */
    public static boolean[] solve(AcceptanceProblem problem) {
        return new AcceptanceSolver(problem).pairs();
    }

    private boolean[] pairs() {
        Interruption.endIfAsked();
        for (int proposer = kept.length - 1; proposer >= 0; proposer--) {
            waiting[waitingCount++] = proposer;
        }
        while (waitingCount > 0) {
            propose(waiting[--waitingCount]);
        }
        boolean[] pairs = new boolean[problem.proposals.length];
        for (int proposer = 0; proposer < kept.length; proposer++) {
            Interruption.endIfAsked();
            int left = kept[proposer];
            for (int choice = next[proposer] - 1; left > 0; choice--) {
                long proposal = problem.proposals[choice];
                if (proposal != AcceptanceProblem.UNHEARD && isHeld((int) proposal)) {
                    pairs[choice] = true;
                    left--;
                }
            }
        }
        return pairs;
    }

    /** Lets a proposer go down its list until it has what it has room for. */
    private void propose(int proposer) {
        int left = problem.proposerRoom[proposer] - kept[proposer];
        int end = problem.proposerStart[proposer + 1];
        int choice = next[proposer];
        Interruption.endIfAsked();
        while (left > 0 && choice < end) {
            long proposal = problem.proposals[choice++];
            int place = (int) proposal;
            int receiver = (int) (proposal >>> 32);
            if (place < limit[receiver]) {
                receive(receiver, place);
                left--;
            }
        }
        next[proposer] = choice;
        kept[proposer] = problem.proposerRoom[proposer] - left;
    }

    private void receive(int receiver, int place) {
        held[place >> 6] |= 1L << place;
        if (count[receiver] < problem.receiverRoom[receiver]) {
            worst[receiver] = count[receiver] == 0 ? place : Math.max(worst[receiver], place);
            count[receiver]++;
        } else {
            int put = problem.receiverChoice[worst[receiver]];
            held[worst[receiver] >> 6] &= ~(1L << worst[receiver]);
            kept[put]--;
            waiting[waitingCount++] = put;
            worst[receiver] = lastHeld(worst[receiver]);
        }
        if (count[receiver] == problem.receiverRoom[receiver]) {
            limit[receiver] = worst[receiver];
        }
    }

    private boolean isHeld(int place) {
        return (held[place >> 6] >> place & 1) != 0;
    }

    /** The last place up to one where somebody is kept; there is one. */
    private int lastHeld(int place) {
        int word = place >> 6;
        long bits = held[word] & (-1L >>> (Long.SIZE - 1 - (place & (Long.SIZE - 1))));
        while (bits == 0) {
            word--;
            bits = held[word];
        }
        return (word << 6) + Long.SIZE - 1 - Long.numberOfLeadingZeros(bits);
    }
}
