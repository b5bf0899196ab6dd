package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.DatedLegalForm;
import org.cldess.actor.kind.ActorKind;
import org.cldess.contract.amendment.Amendment;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.LegalForm;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what is said about codes that have the right form and are in no list. */
class NomenclatureRulesTest {
    private static final String ACTOR =
            "/actors/" + SampleDossiers.grasse().actors().size();

    private static Ruling with(String field, Object value) {
        return body().with(ACTOR + field, value).ruling("IDN-01");
    }

    private static WrittenDossier body() {
        return WrittenDossier.of(SampleDossiers.grasse())
                .with(
                        ACTOR,
                        Actor.builder(ActorId.of("zzzz-codes"), ActorKind.ORGANISATION, "Codes du Loup")
                                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "/naf, 88.99B, COMPLIES",
        "/naf, 88.99Z, BREACHED",
        "/naf, 72.47Z, BREACHED",
        "/naf, 00.00Z, BREACHED",
        "/naf, 62.10Y, COMPLIES",
        "/commune, 06069, COMPLIES",
        "/commune, 97123, COMPLIES",
        "/commune, 75111, COMPLIES",
        "/commune, 00000, BREACHED",
        "/commune, 96001, BREACHED",
        "/commune, 06999, BREACHED",
        "/postalCode, 06130, COMPLIES",
        "/postalCode, 06131, COMPLIES",
        "/postalCode, 00100, BREACHED",
        "/postalCode, 99999, BREACHED"
    })
    void a_code_that_is_in_no_list_is_told(String field, String code, Outcome outcome) {
        Ruling ruling = with(field, code);

        assertThat(ruling.outcome(ACTOR)).isEqualTo(outcome);
        assertThat(ruling.at(ACTOR).severity()).isEqualTo(Severity.WARNING);
        if (outcome == Outcome.BREACHED) {
            assertThat(ruling.french(ACTOR)).contains(code, "« Codes du Loup »");
        }
    }

    @ParameterizedTest
    @CsvSource({"9220, COMPLIES", "6534, COMPLIES", "0000, COMPLIES", "9999, BREACHED"})
    void a_legal_category_that_is_in_no_list_is_told(String code, Outcome outcome) {
        List<DatedLegalForm> forms = List.of(new DatedLegalForm(LegalForm.parse(code), Known.none()));

        assertThat(with("/legalForms", forms).outcome(ACTOR)).isEqualTo(outcome);
    }

    @Test
    void all_unknown_codes_of_an_actor_are_told_at_once() {
        String said = Ruling.of("IDN-01", DecidingFacts.today().dossier(), DecidingFacts.TODAY).all().stream()
                .filter(finding -> finding.outcome() == Outcome.BREACHED)
                .map(finding -> Ruling.plain(finding.message(Locale.FRENCH)))
                .findFirst()
                .orElseThrow();

        assertThat(said)
                .contains(
                        "Le code NAF 72.47Z de « Codes du Loup » est inconnu de la nomenclature (NAF rév. 2).",
                        "La catégorie juridique 9999 de « Codes du Loup » est inconnue de la nomenclature de l’INSEE.",
                        "Le code de commune 00000 de « Codes du Loup » est inconnu du code officiel géographique, dont la"
                                + " liste est du 1er janvier 2026.",
                        "Le code de commune 96001 de « Codes du Loup »",
                        "Le code postal 99999 de « Codes du Loup » ne commence comme celui d’aucun département.");
    }

    @Test
    void who_has_no_code_is_not_judged() {
        assertThat(body().ruling("IDN-01").outcome(ACTOR)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_commune_of_the_territory_that_is_in_no_list_is_told() {
        WrittenDossier sample = WrittenDossier.of(SampleDossiers.grasse());
        List<CommuneCode> communes = List.of(CommuneCode.parse("06069"), CommuneCode.parse("00000"));

        assertThat(sample.ruling("IDN-02").outcome("/contract")).isEqualTo(Outcome.COMPLIES);
        assertThat(sample.with("/contract/territory", communes).ruling("IDN-02").french("/contract"))
                .contains("Le code de commune 00000 du territoire est inconnu");
        assertThat(sample.with("/contract/territory", List.of())
                        .ruling("IDN-02")
                        .outcome("/contract"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(sample.with("/contract/territory", List.of(CommuneCode.parse("00101")))
                        .ruling("IDN-02")
                        .outcome("/contract"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(sample.with("/contract/territory", null).ruling("IDN-02").outcome("/contract"))
                .isEqualTo(Outcome.NOT_EVALUABLE);
    }

    @Test
    void a_commune_that_an_amendment_adds_is_told_too() {
        Amendment amendment = SampleAmendments.first()
                .communesAdded(List.of(CommuneCode.parse("06999")))
                .build();

        assertThat(WrittenDossier.of(SampleDossiers.grasse())
                        .with("/contract/amendments", List.of(amendment))
                        .ruling("IDN-02")
                        .french("/contract"))
                .contains("Le code de commune 06999 du territoire est inconnu");
    }

    @Test
    void the_codes_of_the_sample_are_known() {
        assertThat(Ruling.of("IDN-01", SampleDossiers.grasse()).all())
                .isNotEmpty()
                .noneMatch(finding -> finding.outcome() == Outcome.BREACHED);
    }
}
