package org.cldess.encounter.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.matching.Participant;

/**
 * The number of encounters for which each participant has room in each round to be planned, and the capacity of each of
 * these rounds. Participants are numbered, the left side first; the rounds to be planned are numbered from 0.
 */
final class RoundCapacity {
    static final long UNLIMITED = Long.MAX_VALUE;

    private final MeetingWishes meeting;
    private final List<Participant> participants;
    private final Map<Participant, Integer> places = new HashMap<>();
    private final int[][] room;
    private final int[] seats;
    private final boolean alike;

    RoundCapacity(MeetingWishes meeting) {
        this.meeting = meeting;
        participants = meeting.participants();
        participants.forEach(participant -> places.put(participant, places.size()));
        int first = meeting.held().from();
        int rounds = meeting.limits().rounds() - first + 1;
        room = new int[rounds][];
        seats = new int[rounds];
        for (int r = 0; r < rounds; r++) {
            room[r] = roomIn(first + r);
            seats[r] = seatsIn(first + r, room[r]);
        }
        boolean equal = !meeting.held().reachesBeyondThePast();
        for (int[] ofRound : room) {
            equal &= Arrays.equals(ofRound, room[0]);
        }
        alike = equal;
    }

    private int[] roomIn(int round) {
        int[] ofRound = new int[participants.size()];
        for (int node = 0; node < ofRound.length; node++) {
            Participant participant = participants.get(node);
            ofRound[node] = meeting.persons().isAway(participant, round)
                    ? 0
                    : meeting.persons().seatsOf(participant);
        }
        for (Encounter stays : meeting.held().in(round)) {
            ofRound[node(stays.left())]--;
            ofRound[node(stays.right())]--;
        }
        return ofRound;
    }

    private int seatsIn(int round, int[] ofRound) {
        long left = 0;
        long right = 0;
        for (int node = 0; node < ofRound.length; node++) {
            left += isOnLeft(node) ? ofRound[node] : 0;
            right += isOnLeft(node) ? 0 : ofRound[node];
        }
        long fit = Math.min(left, right);
        if (meeting.limits().tables().isPresent()) {
            int free = meeting.limits().tables().getAsInt()
                    - meeting.held().in(round).size();
            fit = Math.min(fit, Math.max(0, free));
        }
        return Math.toIntExact(fit);
    }

    List<Participant> participants() {
        return participants;
    }

    int node(Participant participant) {
        return places.getOrDefault(participant, -1);
    }

    boolean isOnLeft(int node) {
        return node < meeting.scores().lefts().size();
    }

    int rounds() {
        return room.length;
    }

    int[][] room() {
        return room;
    }

    int[] seats() {
        return seats;
    }

    /** Returns whether it does not matter which encounter is in which round. */
    boolean areAlike() {
        return alike;
    }

    /** Returns the number of encounters that fit into all rounds together. */
    long limit() {
        if (alike && meeting.limits().tables().isEmpty()) {
            return UNLIMITED;
        }
        return alike
                ? (long) rounds() * meeting.limits().tables().orElse(0)
                : Arrays.stream(seats).asLongStream().sum();
    }

    /** Returns the number of encounters for which a participant has room in all rounds together. */
    int total(int node) {
        int total = 0;
        for (int[] ofRound : room) {
            total += ofRound[node];
        }
        return total;
    }

    boolean meetInSomeRound(Participant one, Participant other) {
        return meetInSomeRound(node(one), node(other));
    }

    boolean meetInSomeRound(int first, int second) {
        for (int[] ofRound : room) {
            if (ofRound[first] > 0 && ofRound[second] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the maximum number of encounters of each participant in the rounds to be planned. */
    int[] maximum(EncounterQuotas shares) {
        int[] maximum = new int[participants.size()];
        for (int node = 0; node < maximum.length; node++) {
            Participant participant = participants.get(node);
            long ofAll =
                    (long) shares.maximum(isOnLeft(node)) * meeting.persons().seatsOf(participant);
            long own = Math.min(ofAll, meeting.persons().maximum().getOrDefault(participant, Integer.MAX_VALUE));
            maximum[node] =
                    (int) Math.max(0, Math.min(total(node), own - meeting.held().count(participant)));
        }
        return maximum;
    }

    /**
     * Returns the minimum number of encounters of each participant in the rounds to be planned, never more than it can
     * have.
     */
    int[] minimum(EncounterQuotas shares) {
        int[] minimum = maximum(shares);
        for (int node = 0; node < minimum.length; node++) {
            int open = shares.minimum(isOnLeft(node)) - meeting.held().count(participants.get(node));
            minimum[node] = Math.max(0, Math.min(minimum[node], open));
        }
        return minimum;
    }
}
