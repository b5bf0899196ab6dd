package org.cldess.encounter;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cldess.matching.Participant;

/**
 * What is asked for single participants.
 *
 * @param most how many encounters some have at most
 * @param away the rounds in which some are away
 * @param hosts the table at which some always sit
 * @param seats how many represent some who are more than one
 * @param again those of whom each of several may meet the same partners
 */
record Persons(
        Map<Participant, Integer> most,
        Map<Participant, Set<Integer>> away,
        Map<Participant, Integer> hosts,
        Map<Participant, Integer> seats,
        Set<Participant> again) {
    static final Persons ALIKE = new Persons(Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

    Persons withMost(Participant participant, int count) {
        return new Persons(with(most, participant, count), away, hosts, seats, again);
    }

    Persons withoutMost(Participant participant) {
        return new Persons(without(most, participant), away, hosts, seats, again);
    }

    Persons withAway(Participant participant, Set<Integer> rounds) {
        Set<Integer> all = new TreeSet<>(away.getOrDefault(participant, Set.of()));
        all.addAll(rounds);
        return new Persons(most, with(away, participant, Collections.unmodifiableSet(all)), hosts, seats, again);
    }

    /** Refuses a table that is none, one that belongs to another, and one for several people. */
    Persons withHost(Participant participant, int table) {
        boolean isFree = hosts.entrySet().stream()
                .noneMatch(other -> other.getValue() == table && !other.getKey().equals(participant));
        if (table < 1 || !isFree) {
            throw new IllegalArgumentException(
                    "Table %s cannot belong to %s: give one from 1 on that belongs to nobody."
                            .formatted(table, participant));
        }
        requireOneSeat(participant, seatsOf(participant));
        return new Persons(most, away, with(hosts, participant, table), seats, again);
    }

    Persons withSeats(Participant participant, int count) {
        return new Persons(most, away, hosts, with(seats, participant, count), again);
    }

    Persons withSamePartners(Participant participant) {
        Set<Participant> more = new TreeSet<>(again);
        more.add(participant);
        return new Persons(most, away, hosts, seats, Collections.unmodifiableSet(more));
    }

    /** Without what is asked for one of them under one of the headings. */
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

    /** Refuses a table of one's own for who is represented by several. */
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

    /** Two who each have a table of their own cannot sit at one. */
    boolean sitApart(Participant one, Participant other) {
        return hosts.containsKey(one) && hosts.containsKey(other);
    }
}
