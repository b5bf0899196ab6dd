package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationBuilder;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests CTR-04 and CTR-05: the votes of a deliberation. */
class VoteRulesTest {
    private static final String FIRST = "/deliberations/0";

    private static Dossier voting(UnaryOperator<DeliberationBuilder> change) {
        Dossier dossier = SampleDossiers.grasse();
        Deliberation changed =
                change.apply(dossier.deliberations().get(0).toBuilder()).build();
        return dossier.toBuilder()
                .deliberations(List.of(changed, dossier.deliberations().get(1)))
                .build();
    }

    private static Dossier votes(int members, int voters, int inFavour, int against, int abstentions) {
        return voting(vote -> vote.members(members)
                .voters(voters)
                .inFavour(inFavour)
                .against(against)
                .abstentions(abstentions));
    }

    @ParameterizedTest
    @CsvSource({
        "33, 33, 30, 2, 1, COMPLIES",
        "33, 32, 30, 2, 1, BREACHED",
        "33, 34, 30, 2, 1, BREACHED",
        "32, 33, 30, 2, 1, BREACHED",
        "0, 0, 0, 0, 0, COMPLIES"
    })
    void adds_up_within_the_members(
            int members, int voters, int inFavour, int against, int abstentions, Outcome outcome) {
        Ruling ruling = Ruling.of("CTR-04", votes(members, voters, inFavour, against, abstentions));

        assertThat(ruling.outcome(FIRST)).isEqualTo(outcome);
        assertThat(ruling.all()).hasSize(2);
    }

    @Test
    void tells_the_sum_and_the_way_out() {
        assertThat(Ruling.of("CTR-04", votes(54, 32, 30, 2, 1)).french(FIRST))
                .isEqualTo("Les votes de la délibération n° 2013-54 ne correspondent pas : 30 pour, 2 contre,"
                        + " 1 abstention font 33, et vous indiquez 32 votants. Corrigez l’un des nombres.");
        assertThat(Ruling.of("CTR-04", votes(30, 33, 30, 2, 1)).french(FIRST))
                .isEqualTo("Les votes de la délibération n° 2013-54 dépassent l’effectif : 33 votants pour 30 membres."
                        + " Corrigez l’un des nombres.");
    }

    @Test
    void names_a_deliberation_without_number_by_its_subject() {
        Dossier dossier = voting(vote -> vote.number(Known.notRecorded()).voters(1));

        assertThat(Ruling.of("CTR-04", dossier).french(FIRST))
                .startsWith(
                        "Les votes de la délibération « Contrat local de développement de l’ESS » ne correspondent");
    }

    @Test
    void lacks_every_count_that_is_unknown() {
        Dossier dossier = voting(vote -> vote.members(Known.notRecorded())
                .voters(Known.none())
                .inFavour(Known.notRecorded())
                .against(Known.notRecorded())
                .abstentions(Known.notRecorded()));

        assertThat(Ruling.of("CTR-04", dossier).at(FIRST).missing())
                .containsExactly(
                        FIRST + "/members",
                        FIRST + "/voters",
                        FIRST + "/inFavour",
                        FIRST + "/against",
                        FIRST + "/abstentions");
        assertThat(Ruling.of("CTR-05", dossier).at(FIRST).missing())
                .containsExactly(FIRST + "/inFavour", FIRST + "/against");
    }

    @Test
    void needs_the_day_of_the_vote() {
        Dossier undated = voting(vote -> vote.date(Known.notRecorded()));
        Dossier never = voting(vote -> vote.date(Known.none()));

        for (String code : List.of("CTR-04", "CTR-05")) {
            assertThat(Ruling.of(code, undated).at(FIRST).missing()).containsExactly(FIRST + "/date");
            assertThat(Ruling.of(code, never).outcome(FIRST)).isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "25, 24, SECRET, COMPLIES",
        "24, 25, OPEN, BREACHED",
        "24, 24, OPEN, COMPLIES",
        "24, 24, SECRET, BREACHED",
        "24, 24, , NOT_EVALUABLE",
        "25, 24, , COMPLIES",
        "0, 0, OPEN, BREACHED",
        "1, 0, , COMPLIES"
    })
    void is_carried_by_more_votes_for_than_against(int inFavour, int against, Ballot ballot, Outcome outcome) {
        Dossier dossier = voting(vote -> vote.inFavour(inFavour)
                .against(against)
                .ballot(ballot == null ? Known.notRecorded() : Known.of(ballot)));

        assertThat(Ruling.of("CTR-05", dossier).outcome(FIRST)).isEqualTo(outcome);
    }

    @Test
    void the_chair_decides_at_a_tie_in_an_open_ballot() {
        UnaryOperator<DeliberationBuilder> tie =
                vote -> vote.inFavour(13).against(13).ballot(Ballot.OPEN);

        assertThat(Ruling.of("CTR-05", voting(vote -> tie.apply(vote).chairInFavour(true)))
                        .outcome(FIRST))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CTR-05", voting(vote -> tie.apply(vote).chairInFavour(false)))
                        .outcome(FIRST))
                .isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("CTR-05", voting(vote -> tie.apply(vote).chairInFavour(Known.none())))
                        .outcome(FIRST))
                .isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("CTR-05", voting(vote -> tie.apply(vote).chairInFavour(Known.notRecorded())))
                        .at(FIRST)
                        .missing())
                .containsExactly(FIRST + "/chairInFavour");
    }

    @Test
    void that_a_region_decides_by_the_same_majority_is_to_be_confirmed() {
        Dossier dossier = SampleDossiers.grasse();
        Dossier refused = dossier.toBuilder()
                .deliberations(dossier.deliberations().stream()
                        .map(vote -> vote.toBuilder().inFavour(9).against(18).build())
                        .toList())
                .build();

        assertThat(Ruling.of("CTR-05", refused).at(FIRST).severity()).isEqualTo(Severity.ERROR);
        Finding ofTheRegion = Ruling.of("CTR-05", refused).at("/deliberations/1");
        assertThat(ofTheRegion.outcome()).isEqualTo(Outcome.BREACHED);
        assertThat(ofTheRegion.severity()).isEqualTo(Severity.WARNING);
        assertThat(ofTheRegion.message(Locale.FRENCH)).contains("à confirmer");
    }

    @Test
    void tells_why_a_deliberation_is_not_carried() {
        assertThat(Ruling.of("CTR-05", voting(vote -> vote.inFavour(24).against(25)))
                        .french(FIRST))
                .isEqualTo("La délibération n° 2013-54 n’est pas adoptée : 24 pour, 25 contre."
                        + " Corrigez les voix, ou citez une délibération adoptée.");
        assertThat(Ruling.of(
                                "CTR-05",
                                voting(vote -> vote.inFavour(24).against(24).ballot(Ballot.SECRET)))
                        .french(FIRST))
                .isEqualTo(
                        "La délibération n° 2013-54 n’est pas adoptée : 24 pour et 24 contre à bulletin secret, où la"
                                + " voix de la présidence ne départage pas. Corrigez les voix, ou citez une délibération"
                                + " adoptée.");
        assertThat(Ruling.of(
                                "CTR-05",
                                voting(vote -> vote.inFavour(24).against(24).ballot(Known.notRecorded())))
                        .at(FIRST)
                        .missing())
                .containsExactly(FIRST + "/ballot");
    }
}
