package org.cldess.encounter.plan;

import java.util.Arrays;
import java.util.List;
import org.cldess.matching.Participant;

/**
 * The minimum and the maximum number of encounters of each participant in the rounds to be planned, besides the
 * encounters that are kept there. Participants are numbered as in {@link RoundCapacity}.
 *
 * <p>No maximum exceeds the rounds in which the participant is present, nor its own maximum; if a minimum or a fair
 * plan is asked for, nor the number of encounters that it could have if all others gave way to it. No minimum exceeds
 * the maximum. So nobody who can meet few people, or nobody, takes anything from the others.
 */
final class EncounterQuotas {
    private final int[] minimum;
    private final int[] maximum;

    private EncounterQuotas(int[] minimum, int[] maximum) {
        this.minimum = minimum;
        this.maximum = maximum;
    }

    static EncounterQuotas of(MeetingWishes meeting, RoundCapacity rooms) {
        int[] maximum = allowed(meeting, rooms);
        int[] asked = meeting.limits().lenient() ? new int[maximum.length] : asked(meeting, rooms);
        boolean isAsked = Arrays.stream(asked).anyMatch(minimum -> minimum > 0);
        if (isAsked || meeting.limits().asksForFairness()) {
            maximum = PossibleEncounters.of(meeting, rooms, maximum);
        }
        int[] minimum = new int[maximum.length];
        for (int node = 0; node < minimum.length; node++) {
            minimum[node] = Math.min(asked[node], maximum[node]);
        }
        return new EncounterQuotas(minimum, maximum);
    }

    /** Returns the maximum of each participant by its presence and its own limits, regardless of whom it can meet. */
    static int[] allowed(MeetingWishes meeting, RoundCapacity rooms) {
        List<Participant> participants = rooms.participants();
        int[] maximum = new int[participants.size()];
        for (int node = 0; node < maximum.length; node++) {
            Participant one = participants.get(node);
            long open = meeting.most(one) - meeting.held().count(one);
            maximum[node] = (int) Math.max(0, Math.min(rooms.total(node), open));
        }
        return maximum;
    }

    /**
     * Returns up to which number, in all rounds, the encounters of each participant count for the fairness of a plan.
     */
    static int[] wanted(MeetingWishes meeting, RoundCapacity rooms) {
        int[] wanted = asked(meeting, rooms);
        for (int node = 0; node < wanted.length; node++) {
            wanted[node] = meeting.limits().fairest()
                    ? Integer.MAX_VALUE
                    : wanted[node] + meeting.held().count(rooms.participants().get(node));
        }
        return wanted;
    }

    /** Returns how many encounters more each participant is to have at least. */
    static int[] asked(MeetingWishes meeting, RoundCapacity rooms) {
        List<Participant> participants = rooms.participants();
        int[] asked = new int[participants.size()];
        for (int node = 0; node < asked.length; node++) {
            Participant one = participants.get(node);
            int minimum = meeting.persons()
                    .minimum()
                    .getOrDefault(one, meeting.limits().minimum());
            asked[node] = Math.max(0, minimum - meeting.held().count(one));
        }
        return asked;
    }

    int[] minimum() {
        return minimum.clone();
    }

    int[] maximum() {
        return maximum.clone();
    }
}
