package org.cldess.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/** Scores drawn from a seed, and the best choice of pairs by exhaustive search. */
final class DrawnExchanges {
    private DrawnExchanges() {}

    static List<Score> pool(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int people = random.nextInt(1, 9);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            for (int j = i + 1; j < people; j++) {
                if (random.nextInt(10) < 6) {
                    boolean turned = random.nextBoolean();
                    scores.add(Score.of(named(turned ? j : i), named(turned ? i : j), utility(random)));
                }
            }
        }
        return scores;
    }

    static List<Score> sides(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int lefts = random.nextInt(1, 5);
        int rights = random.nextInt(1, 5);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < lefts; i++) {
            for (int j = 0; j < rights; j++) {
                if (random.nextInt(10) < 7) {
                    scores.add(Score.of(named(i), named(10 + j), utility(random)));
                }
            }
        }
        return scores;
    }

    private static BigDecimal utility(SplittableRandom random) {
        return random.nextBoolean()
                ? BigDecimal.valueOf(random.nextInt(-2, 6))
                : BigDecimal.valueOf(random.nextInt(-1_000_000, 4_000_000), 6);
    }

    static Participant named(int number) {
        return Participant.named("P" + number);
    }

    /** Returns the best total of the scores from an index, without the participants already taken. */
    static BigDecimal best(List<Score> scores, int from, List<Participant> taken) {
        if (from == scores.size()) {
            return BigDecimal.ZERO;
        }
        BigDecimal best = best(scores, from + 1, taken);
        Score score = scores.get(from);
        if (score.value().signum() > 0 && !taken.contains(score.left()) && !taken.contains(score.right())) {
            List<Participant> more = new ArrayList<>(taken);
            more.add(score.left());
            more.add(score.right());
            best = best.max(score.value().add(best(scores, from + 1, more)));
        }
        return best;
    }
}
