package org.cldess.internal.acceptance;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * A matching problem with preferences on both sides: which receivers each proposer lists, which proposers each receiver
 * lists, both in order of preference, and the capacity of each. The lists are in compressed rows: the entries of one
 * list are adjacent, best first. Only two who list each other can be matched.
 *
 * <p>An instance is immutable; it takes ownership of the arrays passed to it.
 */
public final class AcceptanceProblem {
    final int[] proposerStart;
    final int[] proposerChoice;
    final int[] proposerCapacity;
    final int[] receiverStart;
    final int[] receiverChoice;
    final int[] receiverCapacity;

    /**
     * For each choice of a proposer, the receiver in the upper half of the number, and in the lower half the proposer’s
     * position in the rows of the receivers; {@link #UNHEARD} if the receiver does not list the proposer. Packed
     * together, both cost one memory access.
     */
    final long[] proposals;

    /** A position in no row, beyond all positions in rows. */
    static final int NOWHERE = Integer.MAX_VALUE;

    /** A proposal to any receiver, at no position: it is never better than a proposal that the receiver holds. */
    static final long UNHEARD = NOWHERE;

    private AcceptanceProblem(
            int[] proposerStart,
            int[] proposerChoice,
            int[] proposerCapacity,
            int[] receiverStart,
            int[] receiverChoice,
            int[] receiverCapacity) {
        this.proposerStart = proposerStart;
        this.proposerChoice = proposerChoice;
        this.proposerCapacity = proposerCapacity;
        this.receiverStart = receiverStart;
        this.receiverChoice = receiverChoice;
        this.receiverCapacity = receiverCapacity;
        proposals = proposals();
    }

    /**
     * {@return a problem with these lists, in time linear in their total length}
     *
     * @param proposerStart where the list of each proposer begins among the choices, then where the last list ends
     * @param proposerChoice the receivers in the lists of all proposers; no receiver occurs twice in one list
     * @param proposerCapacity the capacity of each proposer: the maximum number of receivers matched to it
     * @param receiverStart where the list of each receiver begins, then where the last list ends
     * @param receiverChoice the proposers in the lists of all receivers; no proposer occurs twice in one list
     * @param receiverCapacity the capacity of each receiver: the maximum number of proposers matched to it
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     * @throws IllegalArgumentException if a list contains an index outside the other side, or the number of lists
     *     differs from the number of capacities
     */
    public static AcceptanceProblem of(
            int[] proposerStart,
            int[] proposerChoice,
            int[] proposerCapacity,
            int[] receiverStart,
            int[] receiverChoice,
            int[] receiverCapacity) {
        check(proposerStart, proposerChoice, proposerCapacity, receiverCapacity.length);
        check(receiverStart, receiverChoice, receiverCapacity, proposerCapacity.length);
        return new AcceptanceProblem(
                proposerStart, proposerChoice, proposerCapacity, receiverStart, receiverChoice, receiverCapacity);
    }

    private static void check(int[] start, int[] choice, int[] capacity, int others) {
        if (start.length != capacity.length + 1 || start[capacity.length] != choice.length) {
            throw new IllegalArgumentException(
                    "%s lists with %s choices have %s starts and %s capacities: give one each, and the end of the last"
                            .formatted(start.length - 1, choice.length, start.length, capacity.length));
        }
        for (int at = 0; at < choice.length; at++) {
            Interruption.throwIfInterrupted(at);
            if (choice[at] < 0 || choice[at] >= others) {
                throw new IllegalArgumentException(
                        "A list names a participant outside the %s of the other side: name 0 to %s"
                                .formatted(others, others - 1));
            }
        }
    }

    private long[] proposals() {
        int[] lists = new int[receiverCapacity.length + 1];
        for (int at = 0; at < proposerChoice.length; at++) {
            Interruption.throwIfInterrupted(at);
            lists[proposerChoice[at] + 1]++;
        }
        for (int receiver = 0; receiver < receiverCapacity.length; receiver++) {
            lists[receiver + 1] += lists[receiver];
        }
        int[] next = lists.clone();
        int[] entries = new int[proposerChoice.length];
        int[] proposers = new int[proposerChoice.length];
        for (int proposer = 0; proposer < proposerCapacity.length; proposer++) {
            Interruption.throwIfInterrupted();
            for (int i = proposerStart[proposer]; i < proposerStart[proposer + 1]; i++) {
                int place = next[proposerChoice[i]]++;
                entries[place] = i;
                proposers[place] = proposer;
            }
        }
        long[] all = new long[proposerChoice.length];
        int[] placeOf = new int[proposerCapacity.length];
        Arrays.fill(placeOf, NOWHERE);
        for (int receiver = 0; receiver < receiverCapacity.length; receiver++) {
            Interruption.throwIfInterrupted();
            for (int i = receiverStart[receiver]; i < receiverStart[receiver + 1]; i++) {
                placeOf[receiverChoice[i]] = i;
            }
            for (int place = lists[receiver]; place < lists[receiver + 1]; place++) {
                int back = placeOf[proposers[place]];
                all[entries[place]] = back == NOWHERE ? UNHEARD : (long) receiver << 32 | back;
            }
            for (int i = receiverStart[receiver]; i < receiverStart[receiver + 1]; i++) {
                placeOf[receiverChoice[i]] = NOWHERE;
            }
        }
        return all;
    }
}
