package org.cldess.internal.acceptance;

import org.cldess.internal.interruption.Interruption;

/**
 * Finds a stable matching: no two who list each other but are not matched would both prefer to be, whether in a free
 * place or instead of another partner.
 *
 * <p>Deferred acceptance (D. Gale and L. S. Shapley, College admissions and the stability of marriage, The American
 * Mathematical Monthly 69, 1962, 9–15; for capacities on both sides A. E. Roth, Stability and polarization of interests
 * in job matching, Econometrica 52, 1984, 47–57): proposers go down their lists, and receivers keep the best proposers
 * so far. Of all stable matchings every proposer gets the best one, whatever the order of proposals. Preferences have
 * no ties here.
 *
 * <p>Time and memory are linear in the lists: the worst proposer kept by a full receiver only gets better, so the
 * pointer to it moves in one direction only.
 */
public final class AcceptanceSolver {
    private final AcceptanceProblem problem;
    private final int[] next;
    private final int[] kept;
    private final int[] count;
    private final int[] worst;

    /**
     * A receiver accepts positions below its limit: that of the worst proposer kept if it is full, any position if it
     * is not.
     */
    private final int[] limit;

    private final int[] waiting;
    private int waitingCount;

    /** A bit for each position in the rows of the receivers: whether the proposer there is kept. */
    private final long[] held;

    private AcceptanceSolver(AcceptanceProblem problem) {
        this.problem = problem;
        next = problem.proposerStart.clone();
        kept = new int[problem.proposerCapacity.length];
        count = new int[problem.receiverCapacity.length];
        worst = new int[problem.receiverCapacity.length];
        limit = new int[worst.length];
        for (int receiver = 0; receiver < limit.length; receiver++) {
            limit[receiver] = problem.receiverCapacity[receiver] > 0 ? AcceptanceProblem.NOWHERE : 0;
        }
        waiting = new int[kept.length + problem.proposerChoice.length];
        held = new long[problem.receiverChoice.length / Long.SIZE + 1];
    }

    /**
     * Solves a problem.
     *
     * @param problem the problem
     * @return for each choice in the lists of the proposers, whether it is a matched pair
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before there is a result
     */
    public static boolean[] solve(AcceptanceProblem problem) {
        return new AcceptanceSolver(problem).pairs();
    }

    private boolean[] pairs() {
        Interruption.throwIfInterrupted();
        for (int proposer = kept.length - 1; proposer >= 0; proposer--) {
            waiting[waitingCount++] = proposer;
        }
        while (waitingCount > 0) {
            propose(waiting[--waitingCount]);
        }
        boolean[] pairs = new boolean[problem.proposals.length];
        for (int proposer = 0; proposer < kept.length; proposer++) {
            Interruption.throwIfInterrupted();
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

    /** Lets a proposer go down its list until its capacity is filled or the list ends. */
    private void propose(int proposer) {
        int left = problem.proposerCapacity[proposer] - kept[proposer];
        int end = problem.proposerStart[proposer + 1];
        int choice = next[proposer];
        Interruption.throwIfInterrupted();
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
        kept[proposer] = problem.proposerCapacity[proposer] - left;
    }

    private void receive(int receiver, int place) {
        held[place >> 6] |= 1L << place;
        if (count[receiver] < problem.receiverCapacity[receiver]) {
            worst[receiver] = count[receiver] == 0 ? place : Math.max(worst[receiver], place);
            count[receiver]++;
        } else {
            int put = problem.receiverChoice[worst[receiver]];
            held[worst[receiver] >> 6] &= ~(1L << worst[receiver]);
            kept[put]--;
            waiting[waitingCount++] = put;
            worst[receiver] = lastHeld(worst[receiver]);
        }
        if (count[receiver] == problem.receiverCapacity[receiver]) {
            limit[receiver] = worst[receiver];
        }
    }

    private boolean isHeld(int place) {
        return (held[place >> 6] >> place & 1) != 0;
    }

    /** Returns the last position, up to the given one, at which a proposer is kept; there must be one. */
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
