package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.ActorBuilder;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionStatus;
import org.cldess.charter.Signatory;
import org.cldess.charter.Signatory.Status;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.Principle;
import org.cldess.charter.text.PrincipleId;
import org.cldess.contract.kind.ContractKind;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleCharter;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.SampleProposals;
import org.cldess.sample.WrittenDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests who has signed the version in force, and which corrections require a new signature. */
class CharterFieldTest {
    private static final LocalDate DAY = SampleDossiers.DAY;
    private static final List<Axis> AXES = ContractKind.CLDESS.axes();

    /** What can be corrected in a charter, and whether it is in the hash of a version. */
    private enum CharterField {
        LABEL(true),
        DATE(true),
        PREAMBLE(true),
        PRINCIPLE_ID(true),
        PRINCIPLE_TITLE(true),
        PRINCIPLE_TEXT(true),
        PRINCIPLES(true),
        TITLE(false),
        REVIEW_DATE(false),
        AXIS(false),
        DECISION(false),
        REPRESENTATIVE(false),
        SIGNATORY_NAME(false),
        CONTACT(false);

        private final boolean hashed;

        CharterField(boolean hashed) {
            this.hashed = hashed;
        }
    }

    private static Charter charter(Dossier dossier) {
        return dossier.charter().value().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_asks_for_another_signature_if_its_field_stands_in_the_text(CharterField field) {
        Dossier corrected = corrected(field);

        assertThat(corrected).as("the field is changed").isNotEqualTo(SampleDossiers.grasse());
        assertThat(charter(corrected).mustSignAgain(DAY).isEmpty()).isEqualTo(!field.hashed);
        assertThat(charter(corrected).signatories(DAY))
                .extracting(Signatory::status)
                .containsOnly(field.hashed ? Status.OTHER_TEXT : Status.CURRENT);
    }

    private static Dossier corrected(CharterField field) {
        Dossier dossier = SampleDossiers.grasse();
        WrittenDossier written = WrittenDossier.of(dossier);
        String version = "/charter/versions/0";
        return switch (field) {
            case LABEL -> at(written, version + "/label", "1 bis");
            case DATE -> at(written, version + "/date", LocalDate.of(2013, 2, 16));
            case PREAMBLE -> at(written, version + "/preamble", "Autre préambule.");
            case PRINCIPLE_ID -> at(written, version + "/principles/0/id", "autre");
            case PRINCIPLE_TITLE -> at(written, version + "/principles/0/title", "Autre titre");
            case PRINCIPLE_TEXT -> at(written, version + "/principles/0/text", "Autre texte.");
            case PRINCIPLES -> at(written, version + "/principles", reversed(dossier));
            case TITLE -> at(written, "/charter/title", "Autre titre");
            case REVIEW_DATE -> at(written, version + "/reviewBy", LocalDate.of(2016, 2, 17));
            case AXIS -> at(written, version + "/principles/0/axis", Axis.SOCIAL_UTILITY);
            case DECISION -> at(written, version + "/decision", Known.notRecorded());
            case REPRESENTATIVE -> at(written, "/charter/signatures/0/representative", Known.none());
            case SIGNATORY_NAME -> withActor(dossier, actor -> actor.name("Autre nom"));
            case CONTACT -> withContact(dossier);
        };
    }

    private static Dossier at(WrittenDossier written, String pointer, Object value) {
        return written.with(pointer, value).dossier();
    }

    private static List<Principle> reversed(Dossier dossier) {
        List<Principle> principles =
                new ArrayList<>(charter(dossier).versions().get(0).principles());
        Collections.reverse(principles);
        return principles;
    }

    private static Dossier withActor(Dossier dossier, UnaryOperator<ActorBuilder> change) {
        return dossier.toBuilder()
                .actors(dossier.actors().stream()
                        .map(actor -> actor.id().equals(SampleActors.APEAS)
                                ? change.apply(actor.toBuilder()).build()
                                : actor)
                        .toList())
                .build();
    }

    private static Dossier withContact(Dossier dossier) {
        for (int i = 0; i < dossier.actors().size(); i++) {
            if (!dossier.actors().get(i).contacts().isEmpty()) {
                return at(
                        WrittenDossier.of(dossier), "/actors/%s/contacts/0/email".formatted(i), "corrigee@example.org");
            }
        }
        throw new AssertionError("the sample has a contact");
    }

    @Test
    void whoever_signed_the_version_before_must_sign_again_once_another_is_in_force() {
        Charter charter = charter(SampleProposals.adopted());

        assertThat(charter.mustSignAgain(SampleProposals.ADOPTED.minusDays(1))).isEmpty();
        assertThat(charter.mustSignAgain(SampleProposals.ADOPTED))
                .extracting(Signatory::actor)
                .containsExactly(SampleActors.APEAS, SampleActors.CAMILLE, SampleActors.WORKSHOP);
        assertThat(charter.signatories(SampleProposals.ADOPTED))
                .extracting(Signatory::status)
                .containsOnly(Status.OTHER_VERSION);
        assertThat(charter.signatories(SampleCharter.ADOPTED.minusDays(1))).isEmpty();
    }

    @Test
    void whoever_signs_again_is_bound_by_the_version_in_force() {
        Dossier signed = Acts.of(SampleProposals.adopted())
                .charter()
                .sign(SampleActors.APEAS, SampleProposals.SECOND, SampleProposals.ADOPTED)
                .orElseThrow();

        assertThat(charter(signed).signatories(DAY))
                .filteredOn(signatory -> signatory.actor().equals(SampleActors.APEAS))
                .singleElement()
                .satisfies(signatory -> {
                    assertThat(signatory.status()).isEqualTo(Status.CURRENT);
                    assertThat(signatory.signature().version()).isEqualTo(SampleProposals.SECOND);
                });
        assertThat(charter(signed).mustSignAgain(DAY))
                .extracting(Signatory::actor)
                .containsExactly(SampleActors.CAMILLE, SampleActors.WORKSHOP);
    }

    @Test
    void does_not_know_what_a_signature_without_its_hash_holds_for() {
        Dossier dossier = at(WrittenDossier.sample(), "/charter/signatures/0/hash", Known.notRecorded());

        assertThat(charter(dossier).signatories(DAY))
                .extracting(Signatory::status)
                .containsExactlyInAnyOrder(Status.UNKNOWN, Status.CURRENT, Status.CURRENT);
        assertThat(charter(dossier).mustSignAgain(DAY)).isEmpty();
    }

    @Test
    void derives_where_a_version_stands() {
        Charter charter = charter(SampleProposals.adopted());
        CharterVersion first = charter.versions().get(0);
        CharterVersion second = charter.versions().get(1);

        assertThat(charter.status(first, SampleCharter.ADOPTED.minusDays(1))).isEqualTo(CharterVersionStatus.DRAFT);
        assertThat(charter.status(first, SampleCharter.ADOPTED)).isEqualTo(CharterVersionStatus.ADOPTED);
        assertThat(charter.status(second, SampleProposals.ADOPTED.minusDays(1))).isEqualTo(CharterVersionStatus.DRAFT);
        assertThat(charter.status(first, SampleProposals.ADOPTED)).isEqualTo(CharterVersionStatus.REPLACED);
        assertThat(charter.status(second, SampleProposals.ADOPTED)).isEqualTo(CharterVersionStatus.ADOPTED);
    }

    @Test
    void gives_the_principles_of_each_axis_for_a_call_to_take_as_conditions() {
        Charter charter = charter(SampleProposals.adopted());

        assertThat(charter.byAxis(AXES, DAY)).containsOnlyKeys(AXES.toArray(Axis[]::new));
        assertThat(charter.byAxis(AXES, DAY).get(Axis.SOCIAL_UTILITY))
                .extracting(Principle::id)
                .containsExactly(PrincipleId.of("utilite"), PrincipleId.of("accueil"));
        assertThat(charter.byAxis(AXES, DAY).get(Axis.DEMOCRATIC_MANAGEMENT))
                .extracting(Principle::text)
                .containsExactly("Chacune de nos organisations décide démocratiquement et l’écrit.");
        assertThat(charter.byAxis(AXES, SampleCharter.ADOPTED.minusDays(1))).isEmpty();
    }
}
