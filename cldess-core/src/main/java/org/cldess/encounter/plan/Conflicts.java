package org.cldess.encounter.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.Shortage;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;

/** Finds all wishes of a meeting that contradict each other, and describes them in sentences. */
final class Conflicts {
    private final MeetingWishes meeting;
    private final MeetingLimits limits;
    private final RoundCapacity rooms;
    private final EncounterQuotas quotas;
    private final PairingProblem problem;

    Conflicts(MeetingWishes meeting, RoundCapacity rooms, PairingModel choice) {
        this.meeting = meeting;
        this.rooms = rooms;
        limits = meeting.limits();
        quotas = EncounterQuotas.of(meeting, rooms);
        problem = choice.problem(quotas);
    }

    /** Returns the contradictions in the wishes themselves, which are found without a search. */
    List<Message> ofWishes() {
        List<Message> conflicts = new ArrayList<>();
        Map<Participant, Integer> asked = new TreeMap<>();
        int open = 0;
        for (Pair pair : meeting.musts()) {
            if (!meeting.held().has(pair)) {
                addConflictsOf(pair, conflicts);
                asked.merge(pair.left(), 1, Integer::sum);
                asked.merge(pair.right(), 1, Integer::sum);
                open++;
            }
        }
        int[] maximum = EncounterQuotas.allowed(meeting, rooms);
        asked.forEach((participant, count) -> {
            int node = rooms.node(participant);
            int possible = node < 0 ? limits.rounds() : maximum[node];
            if (count > possible) {
                boolean byRounds = possible == limits.rounds();
                conflicts.add(say(byRounds ? "conflict.rounds" : "conflict.most", participant, count, possible));
            }
        });
        if (rooms.isOverfull()) {
            conflicts.add(say("conflict.not-found"));
        }
        if (open > rooms.limit()) {
            conflicts.add(sayWithSeats("conflict.tables", open));
        }
        if (limits.minimum() > limits.rounds() && !rooms.participants().isEmpty()) {
            conflicts.add(say("conflict.minimum", limits.minimum(), limits.rounds()));
        }
        meeting.persons().hosts().forEach((host, table) -> {
            if (table > limits.tables().orElse(Integer.MAX_VALUE)) {
                conflicts.add(say("conflict.host", host, table, limits.tables().orElse(0)));
            }
        });
        return conflicts;
    }

    private void addConflictsOf(Pair pair, List<Message> conflicts) {
        if (meeting.exclusions().contains(pair)) {
            conflicts.add(say("conflict.excluded", pair.left(), pair.right()));
        }
        List<Message> ruledOut = meeting.scores().whyRuledOut(pair);
        if (!ruledOut.isEmpty()) {
            ruledOut.forEach(reason -> conflicts.add(say("conflict.ruled-out", pair.left(), pair.right(), reason)));
        } else if (meeting.scores().find(pair).isEmpty()) {
            conflicts.add(say("conflict.unlisted", pair.left(), pair.right()));
        } else if (meeting.persons().sitApart(pair.left(), pair.right())) {
            conflicts.add(say("conflict.sit-apart", pair.left(), pair.right()));
        } else if (!rooms.meetInSomeRound(pair.left(), pair.right())) {
            conflicts.add(say("conflict.not-found"));
        }
    }

    /** Returns all contradictions. */
    List<Message> all(PairingModel choice) {
        List<Message> conflicts = ofWishes();
        if (limits.minimum() <= limits.rounds()) {
            Shortage.find(problem).forEach(shortage -> conflicts.add(say(choice.who(shortage), shortage)));
        }
        long needed = conflicts.isEmpty() ? Shortage.fewestPairs(problem) : leastNeeded();
        if (needed > rooms.limit()) {
            conflicts.add(sayWithSeats("conflict.minimum-tables", needed));
        }
        return conflicts;
    }

    /** Returns the number of encounters that the minimum requires, regardless of who meets whom. */
    private long leastNeeded() {
        long[] needed = new long[2];
        int[] minimum = quotas.minimum();
        for (int node = 0; node < minimum.length; node++) {
            needed[rooms.isOnLeft(node) ? 0 : 1] +=
                    limits.minimum() > limits.rounds() ? limits.minimum() : minimum[node];
        }
        return Math.max(needed[0], needed[1]);
    }

    private Message say(List<Participant> who, Shortage shortage) {
        int before = who.stream().mapToInt(meeting.held()::count).sum();
        int needed = shortage.needed() + before;
        int possible = shortage.possible() + before;
        if (who.size() > 1 && needed != who.size() * limits.minimum()) {
            return say("conflict.short-together", new ParticipantNames(who), needed, possible);
        }
        return who.size() == 1
                ? say("conflict.short-one", who.get(0), needed, possible)
                : say("conflict.short-several", new ParticipantNames(who), limits.minimum(), needed, possible);
    }

    private Message sayWithSeats(String key, long needed) {
        return !rooms.areAlike() || limits.tables().isEmpty()
                ? say("conflict.seats", needed, rooms.limit())
                : say(key, needed, rooms.rounds(), limits.tables().orElse(0), rooms.limit());
    }

    private static Message say(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }
}
