package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterBuilder;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.text.TextHash;
import org.cldess.contract.party.Signature;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rule.Outcome;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests CHA-01 to CHA-04: the charter precedes the contract, its text is frozen, its signatures are bound to the text,
 * and it is reviewed.
 */
class CharterRulesTest {
    private static final LocalDate SIGNED = SampleDossiers.SIGNED;
    private static final CharterVersion FIRST = SampleCharter.version();
    private static final String VERSION = "/charter/versions/0";
    private static final String SIGNATURE = "/charter/signatures/0";

    private static Dossier withCharter(UnaryOperator<CharterBuilder> change) {
        Dossier dossier = SampleDossiers.grasse();
        Charter charter = dossier.charter().value().orElseThrow();
        return dossier.toBuilder()
                .charter(change.apply(charter.toBuilder()).build())
                .build();
    }

    private static Dossier withCharter(Known<Charter> charter) {
        Dossier dossier = SampleDossiers.withContract(contract -> contract.charterVersion(Known.notRecorded()));
        return dossier.toBuilder().charter(charter).build();
    }

    private static Dossier signedBy(CharterSignature... signatures) {
        return withCharter(charter -> charter.signatures(List.of(signatures)));
    }

    private static CharterSignature apeas(Known<LocalDate> day) {
        return apeas(day, Known.of(FIRST.textHash()), Known.none());
    }

    private static CharterSignature apeas(Known<LocalDate> day, Known<TextHash> hash, Known<LocalDate> withdrawn) {
        CharterSignature given = SampleCharter.signature("signature-apeas", SampleActors.APEAS, SIGNED);
        return new CharterSignature(
                given.id(),
                given.actor(),
                given.version(),
                day,
                hash,
                given.representative(),
                withdrawn,
                Known.notRecorded(),
                Known.notRecorded());
    }

    private static CharterVersion version(
            Known<LocalDate> date, Known<LocalDate> review, String preamble, Known<TextHash> hash) {
        return new CharterVersion(FIRST.id(), FIRST.label(), date, review, preamble, FIRST.principles(), hash);
    }

    private static Dossier withVersion(CharterVersion version) {
        return withCharter(charter -> charter.versions(List.of(version)));
    }

    private static Dossier reviewedBy(Known<LocalDate> date, Known<LocalDate> review) {
        return withVersion(version(date, review, FIRST.preamble(), FIRST.hash()));
    }

    @ParameterizedTest
    @CsvSource({"2013-02-17, COMPLIES", "2013-02-18, COMPLIES", "2013-02-19, BREACHED"})
    void is_signed_by_an_actor_no_later_than_the_contract(LocalDate day, Outcome outcome) {
        Ruling ruling = Ruling.of("CHA-01", signedBy(apeas(Known.of(day))));

        assertThat(ruling.outcome("/contract")).isEqualTo(outcome);
        assertThat(ruling.at("/contract").keyDate()).contains(SIGNED);
    }

    @Test
    void tells_both_days_where_the_charter_comes_after() {
        assertThat(Ruling.of("CHA-01", signedBy(apeas(Known.of(LocalDate.of(2013, 2, 20)))))
                        .french("/contract"))
                .isEqualTo("La charte est signée le 20 février 2013, après le contrat (18 février 2013)."
                        + " Vérifiez les deux dates. C’est une convention du programme.");
        assertThat(Ruling.of("CHA-01", signedBy()).french("/contract"))
                .startsWith("Le contrat est signé le 18 février 2013 et aucun acteur n’a signé la charte avant.");
        assertThat(Ruling.of("CHA-01", withCharter(Known.none())).french("/contract"))
                .startsWith("Le contrat est signé le 18 février 2013 sans charte.");
    }

    @Test
    void does_not_count_a_signature_that_was_taken_back_or_stands_under_another_version() {
        CharterSignature back = apeas(Known.of(SampleCharter.ADOPTED), Known.of(FIRST.textHash()), Known.of(SIGNED));

        assertThat(Ruling.of("CHA-01", signedBy(back)).outcome("/contract")).isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("CHA-01", secondVersion("charte-2")).outcome("/contract"))
                .isEqualTo(Outcome.BREACHED);
        assertThat(Ruling.of("CHA-01", secondVersion("charte-1")).outcome("/contract"))
                .isEqualTo(Outcome.COMPLIES);
    }

    /**
     * Returns a dossier with two versions, of which only the first is signed, and a contract that refers to one of
     * them.
     */
    private static Dossier secondVersion(String referred) {
        CharterVersion second = new CharterVersion(
                CharterVersionId.of("charte-2"),
                "2",
                Known.of(SIGNED),
                FIRST.reviewBy(),
                FIRST.preamble(),
                FIRST.principles(),
                Known.notRecorded());
        Dossier dossier = withCharter(charter -> charter.versions(List.of(FIRST, second)));
        return dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .charterVersion(CharterVersionId.of(referred))
                        .build())
                .build();
    }

    @Test
    void does_not_count_a_signature_under_a_version_adopted_after_the_contract() {
        CharterVersion later =
                version(Known.of(LocalDate.of(2013, 2, 19)), FIRST.reviewBy(), FIRST.preamble(), FIRST.hash());

        assertThat(Ruling.of("CHA-01", withVersion(later)).outcome("/contract")).isEqualTo(Outcome.BREACHED);
    }

    @Test
    void lacks_the_charter_or_the_days_of_the_signatures() {
        assertThat(Ruling.of("CHA-01", withCharter(Known.notRecorded()))
                        .at("/contract")
                        .missing())
                .containsExactly("/charter");
        assertThat(Ruling.of("CHA-01", signedBy(apeas(Known.notRecorded())))
                        .at("/contract")
                        .missing())
                .containsExactly(SIGNATURE + "/date");
        assertThat(Ruling.of("CHA-01", contractSignedOn(Known.notRecorded()))
                        .at("/contract")
                        .missing())
                .containsExactly("/contract/signatures/0/date");
    }

    private static Dossier contractSignedOn(Known<LocalDate> day) {
        List<Signature> signatures = SampleDossiers.grasse().contract().signatures();
        Signature region = signatures.get(0);
        Signature changed = new Signature(
                region.id(),
                region.party(),
                day,
                region.representative(),
                region.deliberation(),
                region.delegation(),
                Known.notRecorded(),
                Known.notRecorded());
        return SampleDossiers.withContract(contract -> contract.signatures(List.of(changed, signatures.get(1))));
    }

    @Test
    void waits_until_the_last_party_has_signed() {
        assertThat(Ruling.of("CHA-01", SampleDossiers.unsigned()).french("/contract"))
                .isEqualTo("Le contrat n’est pas encore signé par toutes ses parties.");
        assertThat(Ruling.of("CHA-01", contractSignedOn(Known.none())).outcome("/contract"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Ruling.of("CHA-01", SampleDossiers.grasse(), SIGNED.minusDays(1))
                        .outcome("/contract"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Ruling.of("CHA-01", contractSignedOn(Known.of(LocalDate.of(2013, 3, 1))))
                        .at("/contract")
                        .keyDate())
                .contains(LocalDate.of(2013, 3, 1));
    }

    @Test
    void keeps_the_text_that_was_signed() {
        Ruling kept = Ruling.of("CHA-02", SampleDossiers.grasse());
        Ruling changed = Ruling.of(
                "CHA-02", withVersion(version(FIRST.date(), FIRST.reviewBy(), "Autre préambule.", FIRST.hash())));

        assertThat(kept.outcome(VERSION)).isEqualTo(Outcome.COMPLIES);
        assertThat(kept.at(VERSION).keyDate()).contains(SampleCharter.ADOPTED);
        assertThat(changed.french(VERSION))
                .isEqualTo(
                        "Le texte de la version 1 de la charte a changé depuis son adoption : son empreinte n’est plus"
                                + " la même. Rétablissez le texte, ou faites-en une nouvelle version."
                                + " C’est une convention du programme.");
    }

    @Test
    void lets_a_text_change_until_it_is_signed() {
        Dossier draft = withCharter(charter -> charter.versions(
                        List.of(version(FIRST.date(), FIRST.reviewBy(), "Brouillon.", FIRST.hash())))
                .signatures(List.of()));

        assertThat(Ruling.of("CHA-02", draft).french(VERSION))
                .isEqualTo("Personne n’a signé la version 1 de la charte.");
        assertThat(Ruling.of("CHA-02", signedBy(apeas(Known.none()))).outcome(VERSION))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void lacks_the_hash_of_a_signed_text_and_the_day_of_its_signatures() {
        CharterVersion unhashed = version(FIRST.date(), FIRST.reviewBy(), FIRST.preamble(), Known.notRecorded());
        CharterVersion without = version(FIRST.date(), FIRST.reviewBy(), FIRST.preamble(), Known.none());

        assertThat(Ruling.of("CHA-02", withVersion(unhashed)).at(VERSION).missing())
                .containsExactly(VERSION + "/hash");
        assertThat(Ruling.of("CHA-02", withVersion(without)).at(VERSION).missing())
                .containsExactly(VERSION + "/hash");
        assertThat(Ruling.of("CHA-02", signedBy(apeas(Known.notRecorded())))
                        .at(VERSION)
                        .missing())
                .containsExactly(SIGNATURE + "/date");
        assertThat(Ruling.of("CHA-02", withCharter(Known.notRecorded()))
                        .at("/charter")
                        .missing())
                .containsExactly("/charter");
        assertThat(Ruling.of("CHA-02", withCharter(Known.none())).outcome("/charter"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2013-02-16, BREACHED", "2013-02-17, COMPLIES"})
    void is_not_signed_before_it_is_adopted(LocalDate day, Outcome outcome) {
        assertThat(Ruling.of("CHA-03", signedBy(apeas(Known.of(day)))).outcome(SIGNATURE))
                .isEqualTo(outcome);
    }

    @Test
    void binds_a_signature_to_the_hash_of_the_text() {
        CharterSignature early =
                apeas(Known.of(LocalDate.of(2013, 2, 16)), Known.of(TextHash.of(List.of("autre texte"))), Known.none());

        assertThat(Ruling.of("CHA-03", signedBy(early)).french(SIGNATURE))
                .isEqualTo(
                        "La signature de « APEAS » sous la version 1 de la charte est du 16 février 2013, avant la date"
                                + " de cette version (17 février 2013). Corrigez l’une des deux dates."
                                + " La signature de « APEAS » ne porte pas sur le texte de la version 1 de la charte : les"
                                + " empreintes diffèrent. Faites signer le texte de cette version."
                                + " C’est une convention du programme.");
    }

    @Test
    void lacks_what_a_signature_and_its_version_do_not_say() {
        CharterVersion bare = version(Known.notRecorded(), FIRST.reviewBy(), FIRST.preamble(), Known.notRecorded());
        CharterSignature signature = apeas(Known.of(SIGNED), Known.notRecorded(), Known.none());
        Dossier dossier = withCharter(charter -> charter.versions(List.of(bare)).signatures(List.of(signature)));

        assertThat(Ruling.of("CHA-03", dossier).at(SIGNATURE).missing())
                .containsExactly(SIGNATURE + "/hash", VERSION + "/date", VERSION + "/hash");
        assertThat(Ruling.of("CHA-03", signedBy(apeas(Known.notRecorded())))
                        .at(SIGNATURE)
                        .missing())
                .containsExactly(SIGNATURE + "/date");
        assertThat(Ruling.of("CHA-03", signedBy(apeas(Known.none()))).outcome(SIGNATURE))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"2013-02-17, BREACHED", "2013-02-18, COMPLIES"})
    void is_reviewed_after_its_date(LocalDate review, Outcome outcome) {
        Dossier dossier = reviewedBy(FIRST.date(), Known.of(review));

        assertThat(Ruling.of("CHA-04", dossier, SIGNED).outcome(VERSION)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2015-02-17, COMPLIES", "2015-02-18, BREACHED"})
    void is_reviewed_in_time(LocalDate day, Outcome outcome) {
        Ruling ruling = Ruling.of("CHA-04", SampleDossiers.grasse(), day);

        assertThat(ruling.outcome(VERSION)).isEqualTo(outcome);
        assertThat(ruling.at(VERSION).keyDate()).contains(day);
        assertThat(ruling.at(VERSION).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void is_not_overdue_once_another_version_is_in_force() {
        Dossier dossier = secondVersion("charte-1");

        assertThat(Ruling.of("CHA-04", dossier, LocalDate.of(2015, 2, 18)).outcome(VERSION))
                .isEqualTo(Outcome.COMPLIES);
        assertThat(Ruling.of("CHA-04", dossier, LocalDate.of(2015, 2, 18)).french("/charter/versions/1"))
                .startsWith("La version 2 de la charte devait être révisée le 17 février 2015 au plus tard.");
    }

    @Test
    void needs_both_dates() {
        assertThat(Ruling.of("CHA-04", reviewedBy(Known.none(), Known.none())).french(VERSION))
                .isEqualTo("La version 1 de la charte n’a pas de date. Indiquez le jour de son adoption."
                        + " La version 1 de la charte n’a pas de date de révision. Fixez-en une."
                        + " C’est une convention du programme.");
        assertThat(Ruling.of("CHA-04", reviewedBy(Known.notRecorded(), Known.notRecorded()))
                        .at(VERSION)
                        .missing())
                .containsExactly(VERSION + "/date", VERSION + "/reviewBy");
    }

    @Test
    void asks_for_a_charter_of_the_kinds_of_contract_that_need_one() {
        assertThat(SampleDossiers.grasse().contract().kind().charterRequired()).isTrue();
        assertThat(SampleDossiers.grasse().contract().partiesThatSign())
                .extracting(party -> party.id())
                .containsExactly(SampleContract.REGION, SampleContract.CAPAP);
    }
}
