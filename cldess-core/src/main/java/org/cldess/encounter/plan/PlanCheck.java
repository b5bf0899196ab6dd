package org.cldess.encounter.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.internal.interruption.Interruption;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * Checks that rounds respect everything that a meeting asks for. The check knows nothing of how the rounds were found.
 */
final class PlanCheck {
    private final MeetingWishes meeting;
    private final Map<Pair, Integer> met = new HashMap<>();

    private PlanCheck(MeetingWishes meeting) {
        this.meeting = meeting;
    }

    static boolean respects(MeetingWishes meeting, List<List<Encounter>> rounds) {
        PlanCheck check = new PlanCheck(meeting);
        boolean holds = rounds.size() == meeting.limits().rounds();
        for (int r = 0; r < rounds.size(); r++) {
            holds &= r + 1 < meeting.held().from()
                    ? check.isThePast(r + 1, rounds.get(r))
                    : check.isPossible(r + 1, rounds.get(r));
        }
        return holds && check.grantsTheWishes(rounds);
    }

    private boolean isThePast(int number, List<Encounter> round) {
        round.forEach(this::count);
        return round.equals(meeting.held().in(number));
    }

    private boolean isPossible(int number, List<Encounter> round) {
        Map<Participant, Set<Integer>> busy = new HashMap<>();
        Set<Integer> tables = new HashSet<>();
        boolean holds = true;
        for (Encounter encounter : round) {
            Interruption.throwIfInterrupted();
            holds &= encounter.round() == number
                    && tables.add(encounter.table())
                    && isAtItsTable(encounter)
                    && isAllowed(encounter)
                    && met.getOrDefault(encounter.pair(), 0) < meeting.times(encounter.pair())
                    && Stream.of(encounter.left(), encounter.right())
                            .allMatch(one -> isThere(one, encounter.personOf(one), number)
                                    && busy.computeIfAbsent(one, unused -> new HashSet<>())
                                            .add(encounter.personOf(one)));
            count(encounter);
        }
        Set<Pair> pairs = new HashSet<>();
        round.forEach(encounter -> pairs.add(encounter.pair()));
        return holds && meeting.held().in(number).stream().map(Encounter::pair).allMatch(pairs::contains);
    }

    private boolean isThere(Participant one, int person, int round) {
        return person >= 1
                && person <= meeting.persons().seatsOf(one)
                && !meeting.persons().isAway(one, person, round);
    }

    private void count(Encounter encounter) {
        met.merge(encounter.pair(), 1, Integer::sum);
    }

    private boolean isAtItsTable(Encounter encounter) {
        int table = encounter.table();
        return table >= 1
                && table <= meeting.limits().tables().orElse(Integer.MAX_VALUE)
                && Stream.of(encounter.left(), encounter.right())
                        .allMatch(one -> meeting.persons().hosts().getOrDefault(one, table) == table);
    }

    private boolean isAllowed(Encounter encounter) {
        Optional<Score> listed = meeting.scores().find(encounter.pair());
        return listed.isPresent()
                && listed.get().value().compareTo(encounter.score().value()) == 0
                && !meeting.exclusions().contains(encounter.pair());
    }

    /** Checks the pairs that must meet, and the numbers of encounters besides those that are kept. */
    private boolean grantsTheWishes(List<List<Encounter>> rounds) {
        RoundCapacity rooms = new RoundCapacity(meeting);
        EncounterQuotas quotas = EncounterQuotas.of(meeting, rooms);
        int[] minimum = quotas.minimum();
        int[] maximum = quotas.maximum();
        int[] open = Proof.open(meeting, rooms, rounds);
        boolean holds = met.keySet().containsAll(meeting.musts());
        for (int node = 0; node < open.length; node++) {
            holds &= open[node] >= minimum[node] && open[node] <= maximum[node];
        }
        return holds;
    }
}
