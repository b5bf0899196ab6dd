package org.cldess.benchmarks.pairs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.encounter.plan.SpeedMeeting;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;

/** A small meeting with odd requests, drawn from a seed, and its numbers for an integer programme. */
final class DrawnMeeting {
    private static final int NO_LIMIT = 1_000;

    final List<Score> scores = new ArrayList<>();
    final Set<Pair> musts = new HashSet<>();
    final Set<Pair> excluded = new HashSet<>();
    final int rounds;
    int tables;
    private final int minimum;
    private final int ofEach;
    private final Map<Participant, Integer> maximum = new TreeMap<>();
    private final Map<Participant, Integer> people = new TreeMap<>();
    private final Set<Participant> again = new HashSet<>();
    private final Set<List<Object>> away = new HashSet<>();

    /**
     * Draws a meeting.
     *
     * @param seed the seed
     * @param isThere whether everyone is present in all rounds
     * @param mayRepeat whether the representatives of some may each meet the same partners
     */
    DrawnMeeting(long seed, boolean isThere, boolean mayRepeat) {
        SplittableRandom random = new SplittableRandom(seed);
        int lefts = 1 + random.nextInt(6);
        int rights = 1 + random.nextInt(6);
        rounds = 1 + random.nextInt(6);
        tables = random.nextBoolean() ? NO_LIMIT : 1 + random.nextInt(6);
        minimum = isThere && random.nextInt(3) == 0 ? Math.min(rounds, 1 + random.nextInt(2)) : 0;
        ofEach = random.nextInt(4) == 0 ? 1 + random.nextInt(3) : NO_LIMIT;
        int range = random.nextInt(3) == 0 ? 3 : 1_000;
        for (int i = 0; i < lefts; i++) {
            for (int j = 0; j < rights; j++) {
                if (random.nextInt(5) > 0) {
                    scores.add(Score.of(
                            Participant.named("L" + i),
                            Participant.named("R" + j),
                            BigDecimal.valueOf(random.nextInt(-range / 4, range))));
                }
            }
        }
        for (Score score : scores) {
            int draw = random.nextInt(20);
            if (draw == 0) {
                musts.add(score.pair());
            } else if (draw == 1) {
                excluded.add(score.pair());
            }
        }
        for (Participant one : participants()) {
            people.put(one, random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1);
            if (random.nextInt(6) == 0) {
                maximum.put(one, random.nextInt(4));
            }
            if (mayRepeat && random.nextInt(4) == 0) {
                again.add(one);
            }
            for (int person = 1; !isThere && person <= people.get(one); person++) {
                for (int round = 1; round <= rounds; round++) {
                    if (random.nextInt(6) == 0) {
                        away.add(List.of(one, person, round));
                    }
                }
            }
        }
    }

    List<Participant> participants() {
        return scores.stream()
                .flatMap(score -> Stream.of(score.left(), score.right()))
                .distinct()
                .sorted()
                .toList();
    }

    SpeedMeeting meeting() {
        SpeedMeeting meeting = SpeedMeeting.of(Scores.of(scores)).rounds(rounds).atLeast(minimum);
        meeting = tables().isPresent() ? meeting.tables(tables) : meeting;
        meeting = ofEach == NO_LIMIT ? meeting : meeting.atMost(ofEach);
        for (Participant one : participants()) {
            meeting = meeting.representedBy(one, people(one));
            meeting = maximum.containsKey(one) ? meeting.atMost(one, maximum.get(one)) : meeting;
            meeting = again.contains(one) ? meeting.samePartners(one) : meeting;
        }
        for (List<Object> absence : away) {
            meeting = meeting.personAway(
                    (Participant) absence.get(0), (Integer) absence.get(1), (Integer) absence.get(2));
        }
        for (Pair pair : musts) {
            meeting = meeting.mustMeet(pair.left(), pair.right());
        }
        for (Pair pair : excluded) {
            meeting = meeting.exclude(pair.left(), pair.right());
        }
        return meeting;
    }

    OptionalInt tables() {
        return tables == NO_LIMIT ? OptionalInt.empty() : OptionalInt.of(tables);
    }

    int people(Participant one) {
        return people.getOrDefault(one, 1);
    }

    void leaves(Participant one, int person, int round) {
        away.add(List.of(one, person, round));
    }

    /** Returns how many people of a participant are present in a round. */
    int present(Participant one, int round) {
        return (int) IntStream.rangeClosed(1, people(one))
                .filter(person -> !away.contains(List.of(one, person, round)))
                .count();
    }

    private int presence(Participant one, int person) {
        return (int) IntStream.rangeClosed(1, rounds)
                .filter(round -> !away.contains(List.of(one, person, round)))
                .count();
    }

    /** Returns the maximum number of encounters of a participant. */
    int most(Participant one) {
        int ofAll = IntStream.rangeClosed(1, people(one))
                .map(person -> Math.min(ofEach, presence(one, person)))
                .sum();
        return Math.min(ofAll, maximum.getOrDefault(one, NO_LIMIT));
    }

    /** Returns the minimum number of encounters of a participant, no more than its own limits and presence allow. */
    int least(Participant one) {
        return Math.min(minimum, most(one));
    }

    /** Returns how often a pair may meet. */
    int times(Pair pair) {
        return Math.max(times(pair.left()), times(pair.right()));
    }

    private int times(Participant one) {
        return again.contains(one)
                ? Math.max(1, (int) IntStream.rangeClosed(1, people(one))
                        .filter(person -> presence(one, person) > 0)
                        .count())
                : 1;
    }

    /** Returns whether it does not matter which encounter is in which of some rounds. */
    boolean areAlike(int from) {
        return participants().stream()
                .allMatch(one -> IntStream.rangeClosed(from, rounds)
                        .allMatch(round -> present(one, round) == present(one, from)));
    }
}
