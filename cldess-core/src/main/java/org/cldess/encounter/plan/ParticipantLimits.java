package org.cldess.encounter.plan;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cldess.matching.Participant;

/**
 * The requests for single participants.
 *
 * @param minimum the minimum number of encounters of some participants, instead of that of all
 * @param maximum the maximum number of encounters of some participants
 * @param away the rounds in which some participants are away
 * @param hosts the tables at which some participants always sit
 * @param seats the number of representatives of the participants that have several
 * @param again the participants whose representatives may each meet the same partners
 */
record ParticipantLimits(
        Map<Participant, Integer> minimum,
        Map<Participant, Integer> maximum,
        Map<Participant, Set<Integer>> away,
        Map<Participant, Integer> hosts,
        Map<Participant, Integer> seats,
        Set<Participant> again) {
    static final ParticipantLimits ALIKE =
            new ParticipantLimits(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

    ParticipantLimits withMinimum(Participant participant, int count) {
        return new ParticipantLimits(with(minimum, participant, count), maximum, away, hosts, seats, again);
    }

    ParticipantLimits withoutMinimum(Participant participant) {
        return new ParticipantLimits(without(minimum, participant), maximum, away, hosts, seats, again);
    }

    ParticipantLimits withMost(Participant participant, int count) {
        return new ParticipantLimits(minimum, with(maximum, participant, count), away, hosts, seats, again);
    }

    ParticipantLimits withoutMost(Participant participant) {
        return new ParticipantLimits(minimum, without(maximum, participant), away, hosts, seats, again);
    }

    ParticipantLimits withAway(Participant participant, Set<Integer> rounds) {
        Set<Integer> all = new TreeSet<>(away.getOrDefault(participant, Set.of()));
        all.addAll(rounds);
        return new ParticipantLimits(
                minimum, maximum, with(away, participant, Collections.unmodifiableSet(all)), hosts, seats, again);
    }

    /**
     * Assigns a table, and rejects a number below 1, a table that belongs to another participant, and a table for
     * several people.
     */
    ParticipantLimits withHost(Participant participant, int table) {
        boolean isFree = hosts.entrySet().stream()
                .noneMatch(other -> other.getValue() == table && !other.getKey().equals(participant));
        if (table < 1 || !isFree) {
            throw new IllegalArgumentException(
                    "Table %s cannot belong to %s: give a number from 1 on that belongs to no other participant."
                            .formatted(table, participant));
        }
        requireOneSeat(participant, seatsOf(participant));
        return new ParticipantLimits(minimum, maximum, away, with(hosts, participant, table), seats, again);
    }

    ParticipantLimits withSeats(Participant participant, int count) {
        return new ParticipantLimits(minimum, maximum, away, hosts, with(seats, participant, count), again);
    }

    ParticipantLimits withSamePartners(Participant participant) {
        Set<Participant> more = new TreeSet<>(again);
        more.add(participant);
        return new ParticipantLimits(minimum, maximum, away, hosts, seats, Collections.unmodifiableSet(more));
    }

    /** Returns a copy of some requests without those for one participant. */
    private static <V> Map<Participant, V> without(Map<Participant, V> asked, Participant participant) {
        Map<Participant, V> others = new TreeMap<>(asked);
        others.remove(participant);
        return Collections.unmodifiableMap(others);
    }

    private static <V> Map<Participant, V> with(Map<Participant, V> asked, Participant participant, V value) {
        Map<Participant, V> more = new TreeMap<>(asked);
        more.put(participant, value);
        return Collections.unmodifiableMap(more);
    }

    /** Rejects an own table for a participant with several representatives. */
    static void requireOneSeat(Participant participant, int count) {
        if (count > 1) {
            throw new IllegalArgumentException(
                    "%s is represented by %s people, who cannot all sit at one table: give no table."
                            .formatted(participant, count));
        }
    }

    boolean isAway(Participant participant, int round) {
        return away.getOrDefault(participant, Set.of()).contains(round);
    }

    int seatsOf(Participant participant) {
        return seats.getOrDefault(participant, 1);
    }

    /** Returns whether both have a table of their own, so that they cannot sit at the same one. */
    boolean sitApart(Participant one, Participant other) {
        return hosts.containsKey(one) && hosts.containsKey(other);
    }
}
