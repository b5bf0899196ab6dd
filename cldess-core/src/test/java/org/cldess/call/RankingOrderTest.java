package org.cldess.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryScore;
import org.cldess.sample.SampleCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ranks a few applications with whole points, so that the order is easy to compute: usefulness weighs 60, anchoring 40.
 */
class RankingOrderTest {
    /** Ranks applications such as {@code b 4 3}: an id, and the points of one juror for both criteria. */
    private static Ranking ranking(String text) {
        List<ProjectApplication> applications = new ArrayList<>();
        List<JuryScore> scores = new ArrayList<>();
        for (String each : text.split("; ")) {
            String[] words = each.split(" ");
            ApplicationId id = ApplicationId.of(words[0]);
            applications.add(SampleCalls.application(id, words[0], ApplicantId.of("p-association")));
            if (words.length > 1) {
                scores.addAll(SampleCalls.scores(
                        id, SampleCalls.GUEST, Integer.parseInt(words[1]), Integer.parseInt(words[2])));
            }
        }
        return SampleCalls.call().toBuilder()
                .applications(applications)
                .scores(scores)
                .decisions(List.of())
                .build()
                .ranking();
    }

    /**
     * The maximum is 400 points, with 60 and 40 for each point given: 4 and 3 make 360, which is 90.00 out of 100. Ties
     * are broken by usefulness.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # applications                | ranks
        b 4 3; a 3 3                  | 1 b 90.00, 2 a 75.00
        b 3 3; a 4 3                  | 1 a 90.00, 2 b 75.00
        b 4 1; a 2 4                  | 1 b 70.00, 2 a 70.00
        b 3 3; a 3 3                  | 1 a 75.00, 1 b 75.00
        c 3 3; b 4 4; a 3 3           | 1 b 100.00, 2 a 75.00, 2 c 75.00
        d 0 1; c 3 3; b 4 4; a 3 3    | 1 b 100.00, 2 a 75.00, 2 c 75.00, 4 d 10.00
        b 2 3; a 4 0                  | 1 a 60.00, 2 b 60.00
        a 0 0                         | 1 a 0.00
        """, delimiter = '|')
    void applications_stand_by_their_points(String applications, String ranks) {
        assertThat(String.join(
                        ", ",
                        ranking(applications).ranked().stream()
                                .map(place ->
                                        place.rank() + " " + place.application().value() + " "
                                                + place.total().rounded())
                                .toList()))
                .isEqualTo(ranks);
    }

    @Test
    void what_nobody_scored_stands_by_id() {
        assertThat(ranking("c; b 1 1; d; a").unscored())
                .extracting(ApplicationId::value)
                .containsExactly("a", "c", "d");
    }
}
