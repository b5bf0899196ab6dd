package org.cldess.encounter.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * The wishes that nobody can grant because a participant is absent: they lapse, so that an absence never leaves all
 * others without a plan. Two who must meet do not meet if one of them cannot come, if they are never present in the
 * same round, or if one of them is present in too few rounds for all whom it must meet; then the pairs with the highest
 * scores remain. Wishes that contradict each other without any absence do not lapse. Encounters that are kept in the
 * rounds to be planned make no difference.
 *
 * @param rest the request without these wishes
 * @param sentences a sentence for each of these wishes
 */
record LapsedWishes(MeetingWishes rest, List<Message> sentences) {
    static LapsedWishes of(MeetingWishes meeting) {
        if (meeting.musts().isEmpty()) {
            return new LapsedWishes(meeting, List.of());
        }
        MeetingWishes open = meeting.with(meeting.held().past());
        RoundCapacity rooms = new RoundCapacity(open);
        Set<Pair> musts = new TreeSet<>(meeting.musts());
        List<Message> sentences = new ArrayList<>();
        for (Pair pair : open.open(meeting.musts())) {
            List<Message> absent = meeting.whyAbsent(pair.left(), pair.right());
            if (!absent.isEmpty()) {
                musts.remove(pair);
                absent.forEach(reason -> sentences.add(say("lapsed.absent", pair.left(), pair.right(), reason)));
            } else if (couldMeet(meeting, pair) && !rooms.meetInSomeRound(pair.left(), pair.right())) {
                musts.remove(pair);
                sentences.add(say("lapsed.never-together", pair.left(), pair.right()));
            }
        }
        for (Participant participant : meeting.persons().absentAtTimes()) {
            if (IntStream.rangeClosed(meeting.held().from(), meeting.limits().rounds())
                    .anyMatch(round -> !meeting.persons().areAllIn(participant, round))) {
                dropBeyondPresence(open, rooms, participant, musts, sentences);
            }
        }
        return new LapsedWishes(meeting.withPairs(musts, meeting.exclusions()), List.copyOf(sentences));
    }

    private static boolean couldMeet(MeetingWishes meeting, Pair pair) {
        return meeting.scores().find(pair).isPresent()
                && !meeting.exclusions().contains(pair)
                && !meeting.persons().sitApart(pair.left(), pair.right());
    }

    /** Drops wishes of a participant that has more than rounds in which it could meet these partners. */
    private static void dropBeyondPresence(
            MeetingWishes meeting, RoundCapacity rooms, Participant away, Set<Pair> musts, List<Message> sentences) {
        List<Pair> open = meeting.open(musts).stream()
                .filter(pair -> pair.left().equals(away) || pair.right().equals(away))
                .filter(pair -> meeting.scores().find(pair).isPresent())
                .sorted(Comparator.comparing((Pair pair) ->
                                meeting.scores().find(pair).map(Score::value).orElseThrow())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<Pair, Integer> roundOf = new TreeMap<>();
        int[] used = new int[rooms.rounds()];
        for (Pair pair : open) {
            if (!place(pair, away, rooms, roundOf, used, new TreeSet<>())) {
                musts.remove(pair);
                sentences.add(say("lapsed.rounds", pair.left(), pair.right(), away));
            }
        }
    }

    /** Gives a pair a round in which both are present, and moves others of the same participant if needed. */
    private static boolean place(
            Pair pair,
            Participant away,
            RoundCapacity rooms,
            Map<Pair, Integer> roundOf,
            int[] used,
            Set<Integer> tried) {
        int one = rooms.node(away);
        int other = rooms.node(pair.left().equals(away) ? pair.right() : pair.left());
        for (int round = 0; round < rooms.rounds(); round++) {
            if (rooms.room()[round][one] == 0 || rooms.room()[round][other] == 0 || !tried.add(round)) {
                continue;
            }
            if (used[round] < rooms.room()[round][one]) {
                used[round]++;
                roundOf.put(pair, round);
                return true;
            }
            for (Map.Entry<Pair, Integer> placed : List.copyOf(roundOf.entrySet())) {
                if (placed.getValue() == round && place(placed.getKey(), away, rooms, roundOf, used, tried)) {
                    roundOf.put(pair, round);
                    return true;
                }
            }
        }
        return false;
    }

    private static Message say(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments);
    }
}
