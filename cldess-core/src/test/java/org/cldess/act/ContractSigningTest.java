package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.actor.Representative;
import org.cldess.charter.Charter;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.party.SignatureId;
import org.cldess.deliberation.Authorised;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationBuilder;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.internal.code.FreeId;
import org.cldess.known.Known;
import org.cldess.rulebook.Rulebook;
import org.cldess.rulebook.Ruling;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
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

        Dossier delegated =
                where(SampleContract.OF_CAPAP, act -> act.authorises(List.of(Authorised.of("delegation", ""))));
        assertThat(Acts.of(delegated).sign(signature).orElseThrow().contract().signatures())
                .containsExactly(signature);
        assertThat(codes(Acts.of(unsigned).sign(signature))).containsExactly("authorised.other");
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

    private Dossier where(DeliberationId changed, UnaryOperator<DeliberationBuilder> change) {
        return unsigned.toBuilder()
                .deliberations(unsigned.deliberations().stream()
                        .map(act -> act.id().equals(changed)
                                ? change.apply(act.toBuilder()).build()
                                : act)
                        .toList())
                .build();
    }

    private static DeliberationBuilder votedDown(DeliberationBuilder act) {
        return act.inFavour(9).against(18).abstentions(21);
    }

    @Test
    void refuses_a_deliberation_that_was_voted_down_long_ago() {
        Dossier dossier = where(SampleContract.OF_CAPAP, ContractSigningTest::votedDown);

        assertThat(Rulebook.france().check(dossier, SIGNED).hasErrors()).isTrue();
        Answer<Dossier> answer = Acts.of(dossier).sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP);
        assertThat(answer.reasons().list())
                .extracting(Violation::code, Violation::path)
                .containsExactly(tuple("CTR-05", "/deliberations/0"));
    }

    @Test
    void lets_pass_what_was_already_wrong_elsewhere() {
        Dossier dossier = where(SampleContract.OF_REGION, ContractSigningTest::votedDown);

        assertThat(Rulebook.france().check(dossier, SIGNED).hasErrors()).isTrue();
        assertThat(Acts.of(dossier)
                        .sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP)
                        .isGranted())
                .isTrue();
    }

    @Test
    void refuses_a_deliberation_without_a_quorum_though_that_is_only_a_warning() {
        Dossier dossier = where(SampleContract.OF_CAPAP, act -> act.present(20));

        assertThat(codes(Acts.of(dossier).sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP)))
                .containsExactly("CTR-06");
    }

    @Test
    void refuses_each_fact_that_the_deliberation_lacks() {
        Dossier dossier = where(
                SampleContract.OF_CAPAP,
                act -> act.transmitted(Known.notRecorded())
                        .ballot(Known.notRecorded())
                        .present(Known.notRecorded())
                        .authorises(Known.notRecorded()));

        Answer<Dossier> answer = Acts.of(dossier).sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP);
        assertThat(codes(answer)).containsOnly("act.unrecorded");
        assertThat(answer.reasons().list())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder(
                        "/deliberations/0/authorises", "/deliberations/0/present", "/deliberations/0/transmitted");
    }

    @Test
    void refuses_a_deliberation_on_another_matter() {
        Dossier dossier =
                where(SampleContract.OF_CAPAP, act -> act.authorises(List.of(Authorised.amendment("avenant-1"))));
        Answer<Dossier> answer = Acts.of(dossier).sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP);

        assertThat(codes(answer)).containsExactly("CTR-01");
        assertThat(french(answer))
                .contains(
                        "« Contrat local de développement de l’ESS », qui n’autorise pas ceci : la signature du contrat."
                                + " Citez celle qui l’autorise");
    }

    @Test
    void the_successor_signs_in_the_place_of_a_body_that_is_no_more() {
        LocalDate late = LocalDate.of(2014, 3, 3);
        DeliberationId own = SampleAmendments.OF_PAYS_DE_GRASSE;
        Deliberation vote = SampleAmendments.grasse().findDeliberation(own).orElseThrow();
        Dossier dossier = unsigned.toBuilder()
                .deliberations(Stream.concat(
                                unsigned.deliberations().stream(),
                                Stream.of(vote.toBuilder()
                                        .date(LocalDate.of(2014, 2, 7))
                                        .transmitted(LocalDate.of(2014, 2, 10))
                                        .published(LocalDate.of(2014, 2, 12))
                                        .authorises(List.of(Authorised.CONTRACT))
                                        .build()))
                        .toList())
                .build();
        Dossier half = Acts.of(dossier)
                .sign(SampleActors.REGION, SIGNED, SampleContract.OF_REGION)
                .orElseThrow();

        Answer<Dossier> former = Acts.of(half).sign(SampleActors.CAPAP, late, SampleContract.OF_CAPAP);
        assertThat(codes(former)).containsExactly("body.succeeded");
        assertThat(french(former)).contains("« Communauté d’agglomération du Pays de Grasse » a pris sa place");
        Dossier signed =
                Acts.of(half).sign(SampleActors.PAYS_DE_GRASSE, late, own).orElseThrow();
        assertThat(signed.contract().signedOn(late)).contains(late);
        assertThat(codes(Acts.of(signed).sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP)))
                .containsExactly("sign.twice");
    }

    @Test
    void says_how_it_was_signed() {
        Dossier byHand = Acts.of(unsigned)
                .sign(SampleActors.REGION, SIGNED, SampleContract.OF_REGION, SignatureMethod.HANDWRITTEN)
                .orElseThrow();
        Dossier electronic = Acts.of(byHand)
                .sign(SampleActors.CAPAP, SIGNED, SampleContract.OF_CAPAP, SignatureLevel.QUALIFIED)
                .orElseThrow();

        assertThat(electronic.contract().signatures())
                .extracting(Signature::method, Signature::level)
                .containsExactly(
                        tuple(Known.of(SignatureMethod.HANDWRITTEN), Known.none()),
                        tuple(Known.of(SignatureMethod.ELECTRONIC), Known.of(SignatureLevel.QUALIFIED)));
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
                .contains("body.role");
        assertThat(codes(Acts.of(unsigned).sign(ActorId.of("nobody"), SIGNED, DeliberationId.of("none"))))
                .containsExactly("sign.actor.unknown");
    }

    @Test
    void a_party_whose_role_does_not_ask_for_it_has_not_to_sign() {
        Party partner = new Party(
                PartyId.of("partie-apeas"),
                SampleActors.APEAS,
                PartyRole.PARTNER,
                LocalDate.of(2012, 1, 1),
                Known.none(),
                Known.none());
        Dossier dossier = unsigned.toBuilder()
                .contract(unsigned.contract().toBuilder()
                        .parties(Stream.concat(unsigned.contract().parties().stream(), Stream.of(partner))
                                .toList())
                        .build())
                .build();

        assertThat(codes(Acts.of(dossier).sign(SampleActors.APEAS, SIGNED, SampleContract.OF_CAPAP)))
                .containsExactly("sign.actor.not-required");
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
                .containsExactly("body.role", "CTR-01");
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
