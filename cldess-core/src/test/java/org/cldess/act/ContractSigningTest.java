package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.charter.Charter;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Rulebook;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

class ContractSigningTest {
    private static final LocalDate SIGNED = SampleDossiers.SIGNED;

    private final Dossier unsigned = SampleDossiers.unsigned();

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    private static String french(Answer<Dossier> answer) {
        return Ruling.plain(answer.reasons().list().get(0).message(Locale.FRENCH));
    }

    @Test
    void grants_one_signature_after_the_other() {
        Dossier signed = Acts.of(Acts.of(unsigned)
                        .sign(SampleActors.REGION, SIGNED, SampleContract.OF_REGION)
                        .orElseThrow())
                .sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP)
                .orElseThrow();

        assertThat(signed.contract().signedOn(SIGNED)).contains(SIGNED);
        assertThat(signed.contract().signatures())
                .extracting(Signature::id, Signature::party, Signature::date, Signature::deliberation)
                .containsExactly(
                        tuple(
                                SignatureId.of("signature-partie-region"),
                                SampleContract.REGION,
                                Known.of(SIGNED),
                                Known.of(SampleContract.OF_REGION)),
                        tuple(
                                SignatureId.of("signature-partie-capap"),
                                SampleContract.CAPAP,
                                Known.of(SIGNED),
                                Known.of(SampleContract.OF_CAPAP)));
        assertThat(unsigned.contract().signatures()).isEmpty();
    }

    @Test
    void keeps_all_that_is_known_of_a_signature() {
        Signature signature = new Signature(
                SignatureId.of("s-1"),
                SampleContract.CAPAP,
                Known.of(SIGNED),
                Known.of(new Representative("Claude", "Martin", Known.of("présidence"))),
                Known.none(),
                Known.of(SampleContract.OF_CAPAP),
                Known.notRecorded(),
                Known.notRecorded());

        assertThat(Acts.of(unsigned).sign(signature).orElseThrow().contract().signatures())
                .containsExactly(signature);
    }

    @Test
    void refuses_a_deliberation_that_comes_later_though_it_is_not_seen_on_the_day() {
        Answer<Dossier> answer =
                Acts.of(unsigned).sign(SampleActors.CAPAP, LocalDate.of(2013, 1, 24), SampleContract.OF_CAPAP);

        assertThat(codes(answer)).containsExactlyInAnyOrder("CTR-01", "CTR-02");
        assertThat(answer.reasons().list()).extracting(Violation::path).containsOnly("/contract/signatures/0");
        assertThatThrownBy(answer::orElseThrow).isInstanceOf(Violations.class).isEqualTo(answer.reasons());
    }

    @Test
    void refuses_a_deliberation_that_is_not_enforceable_yet() {
        assertThat(codes(
                        Acts.of(unsigned).sign(SampleActors.CAPAP, LocalDate.of(2013, 1, 30), SampleContract.OF_CAPAP)))
                .containsExactly("CTR-02");
        assertThat(Acts.of(unsigned)
                        .sign(SampleActors.CAPAP, LocalDate.of(2013, 1, 31), SampleContract.OF_CAPAP)
                        .isGranted())
                .isTrue();
    }

    @Test
    void refuses_a_deliberation_of_another_assembly() {
        Answer<Dossier> answer = Acts.of(unsigned).sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_REGION);

        assertThat(codes(answer)).containsExactly("CTR-01");
    }

    @Test
    void refuses_the_last_signature_before_the_charter_is_signed() {
        Charter charter = unsigned.charter().value().orElseThrow();
        Dossier late = unsigned.toBuilder()
                .charter(charter.toBuilder()
                        .signatures(List.of(SampleCharter.signature("s-1", SampleActors.APEAS, SIGNED.plusDays(1))))
                        .build())
                .build();
        Dossier half = Acts.of(late)
                .sign(SampleActors.REGION, SIGNED, SampleContract.OF_REGION)
                .orElseThrow();

        assertThat(codes(Acts.of(half).sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP)))
                .containsExactly("CHA-01");
        assertThat(Acts.of(half)
                        .sign(SampleActors.CAPAP, SIGNED.plusDays(1), SampleContract.OF_CAPAP)
                        .isGranted())
                .isTrue();
    }

    @Test
    void lets_pass_what_was_already_wrong() {
        List<Deliberation> lost = unsigned.deliberations().stream()
                .map(act -> act.toBuilder().inFavour(1).against(40).voters(48).build())
                .toList();
        Dossier dossier = unsigned.toBuilder().deliberations(lost).build();

        assertThat(Rulebook.france().check(dossier, SIGNED).hasErrors()).isTrue();
        assertThat(Acts.of(dossier)
                        .sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP)
                        .isGranted())
                .isTrue();
    }

    @Test
    void grants_what_cannot_be_verified() {
        List<Deliberation> unknown = unsigned.deliberations().stream()
                .map(act -> act.toBuilder().transmitted(Known.notRecorded()).build())
                .toList();
        Dossier dossier = unsigned.toBuilder().deliberations(unknown).build();

        assertThat(Acts.of(dossier)
                        .sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP)
                        .isGranted())
                .isTrue();
    }

    @Test
    void refuses_whoever_has_not_to_sign() {
        DeliberationId act = SampleContract.OF_CAPAP;

        assertThat(french(Acts.of(unsigned).sign(ActorId.of("nobody"), SIGNED, act)))
                .isEqualTo("Le dossier n’a pas d’acteur « nobody ». Vérifiez l’identifiant, ou ajoutez l’acteur.");
        assertThat(codes(Acts.of(unsigned).sign(SampleActors.APEAS, SIGNED, act)))
                .containsExactly("sign.actor.no-party");
        assertThat(french(Acts.of(unsigned).sign(SampleActors.APEAS, SIGNED, act)))
                .startsWith("L’acteur « APEAS » n’est pas une partie du contrat.");
        assertThat(codes(Acts.of(unsigned).sign(SampleActors.PAYS_DE_GRASSE, SIGNED, act)))
                .containsExactly("sign.actor.not-required");
        assertThat(codes(Acts.of(unsigned).sign(ActorId.of("nobody"), SIGNED, DeliberationId.of("none"))))
                .containsExactly("sign.actor.unknown");
    }

    @Test
    void refuses_a_deliberation_that_the_dossier_does_not_have() {
        Answer<Dossier> answer = Acts.of(unsigned).sign(SampleActors.CAPAP, SIGNED, DeliberationId.of("none"));

        assertThat(answer.reasons().list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("form.reference", "/contract/signatures/0/deliberation"));
    }

    @Test
    void refuses_to_sign_twice() {
        Answer<Dossier> answer =
                Acts.of(SampleDossiers.grasse()).sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP);

        assertThat(codes(answer)).containsExactly("sign.twice");
        assertThat(answer.reasons().list().get(0).path()).isEqualTo("/contract/signatures");
        assertThat(french(answer))
                .isEqualTo("La partie « Communauté d’agglomération Pôle Azur Provence » a déjà signé le contrat."
                        + " Rien n’est à signer de nouveau.");
    }

    @Test
    void tells_every_reason_at_once() {
        Signature signature = new Signature(
                SignatureId.of("signature-capap"),
                PartyId.of("nobody"),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.of(DeliberationId.of("none")),
                Known.of(DeliberationId.of("neither")),
                Known.notRecorded(),
                Known.notRecorded());

        assertThat(Acts.of(SampleDossiers.grasse()).sign(signature).reasons().list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(
                        tuple("sign.undated", "/contract/signatures"),
                        tuple("form.duplicate", "/contract/signatures/2/id"),
                        tuple("form.reference", "/contract/signatures/2/party"),
                        tuple("form.reference", "/contract/signatures/2/deliberation"),
                        tuple("form.reference", "/contract/signatures/2/delegation"));
        assertThat(codes(Acts.of(unsigned)
                        .sign(new Signature(
                                SignatureId.of("s-1"),
                                SampleContract.PAYS_DE_GRASSE,
                                Known.of(SIGNED),
                                Known.notRecorded(),
                                Known.none(),
                                Known.none(),
                                Known.notRecorded(),
                                Known.notRecorded()))))
                .containsExactly("sign.party.not-required", "CTR-01");
    }

    @Test
    void finds_an_id_that_is_free() {
        assertThat(FreeId.beginningWith("signature-capap", List.of())).isEqualTo("signature-capap");
        assertThat(FreeId.beginningWith("signature-capap", List.of("signature-capap", "signature-capap-2")))
                .isEqualTo("signature-capap-3");
        assertThat(FreeId.beginningWith("x".repeat(80), List.of("x".repeat(64))))
                .isEqualTo("x".repeat(62) + "-2");
    }
}
