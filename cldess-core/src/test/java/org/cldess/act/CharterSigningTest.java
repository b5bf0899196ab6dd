package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignatureId;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.text.TextHash;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

class CharterSigningTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 3);

    private final Dossier grasse = SampleDossiers.grasse();

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    @Test
    void grants_a_signature_that_is_bound_to_the_text() {
        Dossier signed = Acts.of(grasse)
                .charter()
                .sign(SampleActors.PERFUMER, SampleCharter.FIRST, DAY)
                .orElseThrow();

        Charter charter = signed.charter().value().orElseThrow();
        assertThat(charter.hasSigned(SampleActors.PERFUMER, DAY)).isTrue();
        assertThat(charter.signatures().get(3))
                .isEqualTo(new CharterSignature(
                        CharterSignatureId.of("signature-parfums-de-la-siagne"),
                        SampleActors.PERFUMER,
                        SampleCharter.FIRST,
                        Known.of(DAY),
                        Known.of(SampleCharter.version().textHash()),
                        Known.notRecorded(),
                        Known.none(),
                        Known.notRecorded(),
                        Known.notRecorded()));
    }

    @Test
    void refuses_a_day_before_the_version_is_adopted() {
        assertThat(codes(Acts.of(grasse)
                        .charter()
                        .sign(SampleActors.PERFUMER, SampleCharter.FIRST, SampleCharter.ADOPTED.minusDays(1))))
                .containsExactly("CHA-03");
        assertThat(Acts.of(grasse)
                        .charter()
                        .sign(SampleActors.PERFUMER, SampleCharter.FIRST, SampleCharter.ADOPTED)
                        .isGranted())
                .isTrue();
    }

    @Test
    void refuses_a_text_that_changed_since_its_adoption() {
        CharterVersion version = SampleCharter.version();
        CharterVersion changed = new CharterVersion(
                version.id(),
                version.label(),
                version.date(),
                version.reviewBy(),
                "Un autre préambule.",
                version.principles(),
                version.hash());
        Dossier dossier = grasse.toBuilder()
                .charter(grasse.charter().value().orElseThrow().toBuilder()
                        .versions(List.of(changed))
                        .signatures(List.of())
                        .build())
                .build();

        Answer<Dossier> answer =
                Acts.of(dossier).charter().sign(SampleActors.APEAS, SampleCharter.FIRST, SampleCharter.ADOPTED);

        assertThat(codes(answer)).containsExactly("CHA-02", "CHA-03");
    }

    @Test
    void refuses_another_text_than_that_of_the_version() {
        CharterSignature given = SampleCharter.signature("s-4", SampleActors.PERFUMER, DAY);
        CharterSignature other = new CharterSignature(
                given.id(),
                given.actor(),
                given.version(),
                given.date(),
                Known.of(TextHash.of(List.of("autre"))),
                given.representative(),
                given.withdrawn(),
                Known.notRecorded(),
                Known.notRecorded());

        assertThat(Acts.of(grasse).charter().sign(given).isGranted()).isTrue();
        assertThat(codes(Acts.of(grasse).charter().sign(other))).containsExactly("CHA-03");
    }

    @Test
    void refuses_to_sign_twice_unless_the_first_was_taken_back() {
        assertThat(codes(Acts.of(grasse).charter().sign(SampleActors.APEAS, SampleCharter.FIRST, DAY)))
                .containsExactly("sign.charter.twice");

        CharterSignature first = SampleCharter.signature("s-1", SampleActors.APEAS, SampleCharter.ADOPTED);
        CharterSignature back = new CharterSignature(
                first.id(),
                first.actor(),
                first.version(),
                first.date(),
                first.hash(),
                first.representative(),
                Known.of(DAY),
                Known.notRecorded(),
                Known.notRecorded());
        Dossier dossier = grasse.toBuilder()
                .charter(grasse.charter().value().orElseThrow().toBuilder()
                        .signatures(List.of(back))
                        .build())
                .build();
        assertThat(codes(Acts.of(dossier).charter().sign(SampleActors.APEAS, SampleCharter.FIRST, DAY.minusDays(1))))
                .containsExactly("sign.charter.twice");
        assertThat(Acts.of(dossier)
                        .charter()
                        .sign(SampleActors.APEAS, SampleCharter.FIRST, DAY)
                        .isGranted())
                .isTrue();
    }

    @Test
    void tells_every_reason_at_once() {
        Dossier without = SampleDossiers.withContract(contract -> contract.charterVersion(Known.none())).toBuilder()
                .charter(Known.none())
                .build();
        CharterSignature strange = new CharterSignature(
                CharterSignatureId.of("signature-apeas"),
                ActorId.of("nobody"),
                CharterVersionId.of("charte-9"),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded(),
                Known.none(),
                Known.notRecorded(),
                Known.notRecorded());

        assertThat(codes(Acts.of(grasse).charter().sign(strange)))
                .containsExactly("sign.undated", "form.duplicate", "form.reference", "form.reference");
        assertThat(codes(Acts.of(without).charter().sign(ActorId.of("nobody"), SampleCharter.FIRST, DAY)))
                .containsExactly("sign.charter.none");
    }
}
