package org.cldess.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.Shortage;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;

/** Finds all wishes of a meeting that contradict each other, and says so in sentences. */
final class Conflicts {
    private final MeetingWishes meeting;
    private final PairChoice choice;
    private final PairingProblem problem;

    Conflicts(MeetingWishes meeting, PairChoice choice, PairingProblem problem) {
        this.meeting = meeting;
        this.choice = choice;
        this.problem = problem;
    }

    /** What is contradictory in the wishes themselves, found without any search. */
    List<Message> ofWishes() {
        List<Message> conflicts = new ArrayList<>();
        Map<Participant, Integer> asked = new TreeMap<>();
        for (Pair pair : meeting.musts()) {
            addConflictsOf(pair, conflicts);
            asked.merge(pair.left(), 1, Integer::sum);
            asked.merge(pair.right(), 1, Integer::sum);
        }
        asked.forEach((participant, count) -> {
            if (count > meeting.rounds()) {
                conflicts.add(say("conflict.rounds", participant, count, meeting.rounds()));
            }
        });
        if (meeting.musts().size() > meeting.seats()) {
            conflicts.add(sayWithSeats("conflict.tables", meeting.musts().size()));
        }
        if (meeting.minimum() > meeting.rounds() && !meeting.participants().isEmpty()) {
            conflicts.add(say("conflict.minimum", meeting.minimum(), meeting.rounds()));
        }
        return conflicts;
    }

    private void addConflictsOf(Pair pair, List<Message> conflicts) {
        if (meeting.exclusions().contains(pair)) {
            conflicts.add(say("conflict.excluded", pair.left(), pair.right()));
        }
        List<Message> absent = meeting.whyAbsent(pair.left(), pair.right());
        if (!absent.isEmpty()) {
            absent.forEach(reason -> conflicts.add(say("conflict.absent", pair.left(), pair.right(), reason)));
            return;
        }
        List<Message> ruledOut = meeting.scores().whyRuledOut(pair);
        if (!ruledOut.isEmpty()) {
            ruledOut.forEach(reason -> conflicts.add(say("conflict.ruled-out", pair.left(), pair.right(), reason)));
        } else if (meeting.scores().find(pair).isEmpty()) {
            conflicts.add(say("conflict.unlisted", pair.left(), pair.right()));
        }
    }

    /** All that is contradictory. */
    List<Message> all() {
        List<Message> conflicts = ofWishes();
        if (meeting.minimum() <= meeting.rounds()) {
            Shortage.find(problem).forEach(shortage -> conflicts.add(say(shortage)));
        }
        long needed = conflicts.isEmpty() ? Shortage.fewestPairs(problem) : leastNeeded();
        if (needed > meeting.seats()) {
            conflicts.add(sayWithSeats("conflict.minimum-tables", needed));
        }
        return conflicts;
    }

    /** What the minimum asks, whoever meets whom. */
    private long leastNeeded() {
        int fullerSide = Math.max(
                meeting.scores().lefts().size(), meeting.scores().rights().size());
        return (long) fullerSide * meeting.minimum();
    }

    private Message say(Shortage shortage) {
        List<Participant> who = choice.who(shortage);
        if (who.size() == 1) {
            return say("conflict.short-one", who.get(0), meeting.minimum(), shortage.possible());
        }
        return say(
                "conflict.short-several",
                new ParticipantNames(who),
                meeting.minimum(),
                shortage.needed(),
                shortage.possible());
    }

    private Message sayWithSeats(String key, long needed) {
        return say(key, needed, meeting.rounds(), meeting.tables().orElse(0), meeting.seats());
    }

    private static Message say(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }
}
