package org.cldess.encounter.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;

/**
 * The encounters of a meeting that are not to be planned: those of its past rounds, and those that are kept as they
 * were planned.
 */
final class FixedEncounters {
    static final FixedEncounters NOTHING = new FixedEncounters(1, List.of());

    private final int from;
    private final List<List<Encounter>> rounds;
    private final Map<Pair, Integer> pairs = new HashMap<>();
    private final Map<Participant, Integer> counts = new HashMap<>();

    /**
     * Creates a set of encounters that are kept.
     *
     * @param from the first round to be planned
     * @param rounds the encounters of the rounds before it and, if some are kept, of the rounds from it on
     */
    FixedEncounters(int from, List<List<Encounter>> rounds) {
        this.from = from;
        this.rounds = rounds;
        rounds.stream().flatMap(List::stream).forEach(encounter -> {
            pairs.merge(encounter.pair(), 1, Integer::sum);
            counts.merge(encounter.left(), 1, Integer::sum);
            counts.merge(encounter.right(), 1, Integer::sum);
        });
    }

    int from() {
        return from;
    }

    List<List<Encounter>> rounds() {
        return rounds;
    }

    /** Returns only the encounters of the past rounds. */
    FixedEncounters past() {
        return reachesBeyondThePast() ? new FixedEncounters(from, rounds.subList(0, from - 1)) : this;
    }

    List<Encounter> in(int round) {
        return round <= rounds.size() ? rounds.get(round - 1) : List.of();
    }

    boolean has(Pair pair) {
        return pairs.containsKey(pair);
    }

    int count(Pair pair) {
        return pairs.getOrDefault(pair, 0);
    }

    int count(Participant participant) {
        return counts.getOrDefault(participant, 0);
    }

    /** Returns whether encounters are kept in the rounds to be planned. */
    boolean reachesBeyondThePast() {
        return rounds.stream().skip(from - 1L).anyMatch(round -> !round.isEmpty());
    }
}
