package org.cldess.encounter.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The participants who are away in some round, or of whom a representative is. */
    private final Set<Participant> absentAtTimes;

    RoundCapacity(MeetingWishes meeting) {
        this.meeting = meeting;
        participants = meeting.participants();
        participants.forEach(participant -> places.put(participant, places.size()));
        absentAtTimes = meeting.persons().absentAtTimes();
        int first = meeting.held().from();
        int rounds = meeting.limits().rounds() - first + 1;
        room = new int[rounds][];
        seats = new int[rounds];
        int[] complete = new int[participants.size()];
        Arrays.setAll(complete, node -> meeting.persons().seatsOf(participants.get(node)));
        boolean equal = !meeting.held().reachesBeyondThePast();
        for (int r = 0; r < rounds; r++) {
            room[r] = roomIn(first + r, complete);
            boolean isAsBefore = r > 0 && room[r] == room[r - 1];
            equal &= isAsBefore || Arrays.equals(room[r], room[0]);
            seats[r] = isAsBefore ? seats[r - 1] : seatsIn(first + r, room[r]);
        }
        alike = equal;
    }

    /** Returns the room in a round. Rounds from which nobody is away, and in which nothing is kept, share one array. */
    private int[] roomIn(int round, int[] complete) {
        List<Encounter> held = meeting.held().in(round);
        if (held.isEmpty()
                && absentAtTimes.stream().allMatch(one -> meeting.persons().areAllIn(one, round))) {
            return complete;
        }
        int[] ofRound = complete.clone();
        for (Participant participant : absentAtTimes) {
            int node = node(participant);
            if (node >= 0) {
                ofRound[node] = meeting.persons().presentIn(participant, round);
            }
        }
        for (Encounter stays : held) {
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

    /** Returns whether more encounters are kept in some round than tables, people or their own maximums allow. */
    boolean isOverfull() {
        if (!meeting.held().reachesBeyondThePast()) {
            return false;
        }
        boolean isOverfull = Arrays.stream(room).flatMapToInt(Arrays::stream).anyMatch(free -> free < 0);
        for (int r = 0; r < room.length; r++) {
            isOverfull |= meeting.held().in(meeting.held().from() + r).size()
                    > meeting.limits().tables().orElse(Integer.MAX_VALUE);
        }
        FixedEncounters past = meeting.held().past();
        return isOverfull
                || participants.stream()
                        .anyMatch(one -> meeting.held().count(one) > Math.max(past.count(one), meeting.most(one)));
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
        if (alike) {
            return room.length * room[0][node];
        }
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
            if (alike) {
                return false;
            }
        }
        return false;
    }
}
