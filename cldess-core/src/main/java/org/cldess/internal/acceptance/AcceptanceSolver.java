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
    private static final int BETWEEN_CHECKS = 1 << 16;

    private final AcceptanceProblem problem;
    private final int[] next;
    private final int[] kept;
    private final int[] count;
    private final int[] worst;
    private final int[] waiting;
    private int waitingCount;

    /** For each place in the rows of receivers, the choice of the proposer who is kept there, plus one; 0 if it is not kept. */
    private final int[] held;

    private AcceptanceSolver(AcceptanceProblem problem) {
        this.problem = problem;
        next = problem.proposerStart.clone();
        kept = new int[problem.proposerRoom.length];
        count = new int[problem.receiverRoom.length];
        worst = new int[problem.receiverRoom.length];
        waiting = new int[kept.length + problem.proposerChoice.length];
        held = new int[problem.receiverChoice.length];
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
        int steps = 0;
        while (waitingCount > 0) {
            int proposer = waiting[waitingCount - 1];
            if (kept[proposer] < problem.proposerRoom[proposer]
                    && next[proposer] < problem.proposerStart[proposer + 1]) {
                propose(proposer, next[proposer]++);
            } else {
                waitingCount--;
            }
            if (++steps % BETWEEN_CHECKS == 0) {
                Interruption.endIfAsked();
            }
        }
        boolean[] pairs = new boolean[problem.proposerChoice.length];
        for (int choice : held) {
            if (choice > 0) {
                pairs[choice - 1] = true;
            }
        }
        return pairs;
    }

    private void propose(int proposer, int choice) {
        int place = problem.returned[choice];
        int receiver = problem.proposerChoice[choice];
        if (place == AcceptanceProblem.NONE || problem.receiverRoom[receiver] <= 0) {
            return;
        }
        if (count[receiver] < problem.receiverRoom[receiver]) {
            worst[receiver] = count[receiver] == 0 ? place : Math.max(worst[receiver], place);
            count[receiver]++;
            keep(proposer, choice, place);
        } else if (place < worst[receiver]) {
            int put = problem.receiverChoice[worst[receiver]];
            held[worst[receiver]] = 0;
            kept[put]--;
            keep(proposer, choice, place);
            while (held[worst[receiver]] == 0) {
                worst[receiver]--;
            }
            waiting[waitingCount++] = put;
        }
    }

    private void keep(int proposer, int choice, int place) {
        held[place] = choice + 1;
        kept[proposer]++;
    }
}
