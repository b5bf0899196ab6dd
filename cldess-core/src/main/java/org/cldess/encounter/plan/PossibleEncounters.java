package org.cldess.encounter.plan;

import java.util.Arrays;
import org.cldess.internal.interruption.Interruption;

/**
 * The number of encounters that each participant could have in the rounds to be planned if all others gave way to it:
 * as many as there are partners, in rounds in which both are present. If presence differs between rounds, this is a
 * maximum matching of the rounds of one participant with its partners, found by augmenting paths (H. W. Kuhn, The
 * Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2, 1955, 83–97); otherwise, it is
 * counted.
 *
 * <p>For P pairs and R rounds, O(P) if all rounds are alike, otherwise O(P · R²) in the worst case.
 */
final class PossibleEncounters {
    private static final int NONE = -1;

    private final RoundCapacity rooms;
    private final int[] start;
    private final int[] partners;

    /** The round of each partner of the current participant, and whether the search has tried it. */
    private final int[] roundOf;

    private final boolean[] isTried;

    private PossibleEncounters(MeetingWishes meeting, RoundCapacity rooms, int[] maximum) {
        this.rooms = rooms;
        int leftCount = meeting.scores().lefts().size();
        int[] count = counted(meeting, rooms, maximum);
        start = new int[count.length + 1];
        for (int node = 0; node < count.length; node++) {
            start[node + 1] = start[node] + count[node];
        }
        int[] next = start.clone();
        partners = new int[start[count.length]];
        EligiblePairs.visit(meeting, rooms, (at, left, right, millionths) -> {
            int other = leftCount + right;
            if (maximum[left] > 0 && maximum[other] > 0) {
                partners[next[left]++] = other;
                partners[next[other]++] = left;
            }
        });
        int most = Arrays.stream(count).max().orElse(0);
        roundOf = new int[most];
        isTried = new boolean[most];
    }

    /** Returns the possible numbers, none larger than a maximum. */
    static int[] of(MeetingWishes meeting, RoundCapacity rooms, int[] maximum) {
        int[] possible = counted(meeting, rooms, maximum);
        for (int node = 0; node < possible.length; node++) {
            possible[node] = Math.min(possible[node], maximum[node]);
        }
        if (!rooms.areAlike()) {
            PossibleEncounters matching = new PossibleEncounters(meeting, rooms, maximum);
            for (int node = 0; node < possible.length; node++) {
                possible[node] = matching.of(node, possible[node]);
            }
        }
        return possible;
    }

    private static int[] counted(MeetingWishes meeting, RoundCapacity rooms, int[] maximum) {
        int leftCount = meeting.scores().lefts().size();
        int[] count = new int[maximum.length];
        EligiblePairs.visit(meeting, rooms, (at, left, right, millionths) -> {
            int other = leftCount + right;
            if (maximum[left] > 0 && maximum[other] > 0) {
                count[left]++;
                count[other]++;
            }
        });
        return count;
    }

    /** Returns how many rounds of a participant can be matched with its partners, up to a number. */
    private int of(int node, int maximum) {
        Arrays.fill(roundOf, NONE);
        int matched = 0;
        for (int round = 0; round < rooms.rounds() && matched < maximum; round++) {
            for (int seat = 0; seat < rooms.room()[round][node] && matched < maximum; seat++) {
                Interruption.throwIfInterrupted();
                Arrays.fill(isTried, false);
                matched += finds(node, round) ? 1 : 0;
            }
        }
        return matched;
    }

    /** Finds a partner for a round, if others can move to other rounds. */
    private boolean finds(int node, int round) {
        int count = start[node + 1] - start[node];
        for (int k = 0; k < count; k++) {
            if (!isTried[k] && rooms.room()[round][partners[start[node] + k]] > 0) {
                isTried[k] = true;
                if (roundOf[k] == NONE || finds(node, roundOf[k])) {
                    roundOf[k] = round;
                    return true;
                }
            }
        }
        return false;
    }
}
