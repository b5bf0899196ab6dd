package org.cldess.encounter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * Gives each pair of a round its table. Participants of the left side keep the table at which they sat last, unless somebody else
 * kept it first; all others take the lowest free one. No more tables are used than the fullest round needs.
 *
 * <p>Linear in the number of encounters, apart from sorting each round.
 */
final class Seating {
    private final int tables;
    private final Map<Participant, Integer> lastTable = new HashMap<>();

    private Seating(int tables) {
        this.tables = tables;
    }

    static List<List<Encounter>> seat(List<List<Score>> rounds) {
        Seating seating = new Seating(rounds.stream().mapToInt(List::size).max().orElse(0));
        List<List<Encounter>> seated = new ArrayList<>();
        for (List<Score> pairs : rounds) {
            seated.add(seating.seat(seated.size() + 1, pairs));
        }
        return List.copyOf(seated);
    }

    private List<Encounter> seat(int round, List<Score> pairs) {
        boolean[] taken = new boolean[tables + 1];
        List<Encounter> encounters = new ArrayList<>();
        List<Score> moving = new ArrayList<>();
        for (Score pair : pairs) {
            int last = lastTable.getOrDefault(pair.left(), 0);
            if (last == 0 || taken[last]) {
                moving.add(pair);
            } else {
                taken[last] = true;
                encounters.add(new Encounter(round, last, pair));
            }
        }
        int table = 1;
        for (Score pair : moving) {
            while (taken[table]) {
                table++;
            }
            encounters.add(new Encounter(round, table++, pair));
        }
        encounters.forEach(encounter -> lastTable.put(encounter.left(), encounter.table()));
        encounters.sort(Comparator.comparingInt(Encounter::table));
        return List.copyOf(encounters);
    }
}
