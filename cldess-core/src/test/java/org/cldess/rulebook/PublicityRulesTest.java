package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cldess.actor.Population;
import org.cldess.actor.kind.EpciKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.PublicationFormat;
import org.cldess.deliberation.PublicationMode;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.rule.Parameter;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests CTR-03 and FRM-03, and CTR-02 for communes, on the publication of an act. The carrier’s deliberation comes
 * first, its body third.
 */
class PublicityRulesTest {
    private static final String CHOSEN = "/actors/2/paperChosen";
    private static final String ACT = "/deliberations/0";
    private static final LocalDate SINCE = LocalDate.of(2022, 7, 1);

    private static WrittenDossier decided(LocalDate day, PublicationMode mode) {
        return WrittenDossier.sample()
                .with(ACT + "/date", day)
                .with(ACT + "/transmitted", day)
                .with(ACT + "/published", day)
                .with(ACT + "/publicationMode", mode)
                .with("/contract/signatures/1/date", day);
    }

    private static WrittenDossier commune(PublicationMode mode, Population... counts) {
        return decided(SINCE, mode)
                .with("/actors/2/publicBody", PublicBodyKind.COMMUNE)
                .with("/actors/2/populations", List.of(counts));
    }

    private static Population count(int year, int inhabitants) {
        return new Population(LocalDate.of(year, 1, 1), inhabitants);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, PAPER, NOT_APPLICABLE",
        "2022-07-01, PAPER, BREACHED",
        "2022-06-30, ELECTRONIC, NOT_APPLICABLE",
        "2022-07-01, ELECTRONIC, COMPLIES"
    })
    void acts_are_published_electronically_since_july_2022(LocalDate day, PublicationMode mode, Outcome outcome) {
        assertThat(decided(day, mode).ruling("CTR-03").outcome(ACT)).isEqualTo(outcome);
    }

    @Test
    void a_breach_is_a_warning_that_says_how_to_publish() {
        Ruling ruling = decided(SINCE, PublicationMode.PAPER).ruling("CTR-03");

        assertThat(ruling.at(ACT).severity()).isEqualTo(Severity.WARNING);
        assertThat(ruling.french(ACT))
                .isEqualTo("La délibération « Contrat local de développement de l’ESS » du 1er juillet 2022 n’a pas été"
                        + " publiée sous forme électronique, comme la loi le demande alors. Publiez-la ainsi, et notez la"
                        + " date.");
    }

    @ParameterizedTest
    @CsvSource({"3499, NOT_APPLICABLE", "3500, BREACHED"})
    void communes_are_bound_from_a_number_of_inhabitants_on(int inhabitants, Outcome outcome) {
        WrittenDossier commune =
                commune(PublicationMode.PAPER, count(2022, inhabitants)).with(CHOSEN, SINCE);

        assertThat(commune.ruling("CTR-03").outcome(ACT)).isEqualTo(outcome);
        assertThat(commune.ruling("CTR-03").at(ACT).parameters())
                .extracting(Parameter::value)
                .containsExactly("3500");
        assertThat(commune.ruling("CTR-02").outcome("/contract/signatures/1"))
                .isEqualTo(outcome == Outcome.BREACHED ? Outcome.BREACHED : Outcome.COMPLIES);
    }

    @ParameterizedTest
    @CsvSource({"3499, COMPLIES", "3500, BREACHED"})
    void a_small_commune_publishes_the_act_under_an_amendment_as_it_likes_too(int inhabitants, Outcome outcome) {
        WrittenDossier commune =
                commune(PublicationMode.PAPER, count(2022, inhabitants)).with(CHOSEN, SINCE);
        Map<String, Object> signature = new HashMap<>();
        ((Map<?, ?>) commune.at("/contract/signatures/1").orElseThrow())
                .forEach((name, value) -> signature.put(String.valueOf(name), value));
        signature.put("id", "s-avenant");
        WrittenDossier amended = commune.with(
                        ACT + "/authorises", List.of(Authorised.CONTRACT, Authorised.amendment("avenant")))
                .with(
                        "/contract/amendments",
                        List.of(Map.of(
                                "id",
                                "avenant",
                                "number",
                                1,
                                "subject",
                                "Prolonger",
                                "signatures",
                                List.of(signature))));

        assertThat(amended.ruling("CTR-16").outcome("/contract/amendments/0/signatures/0"))
                .isEqualTo(outcome);
    }

    @Test
    void the_population_of_the_day_counts() {
        WrittenDossier grown = commune(PublicationMode.PAPER, count(2022, 3_499), count(2023, 3_600))
                .with(CHOSEN, SINCE);

        assertThat(grown.ruling("CTR-03").french(ACT))
                .isEqualTo(
                        "« Communauté d’agglomération Pôle Azur Provence » a choisi, par délibération du 1er juillet 2022,"
                                + " de publier autrement que sous forme électronique.");
        WrittenDossier later =
                commune(PublicationMode.PAPER, count(2023, 3_600)).with(CHOSEN, SINCE);
        assertThat(later.ruling("CTR-03").at(ACT).missing()).containsExactly("/actors/2/populations");
        assertThat(later.ruling("CTR-02").at("/contract/signatures/1").missing())
                .containsExactly("/actors/2/populations");
    }

    @Test
    void a_body_that_may_choose_and_did_not_publishes_electronically() {
        for (WrittenDossier body : List.of(
                commune(PublicationMode.PAPER, count(2022, 800)),
                decided(SINCE, PublicationMode.PAPER).with("/actors/2/epciKind", EpciKind.SYNDICATE))) {
            assertThat(body.ruling("CTR-03").at(ACT).missing()).containsExactly(CHOSEN);
            assertThat(body.with(CHOSEN, Known.none()).ruling("CTR-03").outcome(ACT))
                    .isEqualTo(Outcome.BREACHED);
            assertThat(body.with(CHOSEN, SINCE.plusDays(1)).ruling("CTR-03").outcome(ACT))
                    .isEqualTo(Outcome.BREACHED);
            assertThat(body.with(CHOSEN, SINCE).ruling("CTR-03").outcome(ACT)).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(body.with("/deliberations/0/publicationMode", PublicationMode.ELECTRONIC)
                            .ruling("CTR-03")
                            .outcome(ACT))
                    .isEqualTo(Outcome.COMPLIES);
        }
        assertThat(decided(SINCE, PublicationMode.PAPER)
                        .with("/actors/2/epciKind", EpciKind.OPEN_SYNDICATE)
                        .with(CHOSEN, SINCE)
                        .ruling("CTR-03")
                        .outcome(ACT))
                .as("an open syndicate has no choice")
                .isEqualTo(Outcome.BREACHED);
    }

    @Test
    void only_bodies_with_own_taxation_are_bound_among_inter_municipal_ones() {
        WrittenDossier syndicate = decided(SINCE, PublicationMode.PAPER)
                .with("/actors/2/epciKind", EpciKind.SYNDICATE)
                .with(CHOSEN, SINCE);
        WrittenDossier unknown = decided(SINCE, PublicationMode.PAPER).with("/actors/2/epciKind", Known.notRecorded());

        assertThat(syndicate.ruling("CTR-03").outcome(ACT)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(syndicate.ruling("CTR-02").outcome("/contract/signatures/1")).isEqualTo(Outcome.COMPLIES);
        assertThat(unknown.ruling("CTR-03").at(ACT).missing()).containsExactly("/actors/2/epciKind");
        assertThat(unknown.ruling("CTR-02").at("/contract/signatures/1").missing())
                .containsExactly("/actors/2/epciKind");
    }

    @Test
    void other_bodies_choose() {
        WrittenDossier paper = decided(SINCE, PublicationMode.PAPER);

        for (PublicBodyKind kind : List.of(PublicBodyKind.STATE, PublicBodyKind.OTHER)) {
            assertThat(paper.with("/actors/2/publicBody", kind).ruling("CTR-03").outcome(ACT))
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }
        assertThat(paper.with("/actors/2/publicBody", Known.none())
                        .ruling("CTR-03")
                        .outcome(ACT))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        for (PublicBodyKind kind : List.of(PublicBodyKind.REGION, PublicBodyKind.DEPARTEMENT)) {
            assertThat(paper.with("/actors/2/publicBody", kind).ruling("CTR-03").outcome(ACT))
                    .isEqualTo(Outcome.BREACHED);
        }
    }

    @Test
    void lacks_the_body_the_day_and_the_mode_and_waits_for_a_publication() {
        WrittenDossier nothing = decided(SINCE, PublicationMode.PAPER)
                .with("/actors/2/publicBody", Known.notRecorded())
                .with(ACT + "/published", Known.notRecorded())
                .with(ACT + "/publicationMode", Known.notRecorded());

        assertThat(nothing.ruling("CTR-03").at(ACT).missing())
                .containsExactly("/actors/2/publicBody", ACT + "/published", ACT + "/publicationMode");
        assertThat(decided(SINCE, PublicationMode.PAPER)
                        .with(ACT + "/published", Known.none())
                        .ruling("CTR-03")
                        .outcome(ACT))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static WrittenDossier filed(LocalDate day, PublicationFormat format, boolean whole) {
        return decided(day, PublicationMode.ELECTRONIC)
                .with(ACT + "/publicationFormat", format)
                .with(ACT + "/publishedInFull", whole);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-30, OFFICE, true, NOT_APPLICABLE",
        "2022-07-01, OFFICE, true, BREACHED",
        "2022-07-01, HTML, true, BREACHED",
        "2022-07-01, IMAGE, true, BREACHED",
        "2022-07-01, PDF_A, true, COMPLIES",
        "2022-07-01, PDF, true, COMPLIES",
        "2022-07-01, PDF_A, false, BREACHED",
        "2022-07-01, OTHER, true, NOT_EVALUABLE"
    })
    void a_file_is_whole_and_cannot_be_changed(
            LocalDate day, PublicationFormat format, boolean whole, Outcome outcome) {
        assertThat(filed(day, format, whole).ruling("FRM-03").outcome(ACT)).isEqualTo(outcome);
    }

    @Test
    void tells_all_that_is_wrong_with_a_file_and_all_that_is_unknown() {
        assertThat(filed(SINCE, PublicationFormat.OFFICE, false)
                        .ruling("FRM-03")
                        .french(ACT))
                .isEqualTo(
                        "La délibération n° 2013-54 n’est publiée qu’en partie. Publiez-la en entier. La délibération"
                                + " n° 2013-54 est publiée dans un format (fichier de traitement de texte) qui peut être modifié ou"
                                + " ne se conserve pas. Publiez-la en PDF/A.");
        WrittenDossier unknown = decided(SINCE, PublicationMode.ELECTRONIC)
                .with(ACT + "/publicationMode", Known.notRecorded())
                .with(ACT + "/publicationFormat", Known.notRecorded());
        assertThat(unknown.ruling("FRM-03").at(ACT).missing())
                .containsExactly(ACT + "/publicationMode", ACT + "/publicationFormat", ACT + "/publishedInFull");
        assertThat(decided(SINCE, PublicationMode.PAPER).ruling("FRM-03").outcome(ACT))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
