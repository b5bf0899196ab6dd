package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.deliberation.Sitting;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantAgreement;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.rule.Parameter;
import org.cldess.sample.WrittenDossier;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests CTR-06 and FRM-02: who was present, and how the parties signed. */
class FormRulesTest {
    private static final String ACT = "/deliberations/0";
    private static final String SIGNATURE = "/contract/signatures/1";
    private static final String UNDER_CHARTER = "/charter/signatures/0";

    private static WrittenDossier present(int members, int present) {
        return WrittenDossier.sample().with(ACT + "/members", members).with(ACT + "/present", present);
    }

    @ParameterizedTest
    @CsvSource({"54, 27, BREACHED", "54, 28, COMPLIES", "55, 27, BREACHED", "55, 28, COMPLIES", "1, 1, COMPLIES"})
    void a_quorum_is_more_than_half_of_the_members(int members, int present, Outcome outcome) {
        assertThat(present(members, present).ruling("CTR-06").outcome(ACT)).isEqualTo(outcome);
    }

    @Test
    void a_second_convocation_needs_none() {
        WrittenDossier alone = present(54, 1);

        WrittenDossier second =
                alone.with(ACT + "/sitting", Sitting.SECOND).with(ACT + "/firstSitting", Known.notRecorded());
        assertThat(second.ruling("CTR-06").at(ACT).missing()).containsExactly(ACT + "/firstSitting");
        assertThat(second.with(ACT + "/firstSitting", LocalDate.of(2013, 1, 22))
                        .ruling("CTR-06")
                        .outcome(ACT))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(second.with(ACT + "/firstSitting", LocalDate.of(2013, 1, 23))
                        .ruling("CTR-06")
                        .french(ACT))
                .contains("il faut au moins 3 jours entre les deux");
        assertThat(alone.ruling("CTR-06").french(ACT))
                .isEqualTo("La délibération n° 2013-54 est votée sans quorum : 1 présent sur 54 membres. Vérifiez les"
                        + " présences sans les pouvoirs, ou citez la seconde convocation.");
    }

    @Test
    void more_present_than_members_make_no_quorum_and_a_quorum_asks_for_no_sitting() {
        assertThat(present(41, 60).ruling("CTR-06").outcome(ACT)).isEqualTo(Outcome.BREACHED);
        assertThat(present(41, 41)
                        .with(ACT + "/sitting", Known.notRecorded())
                        .ruling("CTR-06")
                        .outcome(ACT))
                .isEqualTo(Outcome.COMPLIES);
    }

    @Test
    void a_quorum_is_not_judged_without_its_three_facts() {
        assertThat(WrittenDossier.sample()
                        .with(ACT + "/members", Known.notRecorded())
                        .with(ACT + "/present", Known.none())
                        .with(ACT + "/sitting", Known.notRecorded())
                        .ruling("CTR-06")
                        .at(ACT)
                        .missing())
                .containsExactly(ACT + "/members", ACT + "/present", ACT + "/sitting");
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, false", "2020-01-01, true", "2022-12-31, true", "2023-01-01, false"})
    void reliefs_of_the_epidemic_make_a_missing_quorum_doubtful(LocalDate day, boolean doubtful) {
        Ruling ruling = present(54, 20).with(ACT + "/date", day).ruling("CTR-06");

        assertThat(ruling.outcome(ACT)).isEqualTo(Outcome.BREACHED);
        assertThat(ruling.french(ACT).contains("reste à confirmer")).isEqualTo(doubtful);
    }

    private static WrittenDossier signed(String where, LocalDate day, SignatureLevel level) {
        return WrittenDossier.sample()
                .with(where + "/date", day)
                .with(where + "/method", SignatureMethod.ELECTRONIC)
                .with(where + "/level", level);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-02-18, décret n° 2001-272 du 30 mars 2001",
        "2017-09-30, décret n° 2001-272 du 30 mars 2001",
        "2017-10-01, décret n° 2017-1416 du 28 septembre 2017",
        "2026-01-01, décret n° 2017-1416 du 28 septembre 2017"
    })
    void an_electronic_signature_is_judged_by_the_text_of_its_day(LocalDate day, String text) {
        Ruling ruling = signed(SIGNATURE, day, SignatureLevel.QUALIFIED).ruling("FRM-02");

        assertThat(ruling.outcome(SIGNATURE)).isEqualTo(Outcome.COMPLIES);
        assertThat(ruling.at(SIGNATURE).parameters())
                .filteredOn(parameter -> parameter.name().equals("text"))
                .extracting(Parameter::value)
                .containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({"SIMPLE, BREACHED", "ADVANCED, BREACHED", "QUALIFIED, COMPLIES"})
    void only_a_qualified_one_is_presumed_reliable(SignatureLevel level, Outcome outcome) {
        LocalDate day = LocalDate.of(2020, 1, 1);

        assertThat(signed(SIGNATURE, day, level).ruling("FRM-02").outcome(SIGNATURE))
                .isEqualTo(outcome);
        assertThat(signed(UNDER_CHARTER, day, level).ruling("FRM-02").outcome(UNDER_CHARTER))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"SIMPLE, BREACHED", "QUALIFIED, COMPLIES"})
    void one_under_a_grant_agreement_is_judged_like_others(SignatureLevel level, Outcome outcome) {
        Grant fine = FineGrant.FINE;
        GrantAgreement signed = fine.agreement().value().orElseThrow().toBuilder()
                .signatures(List.of(new PartnerSignature(
                        FineGrant.WORKSHOP,
                        Known.of(LocalDate.of(2020, 1, 1)),
                        Known.notRecorded(),
                        Known.none(),
                        Known.of(SignatureMethod.ELECTRONIC),
                        Known.of(level))))
                .build();

        assertThat(Ruling.of(
                                "FRM-02",
                                FineGrant.dossier(
                                        fine.toBuilder().agreement(signed).build()),
                                FineGrant.LATE)
                        .outcome("/grants/0/agreement/signatures/0"))
                .isEqualTo(outcome);
    }

    @Test
    void one_that_is_not_presumed_reliable_keeps_its_value() {
        Ruling ruling = signed(SIGNATURE, LocalDate.of(2020, 1, 1), SignatureLevel.SIMPLE)
                .ruling("FRM-02");

        assertThat(ruling.at(SIGNATURE).severity()).isEqualTo(Severity.INFO);
        assertThat(ruling.french(SIGNATURE))
                .isEqualTo("La signature électronique du 1er janvier 2020 est de niveau « simple » : le texte alors en"
                        + " vigueur (décret n° 2017-1416 du 28 septembre 2017) ne la présume pas fiable. Elle garde sa"
                        + " valeur ; conservez de quoi prouver qui a signé et que le texte n’a pas changé.");
    }

    @Test
    void one_by_hand_is_not_concerned_and_an_unknown_one_not_judged() {
        WrittenDossier unknown = WrittenDossier.sample()
                .with(SIGNATURE + "/method", Known.notRecorded())
                .with(SIGNATURE + "/level", Known.notRecorded());

        assertThat(WrittenDossier.sample().ruling("FRM-02").outcome(SIGNATURE)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(unknown.ruling("FRM-02").at(SIGNATURE).missing())
                .containsExactly(SIGNATURE + "/method", SIGNATURE + "/level");
        assertThat(signed(SIGNATURE, LocalDate.of(2020, 1, 1), SignatureLevel.SIMPLE)
                        .with(SIGNATURE + "/level", Known.none())
                        .ruling("FRM-02")
                        .at(SIGNATURE)
                        .missing())
                .containsExactly(SIGNATURE + "/level");
    }
}
