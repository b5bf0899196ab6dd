package org.cldess.encounter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;

/** The encounters of a meeting that are not to be planned: those of its past rounds, and those that stay as they were planned. */
final class Held {
    static final Held NOTHING = new Held(1, List.of());

    private final int from;
    private final List<List<Encounter>> rounds;
    private final Map<Pair, Integer> pairs = new HashMap<>();
    private final Map<Participant, Integer> counts = new HashMap<>();

    /**
     * Encounters that stay.
     *
     * @param from the first round that is planned
     * @param rounds the encounters of the rounds before and, where some stay, of the rounds after
     */
    Held(int from, List<List<Encounter>> rounds) {
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

    /** Tells whether some encounters of rounds that are planned stay. */
    boolean reachesBeyondThePast() {
        return rounds.stream().skip(from - 1L).anyMatch(round -> !round.isEmpty());
    }
}
