package org.cldess.matching.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.cldess.language.Message;
import org.cldess.matching.Appraisal;
import org.cldess.matching.CandidateSearch;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.territory.GeoPosition;
import org.junit.jupiter.api.Test;

/**
 * Candidates who live in one place and work in another are found by both. The seeker is among the candidates and is not
 * found.
 */
class TwoPlacesTest {
    private static final int METRES = 100_000;

    private record One(String key, GeoPosition home, GeoPosition work) {
        Participant participant() {
            return Participant.named(key);
        }
    }

    @Test
    void the_best_are_those_that_scoring_everybody_finds() {
        SplittableRandom random = new SplittableRandom(5);
        List<One> all = IntStream.range(0, 300)
                .mapToObj(number -> new One("p" + number, place(random), place(random)))
                .toList();
        Criteria<One, One> criteria = Criteria.<One, One>between(One::participant, One::participant)
                .with(near("home", One::home))
                .with(near("work", One::work));
        CandidateSearch<One, One> search = CandidateSearch.by(criteria);
        search.putAll(all);

        for (int seeker = 0; seeker < 30; seeker++) {
            One one = new One("seeker", place(random), place(random));
            search.put(one);
            List<Score> scored = criteria.score(List.of(one), all).list().stream()
                    .sorted(Comparator.comparingLong(Score::millionths)
                            .reversed()
                            .thenComparing(Score::right))
                    .limit(3)
                    .toList();

            assertThat(search.best(one, 3))
                    .extracting(Score::right)
                    .isEqualTo(scored.stream().map(Score::right).toList());
        }
    }

    private static Criterion<One, One> near(String name, Function<One, GeoPosition> where) {
        Message reason = Message.of("proche", "near");
        return Criterion.<One, One>of(name, (left, right) -> Appraisal.met(reason))
                .measured(
                        where,
                        where,
                        (left, right) -> utility(left.distanceTo(right).metres()))
                .fading(
                        one -> Optional.of(where.apply(one)),
                        one -> Optional.of(where.apply(one)),
                        one -> TwoPlacesTest::utility);
    }

    private static int utility(int metres) {
        return Math.max(0, 1_000_000 - (int) (1_000_000L * Math.min(metres, METRES) / METRES));
    }

    private static GeoPosition place(SplittableRandom random) {
        return GeoPosition.townCentre(43 + random.nextDouble(), 6 + random.nextDouble());
    }
}
