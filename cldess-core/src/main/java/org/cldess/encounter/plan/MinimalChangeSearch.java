package org.cldess.encounter.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.cldess.matching.Participant;

/**
 * Plans the rest of a meeting so that as few encounters as possible change their round or are dropped.
 *
 * <p>An upper bound on the number of encounters that can stay is found without rounds, by an exact algorithm. If a plan
 * is found that keeps this many, no plan changes less. If not, the problem is hard: completing a partly fixed timetable
 * is NP-hard (C. J. Colbourn, The complexity of completing partial Latin squares, Discrete Applied Mathematics 8, 1984,
 * 25–30). Encounters are then added to those that stay as long as a plan is found, by halving: for n encounters of
 * which d are dropped, O(d · log(n)) plans.
 */
final class MinimalChangeSearch {
    private static final int TURNS = 4;

    private final Function<List<Encounter>, MeetingWishes> keeping;
    private final List<Encounter> possible;
    private final List<Encounter> maximum;
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
        this.keeping = keeping;
        this.possible = seatable(asked, possible);
        this.enough = enough;
        maximum = maximum(asked, possible);
    }

    /**
     * Returns a largest set of encounters that can stay together, given everything that is requested, without rounds.
     */
    static List<Encounter> maximum(MeetingWishes asked, List<Encounter> possible) {
        RoundCapacity rooms = new RoundCapacity(asked);
        return new PairingModel(asked, rooms)
                .mostOf(seatable(asked, possible), EncounterQuotas.of(asked, rooms))
                .orElse(List.of());
    }

    /**
     * Returns the encounters for which there is a table, the best first: if tables are lost, the encounters with the
     * lowest scores go.
     */
    private static List<Encounter> seatable(MeetingWishes asked, List<Encounter> possible) {
        Map<Integer, Integer> seated = new HashMap<>();
        int tables = asked.limits().tables().orElse(Integer.MAX_VALUE);
        return possible.stream()
                .sorted(Comparator.comparing(
                                (Encounter encounter) -> asked.musts().contains(encounter.pair()))
                        .thenComparing(encounter -> encounter.score().value())
                        .reversed())
                .filter(encounter -> seated.merge(encounter.round(), 1, Integer::sum) <= tables)
                .toList();
    }

    Answer answer() {
        Answer best = keeping(maximum);
        if (best.planned().conflicts().isEmpty()) {
            return best;
        }
        Answer free = keeping(List.of());
        if (!free.planned().conflicts().isEmpty()) {
            return free;
        }
        List<Encounter> order = first(elsewhere(), first(maximum, possible));
        for (int turn = 0; turn < TURNS && kept.size() < maximum.size() && !enough.getAsBoolean(); turn++) {
            Set<Encounter> stay = new HashSet<>(grow(List.of(), order));
            order = first(order.stream().filter(each -> !stay.contains(each)).toList(), order);
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
    private List<Encounter> elsewhere() {
        MeetingWishes rest = keeping.apply(maximum);
        RoundCapacity rooms = new RoundCapacity(rest);
        int[] minimum = EncounterQuotas.of(rest, rooms).minimum();
        Set<Participant> concerned = new HashSet<>();
        for (int node = 0; node < minimum.length; node++) {
            if (minimum[node] > 0) {
                concerned.add(rooms.participants().get(node));
            }
        }
        rest.open(rest.musts()).forEach(pair -> concerned.addAll(List.of(pair.left(), pair.right())));
        return maximum.stream()
                .filter(each -> !concerned.contains(each.left()) && !concerned.contains(each.right()))
                .toList();
    }

    private static List<Encounter> first(List<Encounter> some, List<Encounter> all) {
        Set<Encounter> order = new LinkedHashSet<>(some);
        order.addAll(all);
        return List.copyOf(order);
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

    private boolean isPlanned(List<Encounter> stay) {
        boolean isPlanned = MeetingPlanner.findsAny(keeping.apply(stay));
        kept = isPlanned && stay.size() > kept.size() ? stay : kept;
        return isPlanned;
    }
}
