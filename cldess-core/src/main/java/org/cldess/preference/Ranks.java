package org.cldess.preference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.cldess.matching.Participant;

/** The ranks of the others in a list: 1 for the best, and equal ranks for ties. */
final class Ranks {
    private final Map<Participant, Integer> ranks = new HashMap<>();

    Ranks(PreferenceList list) {
        int rank = 1;
        for (List<Participant> equals : list.choices()) {
            for (Participant choice : equals) {
                ranks.put(choice, rank);
            }
            rank += equals.size();
        }
    }

    OptionalInt of(Participant choice) {
        Integer rank = ranks.get(choice);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}
