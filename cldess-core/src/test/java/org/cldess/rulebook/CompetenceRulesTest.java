package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.kind.EpciKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.kind.ObjectiveLevel;
import org.cldess.contract.kind.PartyRole;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests CTR-07 to CTR-11 on the competence under which a body signs and the schemes that it cites. The Région signs
 * first; its deliberation comes second.
 */
class CompetenceRulesTest {
    private static final String REGION = "/contract/signatures/0";
    private static final String EPCI = "/contract/signatures/1";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    static WrittenDossier signedOn(LocalDate day) {
        return WrittenDossier.sample().with(REGION + "/date", day).with(EPCI + "/date", day);
    }

    private static WrittenDossier cited(LocalDate day, Known<String> inContract, Known<String> inDeliberation) {
        WrittenDossier dossier = signedOn(day);
        for (String field : new String[] {"citedCompetence", "citedStrategy", "citedSrdeii"}) {
            dossier = dossier.with("/contract/" + field, inContract).with("/deliberations/1/" + field, inDeliberation);
        }
        return dossier;
    }

    @ParameterizedTest
    @CsvSource({
        "2013-02-18, COMPLIES, NOT_APPLICABLE",
        "2015-08-08, COMPLIES, NOT_APPLICABLE",
        "2015-08-09, NOT_APPLICABLE, COMPLIES",
        "2015-08-10, NOT_APPLICABLE, COMPLIES"
    })
    void a_region_acts_generally_until_the_law_of_2015_and_within_it_since(
            LocalDate day, Outcome generally, Outcome within) {
        assertThat(signedOn(day).ruling("CTR-07").outcome(REGION)).isEqualTo(generally);
        assertThat(signedOn(day).ruling("CTR-08").outcome(REGION)).isEqualTo(within);
        assertThat(signedOn(day).ruling("CTR-07").outcome(EPCI)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(signedOn(day).ruling("CTR-08").outcome(EPCI)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void one_citation_in_either_text_is_enough() {
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertThat(cited(day, Known.none(), Known.none()).ruling("CTR-08").outcome(REGION))
                .isEqualTo(Outcome.BREACHED);
        assertThat(cited(day, Known.none(), Known.none())
                        .with("/contract/citedStrategy", "Stratégie 2018")
                        .ruling("CTR-08")
                        .outcome(REGION))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(cited(day, Known.notRecorded(), Known.notRecorded())
                        .with("/deliberations/1/citedSrdeii", "SRDEII")
                        .ruling("CTR-08")
                        .outcome(REGION))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void lacks_what_the_texts_may_cite() {
        assertThat(cited(LocalDate.of(2020, 1, 1), Known.none(), Known.notRecorded())
                        .ruling("CTR-08")
                        .at(REGION)
                        .missing())
                .containsExactly(
                        "/deliberations/1/citedCompetence",
                        "/deliberations/1/citedStrategy",
                        "/deliberations/1/citedSrdeii");
        assertThat(signedOn(LocalDate.of(2013, 2, 18))
                        .with("/actors/6/publicBody", Known.notRecorded())
                        .ruling("CTR-07")
                        .at(REGION)
                        .missing())
                .containsExactly("/actors/6/publicBody");
    }

    @ParameterizedTest
    @CsvSource({"2015-12-31, true", "2016-01-01, false"})
    void says_for_a_while_that_what_was_under_way_could_go_on(LocalDate day, boolean said) {
        String french = cited(day, Known.none(), Known.none()).ruling("CTR-08").french(REGION);

        assertThat(french.endsWith("pouvaient se poursuivre sans elle jusqu’au 31 décembre 2015."))
                .isEqualTo(said);
        assertThat(french).contains("Citez-la");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-08-01, true, NOT_APPLICABLE",
        "2014-08-01, false, NOT_APPLICABLE",
        "2014-08-02, true, COMPLIES",
        "2014-08-02, false, BREACHED"
    })
    void a_contract_for_the_social_economy_cites_the_regional_strategy(
            LocalDate day, boolean citesIt, Outcome outcome) {
        WrittenDossier dossier =
                signedOn(day).with("/contract/citedStrategy", citesIt ? Known.of("Stratégie régionale") : Known.none());

        assertThat(dossier.ruling("CTR-09").outcome("/contract")).isEqualTo(outcome);
        assertThat(dossier.ruling("CTR-09").at("/contract").severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void the_strategy_concerns_contracts_between_a_region_and_an_epci() {
        WrittenDossier dossier = signedOn(LocalDate.of(2015, 1, 1));

        assertThat(dossier.ruling("CTR-09").at("/contract").missing()).containsExactly("/contract/citedStrategy");
        assertThat(dossier.with("/actors/2/publicBody", PublicBodyKind.COMMUNE)
                        .ruling("CTR-09")
                        .outcome("/contract"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(dossier.with("/actors/2/publicBody", Known.notRecorded())
                        .ruling("CTR-09")
                        .at("/contract")
                        .missing())
                .contains("/actors/2/publicBody");
    }

    @Test
    void other_kinds_of_contract_are_not_asked_about_the_social_economy() {
        ContractKind kind = ContractKind.of("autre", "autre contrat", "other contract")
                .party(PartyRole.REGION)
                .carriedBy(PartyRole.CARRIER)
                .level(ObjectiveLevel.GLOBAL)
                .level(ObjectiveLevel.OPERATIONAL)
                .withoutCharter();
        Dossier signed = signedOn(LocalDate.of(2020, 1, 1)).dossier();
        Dossier other = signed.toBuilder()
                .contract(signed.contract().toBuilder()
                        .kind(kind)
                        .charterVersion(Known.none())
                        .build())
                .charter(Known.none())
                .build();

        assertThat(Ruling.of("CTR-09", other, DAY).outcome("/contract")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Ruling.of("CTR-11", other, DAY).outcome(EPCI)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Ruling.of("CHA-01", other, DAY).french("/contract"))
                .isEqualTo("Le type de contrat « autre contrat » ne demande pas de charte.");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-12-31, true, false, NOT_APPLICABLE",
        "2016-01-01, true, true, COMPLIES",
        "2016-01-01, false, false, NOT_APPLICABLE",
        "2017-03-31, true, false, NOT_APPLICABLE",
        "2017-04-01, true, false, BREACHED"
    })
    void aid_to_enterprises_follows_the_regional_scheme(LocalDate day, boolean aid, boolean citesIt, Outcome outcome) {
        Ruling ruling = WrittenDossier.sample()
                .with("/deliberations/0/date", day)
                .with("/deliberations/0/enterpriseAid", aid)
                .with("/deliberations/0/citedSrdeii", citesIt ? Known.of("SRDEII") : Known.none())
                .ruling("CTR-10");

        assertThat(ruling.outcome("/deliberations/0")).isEqualTo(outcome);
    }

    @Test
    void the_scheme_is_asked_of_inter_municipal_bodies_only() {
        WrittenDossier dossier = WrittenDossier.sample()
                .with("/deliberations/0/date", LocalDate.of(2020, 1, 1))
                .with("/deliberations/1/date", LocalDate.of(2020, 1, 1))
                .with("/deliberations/0/enterpriseAid", Known.notRecorded())
                .with("/deliberations/0/citedSrdeii", Known.notRecorded())
                .with("/deliberations/1/enterpriseAid", true);

        assertThat(dossier.ruling("CTR-10").at("/deliberations/0").missing())
                .containsExactly("/deliberations/0/enterpriseAid", "/deliberations/0/citedSrdeii");
        assertThat(dossier.ruling("CTR-10").outcome("/deliberations/1")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static WrittenDossier competence(Known<String> inContract, Known<String> inDeliberation) {
        return WrittenDossier.sample()
                .with("/contract/citedCompetence", inContract)
                .with("/deliberations/0/citedCompetence", inDeliberation);
    }

    @Test
    void an_epci_signs_under_a_competence_that_it_holds() {
        Known<String> held = Known.of("Au titre du Développement économique");

        assertThat(competence(Known.none(), held).ruling("CTR-11").outcome(EPCI))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(competence(held, Known.notRecorded()).ruling("CTR-11").outcome(EPCI))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(competence(Known.none(), Known.none()).ruling("CTR-11").outcome(EPCI))
                .isEqualTo(Outcome.BREACHED);
        assertThat(competence(Known.none(), Known.notRecorded())
                        .ruling("CTR-11")
                        .at(EPCI)
                        .missing())
                .containsExactly("/deliberations/0/citedCompetence");
        assertThat(competence(held, held).ruling("CTR-11").outcome(REGION)).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void another_competence_is_to_be_checked_in_the_statutes() {
        Ruling ruling = competence(Known.of("Culture"), Known.none()).ruling("CTR-11");

        assertThat(ruling.at(EPCI).severity()).isEqualTo(Severity.WARNING);
        assertThat(ruling.french(EPCI))
                .isEqualTo("« Communauté d’agglomération Pôle Azur Provence » a signé le 18 février 2013 au titre de"
                        + " « Culture », et non de la compétence que la loi lui donne ici (développement économique)."
                        + " Vérifiez dans ses statuts que cette compétence est exercée. C’est une règle à confirmer.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DEVELOPPEMENT ECONOMIQUE",
                "Developpement economique",
                "développement\u00A0économique",
                "la compétence « développement  économique »"
            })
    void a_competence_is_compared_as_words_are(String cited) {
        assertThat(competence(Known.of(cited), Known.none()).ruling("CTR-11").outcome(EPCI))
                .isEqualTo(Outcome.COMPLIES);
        WrittenDossier since = competence(Known.of(cited), Known.none())
                .with("/contract/signatures/0/date", LocalDate.of(2015, 8, 10))
                .with("/contract/signatures/1/date", LocalDate.of(2015, 8, 10));
        assertThat(since.ruling("CTR-08").outcome(REGION)).isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void a_competence_that_is_none_of_the_region_s_is_a_breach_since_august_2015() {
        Known<String> water = Known.of("Distribution de l’eau potable");
        WrittenDossier then = competence(water, water).with("/deliberations/1/citedCompetence", water);

        for (LocalDate signed : List.of(LocalDate.of(2015, 8, 8), LocalDate.of(2015, 8, 9))) {
            WrittenDossier dossier =
                    then.with("/contract/signatures/0/date", signed).with("/contract/signatures/1/date", signed);
            assertThat(dossier.ruling("CTR-08").outcome(REGION))
                    .isEqualTo(signed.getDayOfMonth() == 8 ? Outcome.NOT_APPLICABLE : Outcome.BREACHED);
        }
    }

    @Test
    void the_competences_of_a_syndicate_stand_in_its_statutes() {
        assertThat(WrittenDossier.sample()
                        .with("/actors/2/epciKind", EpciKind.SYNDICATE)
                        .ruling("CTR-11")
                        .outcome(EPCI))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(WrittenDossier.sample()
                        .with("/actors/2/epciKind", Known.notRecorded())
                        .ruling("CTR-11")
                        .at(EPCI)
                        .missing())
                .containsExactly("/actors/2/epciKind");
        assertThat(Ruling.of("CTR-11", SampleDossiers.grasse()).outcome(EPCI)).isEqualTo(Outcome.COMPLIES);
    }
}
