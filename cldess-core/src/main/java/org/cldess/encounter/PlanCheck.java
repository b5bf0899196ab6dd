package org.cldess.encounter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/** Checks that rounds respect all that is asked of a meeting. It knows nothing of how they were found. */
final class PlanCheck {
    private final MeetingWishes meeting;
    private final Set<Pair> met = new HashSet<>();
    private final Map<Participant, Integer> encounters = new HashMap<>();

    private PlanCheck(MeetingWishes meeting) {
        this.meeting = meeting;
    }

    static boolean respects(MeetingWishes meeting, List<List<Encounter>> rounds) {
        PlanCheck check = new PlanCheck(meeting);
        boolean holds = rounds.size() == meeting.rounds();
        for (int r = 0; r < rounds.size(); r++) {
            holds &= check.isPossible(r + 1, rounds.get(r));
        }
        return holds && check.grantsTheWishes();
    }

    private boolean isPossible(int number, List<Encounter> round) {
        Set<Participant> busy = new HashSet<>();
        Set<Integer> tables = new HashSet<>();
        int lastTable = meeting.tables().orElse(Integer.MAX_VALUE);
        boolean holds = true;
        for (Encounter encounter : round) {
            holds &= encounter.round() == number
                    && encounter.table() >= 1
                    && encounter.table() <= lastTable
                    && tables.add(encounter.table())
                    && busy.add(encounter.left())
                    && busy.add(encounter.right())
                    && isAllowed(encounter)
                    && met.add(encounter.pair());
            encounters.merge(encounter.left(), 1, Integer::sum);
            encounters.merge(encounter.right(), 1, Integer::sum);
        }
        return holds;
    }

    private boolean isAllowed(Encounter encounter) {
        Optional<Score> listed = meeting.scores().find(encounter.pair());
        return listed.isPresent()
                && listed.get().value().compareTo(encounter.score().value()) == 0
                && !meeting.exclusions().contains(encounter.pair());
    }

    private boolean grantsTheWishes() {
        return met.containsAll(meeting.musts())
                && meeting.participants().stream()
                        .allMatch(participant -> encounters.getOrDefault(participant, 0) >= meeting.minimum());
    }
}
