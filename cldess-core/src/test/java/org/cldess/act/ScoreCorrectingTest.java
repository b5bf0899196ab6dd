package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.call.jury.JuryScore;
import org.cldess.call.jury.ScoreCorrection;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** The chair of the jury gave 4 points for the usefulness of the sewing workshop, and meant 2, then 1. */
class ScoreCorrectingTest {
    private static final LocalDate MONDAY = SampleCalls.JURY.plusDays(4);
    private static final Known<String> NADIA = Known.of("Nadia Exemple");

    private final JuryScore wrong = new JuryScore(
            SampleCalls.SEWING, SampleCalls.CHAIR, SampleCalls.UTILITY, 4, Known.none(), Known.of(SampleCalls.JURY));

    private final Dossier dossier = SampleDossiers.grasse()
            .with(SampleCalls.call().toBuilder().scores(List.of(wrong)).build());

    private static Answer<Dossier> correct(Dossier dossier, JuryScore right) {
        return Acts.of(dossier).call(SampleCalls.CALL).correct(right);
    }

    private static JuryScore only(Dossier dossier) {
        List<JuryScore> scores =
                dossier.findCall(SampleCalls.CALL).orElseThrow().scores();
        assertThat(scores).hasSize(1);
        return scores.get(0);
    }

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    @Test
    void a_corrected_score_counts_from_its_day_and_keeps_what_it_was() {
        Known<String> little = Known.of("Peu utile.");
        JuryScore two = wrong.corrected(2, Known.none(), MONDAY, "Points inversés", NADIA);
        Dossier once = correct(dossier, two).orElseThrow();
        Dossier twice = correct(once, two.corrected(1, little, MONDAY.plusDays(1), "Mal lus", Known.none()))
                .orElseThrow();

        assertThat(only(twice).points()).isEqualTo(1);
        assertThat(only(twice).corrections())
                .containsExactly(
                        new ScoreCorrection(MONDAY, 4, Known.none(), "Points inversés", NADIA),
                        new ScoreCorrection(MONDAY.plusDays(1), 2, Known.none(), "Mal lus", Known.none()));
        assertThat(only(twice.seenOn(MONDAY.minusDays(1)))).isEqualTo(wrong);
        assertThat(only(twice.seenOn(MONDAY))).isEqualTo(two);
        assertThat(only(twice.seenOn(MONDAY.plusDays(1)))).isEqualTo(only(twice));
    }

    @Test
    void a_correction_is_refused_for_what_a_score_is_refused_for() {
        JuryScore unexplained = wrong.corrected(1, Known.none(), MONDAY, "Points inversés", NADIA);

        assertThat(codes(correct(dossier, unexplained))).containsExactly("JUR-02");
    }

    @Test
    void a_correction_rests_on_the_score_as_it_is() {
        JuryScore two = wrong.corrected(2, Known.none(), MONDAY, "Points inversés", NADIA);
        JuryScore three = wrong.corrected(3, Known.none(), MONDAY, "Autre lecture", NADIA);
        Dossier once = correct(dossier, two).orElseThrow();

        assertThat(codes(correct(once, three))).containsExactly("score.correction.lost");
        assertThat(codes(correct(once, two))).containsExactly("score.correction.lost");
        assertThat(codes(correct(dossier, wrong))).containsExactly("score.correction.lost");
        assertThat(codes(correct(once, two.corrected(3, Known.none(), MONDAY.minusDays(1), "Trop tôt", NADIA))))
                .containsExactly("score.correction.early");
        assertThat(correct(once, two.corrected(3, Known.none(), MONDAY, "Le même jour", NADIA))
                        .isGranted())
                .isTrue();
    }
}
