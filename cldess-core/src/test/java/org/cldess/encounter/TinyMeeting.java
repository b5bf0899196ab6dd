package org.cldess.encounter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;

/**
 * A meeting of at most three by three, kept in plain arrays and planned by trying every round for every pair. Nothing here uses
 * the planner, not even the theorem on which it rests.
 */
final class TinyMeeting {
    private static final int NO_TABLE_LIMIT = 99;

    private final int rounds;
    private final int tables;
    private final int minimum;
    private final List<Score> scores = new ArrayList<>();
    private final List<Participant> lefts = new ArrayList<>();
    private final List<Participant> rights = new ArrayList<>();
    private final List<Boolean> must = new ArrayList<>();
    private final List<Boolean> excluded = new ArrayList<>();
    private long best = Long.MIN_VALUE;

    TinyMeeting(long seed) {
        Random random = new Random(seed);
        rounds = 1 + random.nextInt(3);
        tables = random.nextBoolean() ? NO_TABLE_LIMIT : 1 + random.nextInt(3);
        minimum = random.nextInt(3) == 0 ? random.nextInt(3) : 0;
        int range = random.nextBoolean() ? 3 : 2_000_000;
        int rightCount = 1 + random.nextInt(3);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            for (int j = rightCount; j > 0; j--) {
                if (random.nextInt(8) > 0) {
                    int millionths = random.nextInt(range + range / 3) - range / 3;
                    scores.add(Score.of(
                            Participant.named("left " + i),
                            Participant.named("right " + j),
                            BigDecimal.valueOf(millionths, 6)));
                    must.add(random.nextInt(12) == 0);
                    excluded.add(random.nextInt(10) == 0);
                }
            }
        }
        scores.stream().map(Score::left).distinct().forEach(lefts::add);
        scores.stream().map(Score::right).distinct().forEach(rights::add);
    }

    /** The same question for the planner, its parts in an order of their own. */
    SpeedMeeting meeting(long order) {
        List<Score> shuffled = new ArrayList<>(scores);
        Collections.shuffle(shuffled, new Random(order));
        SpeedMeeting meeting =
                SpeedMeeting.of(Scores.of(shuffled)).rounds(rounds).atLeast(minimum);
        if (tables != NO_TABLE_LIMIT) {
            meeting = meeting.tables(tables);
        }
        for (int k = 0; k < scores.size(); k++) {
            Score score = scores.get(k);
            meeting = must.get(k) ? meeting.mustMeet(score.left(), score.right()) : meeting;
            meeting = excluded.get(k) ? meeting.exclude(score.right(), score.left()) : meeting;
        }
        return meeting;
    }

    /** The best total in millionths, if any plan exists. */
    OptionalLong best() {
        best = Long.MIN_VALUE;
        place(0, new int[scores.size()], 0);
        return best == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(best);
    }

    /** Puts the pair number k into no round, coded 0, and into each round in which both are free. */
    private void place(int k, int[] round, long total) {
        if (k == scores.size()) {
            best = minimumIsReached(round) ? Math.max(best, total) : best;
            return;
        }
        if (!must.get(k)) {
            round[k] = 0;
            place(k + 1, round, total);
        }
        for (int r = 1; r <= rounds && !excluded.get(k); r++) {
            if (fits(k, r, round)) {
                round[k] = r;
                place(
                        k + 1,
                        round,
                        total + scores.get(k).value().movePointRight(6).longValueExact());
            }
        }
        round[k] = 0;
    }

    private boolean fits(int k, int r, int[] round) {
        int seated = 0;
        for (int other = 0; other < k; other++) {
            if (round[other] == r) {
                seated++;
                if (scores.get(other).left().equals(scores.get(k).left())
                        || scores.get(other).right().equals(scores.get(k).right())) {
                    return false;
                }
            }
        }
        return seated < tables;
    }

    private boolean minimumIsReached(int[] round) {
        int[] left = new int[lefts.size()];
        int[] right = new int[rights.size()];
        for (int k = 0; k < round.length; k++) {
            if (round[k] > 0) {
                left[lefts.indexOf(scores.get(k).left())]++;
                right[rights.indexOf(scores.get(k).right())]++;
            }
        }
        return Arrays.stream(left).allMatch(count -> count >= minimum)
                && Arrays.stream(right).allMatch(count -> count >= minimum);
    }
}
