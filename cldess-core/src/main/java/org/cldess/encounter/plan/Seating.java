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

/**
 * Assigns a table to each pair of a round. Kept encounters stay at their tables, and participants with a table of their
 * own sit there. People of the left side stay at the table at which they sat last, unless another pair has already
 * taken it. All others take the lowest free table without an owner; a table that its owner leaves free is used
 * only if no other is left. No more tables are used than the fullest round needs, apart from those with an owner.
 *
 * <p>Linear in the number of encounters, apart from sorting each round.
 */
final class Seating {
    private final Map<Participant, Integer> hosts;
    private final Set<Integer> owned;
    private final OptionalInt limit;
    private final Map<Person, Integer> lastTable = new HashMap<>();

    /** A representative of a participant. */
    private record Person(Participant participant, int number) {
        static Person left(RepresentedPair pair) {
            return new Person(pair.left(), pair.leftPerson());
        }
    }

    private Seating(MeetingWishes meeting) {
        hosts = meeting.persons().hosts();
        owned = new HashSet<>(hosts.values());
        limit = meeting.limits().tables();
    }

    /** Seats the pairs of each round beside the encounters that are kept in it. */
    static List<List<Encounter>> seat(MeetingWishes meeting, List<List<RepresentedPair>> rounds) {
        Seating seating = new Seating(meeting);
        List<List<RepresentedPair>> all = new ArrayList<>();
        for (List<RepresentedPair> pairs : rounds) {
            int round = all.size() + 1;
            Stream<RepresentedPair> held = round < meeting.held().from()
                    ? Stream.of()
                    : meeting.held().in(round).stream().map(RepresentedPair::of);
            all.add(Stream.concat(held, pairs.stream()).toList());
        }
        List<List<Encounter>> seated = new ArrayList<>();
        for (List<RepresentedPair> pairs : RepresentativeShares.of(meeting, all)) {
            Interruption.throwIfInterrupted();
            int round = seated.size() + 1;
            List<Encounter> held = meeting.held().in(round);
            seated.add(round < meeting.held().from() ? seating.remember(held) : seating.seat(round, held, pairs));
        }
        return List.copyOf(seated);
    }

    private List<Encounter> remember(List<Encounter> encounters) {
        encounters.forEach(
                encounter -> lastTable.put(new Person(encounter.left(), encounter.leftPerson()), encounter.table()));
        return encounters;
    }

    /** Seats the pairs of a round, of which the first ones are kept at their tables. */
    private List<Encounter> seat(int round, List<Encounter> held, List<RepresentedPair> pairs) {
        Set<Integer> taken = new HashSet<>();
        List<Encounter> encounters = new ArrayList<>();
        List<RepresentedPair> guests = new ArrayList<>();
        List<RepresentedPair> moving = new ArrayList<>();
        for (int k = 0; k < pairs.size(); k++) {
            RepresentedPair pair = pairs.get(k);
            take(round, k < held.size() ? held.get(k).table() : ownTable(pair), pair, taken, encounters, guests);
        }
        for (RepresentedPair pair : guests) {
            int last = lastTable.getOrDefault(Person.left(pair), 0);
            take(round, owned.contains(last) ? 0 : last, pair, taken, encounters, moving);
        }
        PrimitiveIterator.OfInt free = freeTables(taken);
        for (RepresentedPair pair : moving) {
            encounters.add(encounter(round, free.nextInt(), pair));
        }
        encounters.sort(Comparator.comparingInt(Encounter::table));
        return remember(List.copyOf(encounters));
    }

    private static Encounter encounter(int round, int table, RepresentedPair pair) {
        return new Encounter(round, table, pair.score(), pair.leftPerson(), pair.rightPerson());
    }

    private int ownTable(RepresentedPair pair) {
        return Stream.of(pair.left(), pair.right())
                .mapToInt(one -> hosts.getOrDefault(one, 0))
                .max()
                .orElse(0);
    }

    /** Seats a pair at a table, unless it has no table or the table is taken. */
    private void take(
            int round,
            int table,
            RepresentedPair pair,
            Set<Integer> taken,
            Collection<Encounter> encounters,
            Collection<RepresentedPair> others) {
        if (table == 0 || table > limit.orElse(Integer.MAX_VALUE) || !taken.add(table)) {
            others.add(pair);
        } else {
            encounters.add(encounter(round, table, pair));
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
