package org.cldess.encounter.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.internal.interruption.Interruption;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * Assigns a table to each pair of a round. Kept encounters stay at their tables, and participants with a table of their
 * own sit there. Participants of the left side stay at the table at which they sat last, unless another pair has
 * already taken it. All others take the lowest free table without an owner; a table that its owner leaves free is used
 * only if no other is left. No more tables are used than the fullest round needs, apart from those with an owner.
 *
 * <p>Linear in the number of encounters, apart from sorting each round.
 */
final class Seating {
    private final Map<Participant, Integer> hosts;
    private final Set<Integer> owned;
    private final OptionalInt limit;
    private final Map<Participant, Integer> lastTable = new HashMap<>();

    private Seating(MeetingWishes meeting) {
        hosts = meeting.persons().hosts();
        owned = new HashSet<>(hosts.values());
        limit = meeting.limits().tables();
    }

    /** Seats the pairs of each round beside the encounters that are kept in it. */
    static List<List<Encounter>> seat(MeetingWishes meeting, List<List<Score>> rounds) {
        Seating seating = new Seating(meeting);
        List<List<Encounter>> seated = new ArrayList<>();
        for (List<Score> pairs : rounds) {
            Interruption.throwIfInterrupted();
            int round = seated.size() + 1;
            List<Encounter> held = meeting.held().in(round);
            seated.add(round < meeting.held().from() ? seating.remember(held) : seating.seat(round, held, pairs));
        }
        return List.copyOf(seated);
    }

    private List<Encounter> remember(List<Encounter> encounters) {
        encounters.forEach(encounter -> lastTable.put(encounter.left(), encounter.table()));
        return encounters;
    }

    private List<Encounter> seat(int round, List<Encounter> held, List<Score> pairs) {
        Set<Integer> taken = new HashSet<>();
        List<Encounter> encounters = new ArrayList<>();
        List<Score> guests = new ArrayList<>();
        List<Score> moving = new ArrayList<>();
        held.forEach(stays -> take(round, stays.table(), stays.score(), taken, encounters, guests));
        pairs.forEach(pair -> take(round, ownTable(pair), pair, taken, encounters, guests));
        for (Score pair : guests) {
            int last = lastTable.getOrDefault(pair.left(), 0);
            take(round, owned.contains(last) ? 0 : last, pair, taken, encounters, moving);
        }
        PrimitiveIterator.OfInt free = freeTables(taken);
        for (Score pair : moving) {
            encounters.add(new Encounter(round, free.nextInt(), pair));
        }
        encounters.sort(Comparator.comparingInt(Encounter::table));
        return remember(List.copyOf(encounters));
    }

    private int ownTable(Score pair) {
        return Stream.of(pair.left(), pair.right())
                .mapToInt(one -> hosts.getOrDefault(one, 0))
                .max()
                .orElse(0);
    }

    /** Seats a pair at a table, unless it has no table or the table is taken. */
    private void take(
            int round,
            int table,
            Score pair,
            Set<Integer> taken,
            Collection<Encounter> encounters,
            Collection<Score> others) {
        if (table == 0 || table > limit.orElse(Integer.MAX_VALUE) || !taken.add(table)) {
            others.add(pair);
        } else {
            encounters.add(new Encounter(round, table, pair));
        }
    }

    private PrimitiveIterator.OfInt freeTables(Set<Integer> taken) {
        int last = limit.orElse(Integer.MAX_VALUE);
        return IntStream.concat(
                        IntStream.rangeClosed(1, last).filter(table -> !owned.contains(table)),
                        owned.stream().mapToInt(Integer::intValue).sorted())
                .filter(table -> !taken.contains(table))
                .iterator();
    }
}
