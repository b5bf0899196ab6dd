package org.cldess.encounter.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.matching.Participant;

/**
 * Plans the rest of a meeting so that as few encounters as possible change their round or are dropped.
 *
 * <p>An upper bound on the number of encounters that can stay is found without rounds, by an exact algorithm that knows
 * all demands, maximums and tables before any encounter is dropped. If a plan is found that keeps this many, no plan
 * changes less. If not, the problem is hard: completing a partly fixed timetable is NP-hard (C. J. Colbourn, The
 * complexity of completing partial Latin squares, Discrete Applied Mathematics 8, 1984, 25–30). Encounters are then
 * added to those that stay as long as a plan is found, by halving: for n encounters of which d are dropped, O(d ·
 * log(n)) plans. If there are few encounters, all sets that are larger than the one found are tried too.
 */
final class MinimalChangeSearch {
    private static final int TURNS = 4;

    /** The number of encounters of which all sets are tried. */
    private static final int FEW = 8;

    private final MeetingWishes asked;
    private final Function<List<Encounter>, MeetingWishes> keeping;
    private final List<Encounter> possible;
    private final List<Encounter> together;
    private final int maximum;
    private final BooleanSupplier enough;
    private List<Encounter> kept = List.of();

    /**
     * The result of a search.
     *
     * @param stay the encounters that stay
     * @param planned the plan that keeps them
     */
    record Answer(List<Encounter> stay, PlanningResult planned) {}

    /**
     * Creates a search.
     *
     * @param asked the request for the rest, without its rounds that were planned
     * @param keeping the same request, with encounters that stay
     * @param possible the encounters that could still take place
     * @param enough ends the search when it returns true
     */
    MinimalChangeSearch(
            MeetingWishes asked,
            Function<List<Encounter>, MeetingWishes> keeping,
            List<Encounter> possible,
            BooleanSupplier enough) {
        this.asked = LapsedWishes.of(asked).rest();
        this.keeping = keeping;
        this.possible = bestFirst(this.asked, possible);
        this.enough = enough;
        together = together(this.asked, this.possible);
        maximum = maximum(asked, keeping, possible);
    }

    /**
     * Returns an upper bound on the number of encounters that can stay together, given everything that is requested. It
     * is the smaller one of two numbers: those that can stay regardless of rounds; and one for each table of a round
     * that had more encounters than there are tables now, and those of the other rounds that can stay regardless of
     * rounds. If there are few encounters, the bound is lowered as long as no set of this size can stay.
     */
    static int maximum(
            MeetingWishes asked, Function<List<Encounter>, MeetingWishes> keeping, List<Encounter> possible) {
        MeetingWishes rest = LapsedWishes.of(asked).rest();
        List<Encounter> best = bestFirst(rest, possible);
        int bound = Math.min(together(rest, best).size(), beyondFullRounds(rest, best));
        while (possible.size() <= FEW && bound > 0 && noneCanStay(bound, keeping, possible)) {
            bound--;
        }
        return bound;
    }

    private static boolean noneCanStay(
            int size, Function<List<Encounter>, MeetingWishes> keeping, List<Encounter> possible) {
        return sets(size, possible).allMatch(stay -> MeetingPlanner.isImpossible(keeping.apply(stay)));
    }

    /** Returns all sets of a number of encounters, those of the first ones before the others. */
    private static Stream<List<Encounter>> sets(int size, List<Encounter> possible) {
        return IntStream.iterate((1 << possible.size()) - 1, set -> set > 0, set -> set - 1)
                .filter(set -> Integer.bitCount(set) == size)
                .mapToObj(set -> IntStream.range(0, possible.size())
                        .filter(k -> (set >> k & 1) == 1)
                        .mapToObj(possible::get)
                        .toList());
    }

    /** Returns a largest set of encounters that can stay together, regardless of rounds. */
    private static List<Encounter> together(MeetingWishes asked, List<Encounter> possible) {
        RoundCapacity rooms = new RoundCapacity(asked);
        return new PairingModel(asked, rooms)
                .mostOf(possible, EncounterQuotas.of(asked, rooms))
                .orElse(List.of());
    }

    private static int beyondFullRounds(MeetingWishes asked, List<Encounter> possible) {
        int tables = asked.limits().tables().orElse(Integer.MAX_VALUE);
        Map<Integer, Integer> seated = new HashMap<>();
        possible.forEach(encounter -> seated.merge(encounter.round(), 1, Integer::sum));
        List<Encounter> elsewhere = possible.stream()
                .filter(encounter -> seated.getOrDefault(encounter.round(), 0) <= tables)
                .toList();
        if (elsewhere.size() == possible.size()) {
            return possible.size();
        }
        long full = seated.values().stream().filter(count -> count > tables).count();
        return Math.toIntExact(full * tables + together(asked, elsewhere).size());
    }

    /** Sorts encounters: those of pairs that must meet, then the others by descending score. */
    private static List<Encounter> bestFirst(MeetingWishes asked, List<Encounter> possible) {
        return possible.stream()
                .sorted(Comparator.comparing(
                                (Encounter encounter) -> asked.musts().contains(encounter.pair()))
                        .thenComparing(encounter -> encounter.score().value())
                        .reversed())
                .toList();
    }

    /**
     * Returns the encounters for which there is a table in their round, and a representative of each participant, the
     * first ones before the others.
     */
    private List<Encounter> seatable(List<Encounter> some) {
        Map<Integer, Integer> seated = new HashMap<>();
        Map<Participant, Map<Integer, Integer>> busy = new HashMap<>();
        int tables = asked.limits().tables().orElse(Integer.MAX_VALUE);
        List<Encounter> seatable = new ArrayList<>();
        for (Encounter encounter : some) {
            int round = encounter.round();
            boolean hasPlace = seated.getOrDefault(round, 0) < tables
                    && Stream.of(encounter.left(), encounter.right())
                            .allMatch(one -> busy.getOrDefault(one, Map.of()).getOrDefault(round, 0)
                                    < asked.persons().presentIn(one, round));
            if (hasPlace) {
                seatable.add(encounter);
                seated.merge(round, 1, Integer::sum);
                Stream.of(encounter.left(), encounter.right())
                        .forEach(one -> busy.computeIfAbsent(one, unused -> new HashMap<>())
                                .merge(round, 1, Integer::sum));
            }
        }
        return seatable;
    }

    Answer answer() {
        List<Encounter> seated = seatable(together);
        Answer best = keeping(seated);
        boolean isPlanned = best.planned().conflicts().isEmpty();
        if (isPlanned && seated.size() == maximum) {
            return best;
        }
        Answer free = keeping(List.of());
        if (!isPlanned && !free.planned().conflicts().isEmpty()) {
            return free;
        }
        kept = isPlanned ? seated : List.of();
        List<Encounter> order = first(elsewhere(seated), first(together, possible));
        for (int turn = 0; turn < TURNS && kept.size() < maximum && !enough.getAsBoolean(); turn++) {
            List<Encounter> start = turn == 0 ? kept : List.of();
            Set<Encounter> stay = new HashSet<>(grow(start, without(order, start)));
            order = first(order.stream().filter(each -> !stay.contains(each)).toList(), order);
        }
        if (possible.size() <= FEW) {
            tryAll();
        }
        return kept.isEmpty() ? free : keeping(kept);
    }

    private Answer keeping(List<Encounter> stay) {
        return new Answer(stay, MeetingPlanner.plan(keeping.apply(stay), enough));
    }

    /**
     * Returns the encounters that can stay and whose participants are not affected by what is still to be planned;
     * affected participants may have to change.
     */
    private List<Encounter> elsewhere(List<Encounter> stay) {
        MeetingWishes rest = LapsedWishes.of(keeping.apply(stay)).rest();
        RoundCapacity rooms = new RoundCapacity(rest);
        int[] minimum = EncounterQuotas.of(rest, rooms).minimum();
        Set<Participant> concerned = new HashSet<>();
        for (int node = 0; node < minimum.length; node++) {
            if (minimum[node] > 0) {
                concerned.add(rooms.participants().get(node));
            }
        }
        rest.open(rest.musts()).forEach(pair -> concerned.addAll(List.of(pair.left(), pair.right())));
        return stay.stream()
                .filter(each -> !concerned.contains(each.left()) && !concerned.contains(each.right()))
                .toList();
    }

    private static List<Encounter> first(List<Encounter> some, List<Encounter> all) {
        Set<Encounter> order = new LinkedHashSet<>(some);
        order.addAll(all);
        return List.copyOf(order);
    }

    private static List<Encounter> without(List<Encounter> all, List<Encounter> some) {
        Set<Encounter> others = new LinkedHashSet<>(all);
        others.removeAll(new HashSet<>(some));
        return List.copyOf(others);
    }

    /** Adds as many others as plans are found for to those that stay, by halving. */
    private List<Encounter> grow(List<Encounter> stay, List<Encounter> more) {
        if (more.isEmpty() || enough.getAsBoolean()) {
            return stay;
        }
        List<Encounter> all = new ArrayList<>(stay);
        all.addAll(more);
        if (isPlanned(all)) {
            return all;
        }
        if (more.size() == 1) {
            return stay;
        }
        int half = more.size() / 2;
        return grow(grow(stay, more.subList(0, half)), more.subList(half, more.size()));
    }

    /** Tries all sets that are larger than the one found, the largest first. */
    private void tryAll() {
        for (int size = maximum; size > kept.size(); size--) {
            Iterator<List<Encounter>> sets = sets(size, possible).iterator();
            while (sets.hasNext() && size > kept.size() && !enough.getAsBoolean()) {
                isPlanned(sets.next());
            }
        }
    }

    private boolean isPlanned(List<Encounter> stay) {
        boolean isPlanned = MeetingPlanner.findsAny(keeping.apply(stay));
        kept = isPlanned && stay.size() > kept.size() ? stay : kept;
        return isPlanned;
    }
}
