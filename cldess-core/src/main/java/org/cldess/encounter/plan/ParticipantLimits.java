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
 * @param personsAway the rounds in which single representatives of some participants are away, by their number
 */
record ParticipantLimits(
        Map<Participant, Integer> minimum,
        Map<Participant, Integer> maximum,
        Map<Participant, Set<Integer>> away,
        Map<Participant, Integer> hosts,
        Map<Participant, Integer> seats,
        Set<Participant> again,
        Map<Participant, Map<Integer, Set<Integer>>> personsAway) {
    static final ParticipantLimits ALIKE =
            new ParticipantLimits(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of());

    ParticipantLimits withMinimum(Participant participant, int count) {
        return new ParticipantLimits(
                with(minimum, participant, count), maximum, away, hosts, seats, again, personsAway);
    }

    ParticipantLimits withoutMinimum(Participant participant) {
        return new ParticipantLimits(without(minimum, participant), maximum, away, hosts, seats, again, personsAway);
    }

    ParticipantLimits withMost(Participant participant, int count) {
        return new ParticipantLimits(
                minimum, with(maximum, participant, count), away, hosts, seats, again, personsAway);
    }

    ParticipantLimits withoutMost(Participant participant) {
        return new ParticipantLimits(minimum, without(maximum, participant), away, hosts, seats, again, personsAway);
    }

    ParticipantLimits withAway(Participant participant, Set<Integer> rounds) {
        Set<Integer> all = new TreeSet<>(away.getOrDefault(participant, Set.of()));
        all.addAll(rounds);
        return new ParticipantLimits(
                minimum,
                maximum,
                with(away, participant, Collections.unmodifiableSet(all)),
                hosts,
                seats,
                again,
                personsAway);
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
        return new ParticipantLimits(
                minimum, maximum, away, with(hosts, participant, table), seats, again, personsAway);
    }

    ParticipantLimits withSeats(Participant participant, int count) {
        return new ParticipantLimits(
                minimum, maximum, away, hosts, with(seats, participant, count), again, personsAway);
    }

    ParticipantLimits withSamePartners(Participant participant) {
        Set<Participant> more = new TreeSet<>(again);
        more.add(participant);
        return new ParticipantLimits(
                minimum, maximum, away, hosts, seats, Collections.unmodifiableSet(more), personsAway);
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

    /** Adds rounds in which one representative is away, and rejects a number that no representative has. */
    ParticipantLimits withPersonAway(Participant participant, int person, Set<Integer> rounds) {
        requirePerson(participant, person);
        Map<Integer, Set<Integer>> ofAll = new TreeMap<>(personsAway.getOrDefault(participant, Map.of()));
        Set<Integer> all = new TreeSet<>(ofAll.getOrDefault(person, Set.of()));
        all.addAll(rounds);
        ofAll.put(person, Collections.unmodifiableSet(all));
        return new ParticipantLimits(
                minimum,
                maximum,
                away,
                hosts,
                seats,
                again,
                with(personsAway, participant, Collections.unmodifiableMap(ofAll)));
    }

    /** Removes the absences of single representatives of a participant. */
    ParticipantLimits withAllPresent(Participant participant) {
        return new ParticipantLimits(minimum, maximum, away, hosts, seats, again, without(personsAway, participant));
    }

    /** Rejects a number that no representative of a participant has. */
    void requirePerson(Participant participant, int person) {
        if (person < 1 || person > seatsOf(participant)) {
            throw new IllegalArgumentException("%s has no representative %s: give a number from 1 to %s."
                    .formatted(participant, person, seatsOf(participant)));
        }
    }

    /** Returns whether a participant is away in a round as a whole. */
    boolean isAway(Participant participant, int round) {
        return presentIn(participant, round) == 0;
    }

    /** Returns whether a representative is away in a round, alone or with all others. */
    boolean isAway(Participant participant, int person, int round) {
        return away.getOrDefault(participant, Set.of()).contains(round)
                || personsAway
                        .getOrDefault(participant, Map.of())
                        .getOrDefault(person, Set.of())
                        .contains(round);
    }

    /** Returns the participants who are away in some round, or of whom a representative is. */
    Set<Participant> absentAtTimes() {
        Set<Participant> absent = new TreeSet<>(away.keySet());
        absent.addAll(personsAway.keySet());
        return absent;
    }

    /** Returns whether all representatives are present in a round. */
    boolean areAllIn(Participant participant, int round) {
        return presentIn(participant, round) == seatsOf(participant);
    }

    /** Returns the number of representatives who are present in a round. */
    int presentIn(Participant participant, int round) {
        if (away.getOrDefault(participant, Set.of()).contains(round)) {
            return 0;
        }
        int absent = 0;
        for (Map.Entry<Integer, Set<Integer>> person :
                personsAway.getOrDefault(participant, Map.of()).entrySet()) {
            absent +=
                    person.getKey() <= seatsOf(participant) && person.getValue().contains(round) ? 1 : 0;
        }
        return seatsOf(participant) - absent;
    }

    int seatsOf(Participant participant) {
        return seats.getOrDefault(participant, 1);
    }

    /** Returns whether both have a table of their own, so that they cannot sit at the same one. */
    boolean sitApart(Participant one, Participant other) {
        return hosts.containsKey(one) && hosts.containsKey(other);
    }
}
