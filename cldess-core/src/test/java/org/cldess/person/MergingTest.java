package org.cldess.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cldess.accreditation.Credentials;
import org.cldess.accreditation.Mention;
import org.cldess.accreditation.MentionSource;
import org.cldess.accreditation.StateAgreement;
import org.cldess.actor.Activity;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorBuilder;
import org.cldess.actor.ActorId;
import org.cldess.actor.Establishment;
import org.cldess.actor.EstablishmentId;
import org.cldess.actor.HeldRole;
import org.cldess.actor.kind.ActorKind;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.charter.CharterSignature;
import org.cldess.dossier.Dossier;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.Siren;
import org.cldess.known.Known;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MergingTest {
    private static final ActorId TWIN = ActorId.of("apeas-bis");

    /**
     * The sample with a second record of an association, which has signed and takes part where the first record has
     * not.
     */
    private final Dossier twice = with(Actor.builder(TWIN, ActorKind.ORGANISATION, "A.P.E.A.S.")
            .siren(Siren.parse("402654479"))
            .commune(CommuneCode.parse("06029"))
            .needs(List.of())
            .build());

    private static Dossier with(Actor twin) {
        Dossier grasse = SampleDossiers.grasse();
        return grasse.toBuilder()
                .actors(Stream.concat(grasse.actors().stream(), Stream.of(twin)).toList())
                .actions(grasse.actions().stream()
                        .map(action -> action.toBuilder()
                                .partners(List.of(SampleActors.APEAS, twin.id()))
                                .lead(twin.id())
                                .build())
                        .toList())
                .build();
    }

    private static List<String> codes(Answer<Dossier> answer) {
        return answer.reasons().stream().map(Violation::code).toList();
    }

    @Test
    void the_record_that_stays_knows_what_either_knew() {
        Dossier once = Persons.of(twice).merge(SampleActors.APEAS, TWIN).orElseThrow();
        Actor before = twice.getActor(SampleActors.APEAS);
        Actor after = once.getActor(SampleActors.APEAS);

        assertThat(once.findActor(TWIN)).isEmpty();
        assertThat(once.actors()).hasSize(twice.actors().size() - 1);
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.siren())
                .isEqualTo(before.siren().isRecorded() ? before.siren() : Known.of(Siren.parse("402654479")));
        assertThat(after.contacts()).isEqualTo(before.contacts());
    }

    @Test
    void what_either_has_to_show_is_kept() {
        StateAgreement agreement = new StateAgreement(LocalDate.of(2012, 1, 1), Known.none());
        Mention mention = Mention.listed(MentionSource.SIRENE, LocalDate.of(2020, 1, 1));
        Dossier shown = twice.toBuilder()
                .actors(twice.actors().stream()
                        .map(actor -> actor.id().equals(TWIN)
                                ? actor.toBuilder()
                                        .credentials(showing(Known.of(List.of(mention)), Known.notRecorded()))
                                        .build()
                                : actor.id().equals(SampleActors.APEAS)
                                        ? actor.toBuilder()
                                                .credentials(showing(Known.notRecorded(), Known.of(List.of(agreement))))
                                                .build()
                                        : actor)
                        .toList())
                .build();

        Credentials kept = Persons.of(shown)
                .merge(SampleActors.APEAS, TWIN)
                .orElseThrow()
                .getActor(SampleActors.APEAS)
                .shown();

        assertThat(kept.mentions()).isEqualTo(Known.of(List.of(mention)));
        assertThat(kept.agreements()).isEqualTo(Known.of(List.of(agreement)));
        assertThat(kept.approvals().isRecorded()).isFalse();
    }

    private static Credentials showing(Known<List<Mention>> mentions, Known<List<StateAgreement>> agreements) {
        return new Credentials(
                mentions,
                Known.notRecorded(),
                Known.notRecorded(),
                agreements,
                Known.notRecorded(),
                Known.notRecorded(),
                Known.notRecorded());
    }

    @Test
    void what_referred_to_the_other_refers_to_it_and_a_list_names_it_once() {
        Dossier once = Persons.of(twice).merge(SampleActors.APEAS, TWIN).orElseThrow();

        assertThat(once.actions()).allSatisfy(action -> {
            assertThat(action.lead()).isEqualTo(Known.of(SampleActors.APEAS));
            assertThat(action.partners().value().orElseThrow()).containsExactly(SampleActors.APEAS);
        });
        assertThat(WrittenDossier.of(once).toString()).doesNotContain(TWIN.value());
    }

    @Test
    void an_agreement_that_both_signed_is_signed_once() {
        Agreement agreement = Agreement.builder(AgreementId.of("a"), "Convention")
                .partners(List.of(SampleActors.CAPAP, SampleActors.APEAS, TWIN))
                .signatures(List.of(signature(SampleActors.APEAS), signature(SampleActors.CAPAP), signature(TWIN)))
                .build();

        Dossier once = Persons.of(twice.with(agreement))
                .merge(SampleActors.APEAS, TWIN)
                .orElseThrow();

        assertThat(once.agreements().get(0).signatures())
                .extracting(Agreement.PartnerSignature::actor)
                .containsExactly(SampleActors.APEAS, SampleActors.CAPAP);
    }

    private static Agreement.PartnerSignature signature(ActorId actor) {
        return new Agreement.PartnerSignature(actor, Known.of(LocalDate.of(2013, 5, 6)), Known.notRecorded());
    }

    @Test
    void what_either_is_to_others_and_where_it_works_is_kept_and_nobody_holds_a_role_in_itself() {
        HeldRole inTwin = role("adhésion", TWIN);
        HeldRole inWorkshop = role("présidence", SampleActors.WORKSHOP);
        Establishment branch = new Establishment(EstablishmentId.of("antenne"), "Antenne");
        Activity paused = Activity.of(ActivityState.PAUSED, LocalDate.of(2014, 1, 1));
        Dossier both = twice.toBuilder()
                .actors(twice.actors().stream()
                        .map(actor -> {
                            ActorBuilder changed = actor.toBuilder();
                            if (actor.id().equals(TWIN)) {
                                changed.roles(List.of(inWorkshop))
                                        .establishments(List.of(branch))
                                        .activity(List.of(paused));
                            } else if (actor.id().equals(SampleActors.APEAS)) {
                                changed.roles(List.of(inTwin));
                            } else if (actor.id().equals(SampleActors.WORKSHOP)) {
                                changed.roles(List.of(inTwin, role("adhésion", SampleActors.APEAS)));
                            }
                            return changed.build();
                        })
                        .toList())
                .build();

        Dossier once = Persons.of(both).merge(SampleActors.APEAS, TWIN).orElseThrow();
        Actor after = once.getActor(SampleActors.APEAS);

        assertThat(after.roles()).isEqualTo(Known.of(List.of(inWorkshop)));
        assertThat(after.establishments()).isEqualTo(Known.of(List.of(branch)));
        assertThat(after.activity()).isEqualTo(Known.of(List.of(paused)));
        assertThat(once.getActor(SampleActors.WORKSHOP).roles())
                .isEqualTo(Known.of(List.of(role("adhésion", SampleActors.APEAS))));
        assertThat(WrittenDossier.of(once).toString()).doesNotContain(TWIN.value());
    }

    private static HeldRole role(String role, ActorId in) {
        return new HeldRole(role, Known.of(in), Known.notRecorded(), Known.notRecorded());
    }

    @Test
    void its_acts_stay() {
        Dossier once = Persons.of(twice).merge(TWIN, SampleActors.APEAS).orElseThrow();

        assertThat(once.charter().value().orElseThrow().signatures())
                .extracting(CharterSignature::actor)
                .contains(TWIN)
                .doesNotContain(SampleActors.APEAS)
                .hasSameSizeAs(twice.charter().value().orElseThrow().signatures());
        assertThat(once.contract()).isEqualTo(twice.contract());
    }

    @Test
    void two_records_with_other_numbers_are_not_of_one_actor() {
        Dossier dossier = with(Actor.builder(TWIN, ActorKind.GROUP, "APEAS")
                .siren(Siren.parse("200039857"))
                .build());
        assertThat(codes(Persons.of(dossier).merge(SampleActors.APEAS, TWIN)))
                .containsExactly("merge.conflict", "merge.conflict");
    }

    @Test
    void two_records_are_asked_for() {
        assertThat(codes(Persons.of(twice).merge(TWIN, TWIN))).containsExactly("merge.itself");
        assertThat(codes(Persons.of(twice).merge(TWIN, ActorId.of("nobody")))).containsExactly("merge.unknown");
        assertThat(codes(Persons.of(twice).merge(ActorId.of("nobody"), ActorId.of("no-one"))))
                .containsExactly("merge.unknown", "merge.unknown");
    }

    static LongStream seeds() {
        return Cases.seeds(3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_two_actors_are_merged_or_refused_for_a_reason(long seed) {
        Dossier dossier = GeneratedDossiers.mixed(seed);
        List<Actor> actors = dossier.actors();
        for (Actor one : actors) {
            for (Actor other : actors) {
                Answer<Dossier> answer = Persons.of(dossier).merge(one.id(), other.id());
                if (answer.isGranted()) {
                    assertThat(answer.orElseThrow().findActor(other.id())).isEmpty();
                    assertThat(answer.orElseThrow().getActor(one.id()).contacts())
                            .hasSize(one.contacts().size() + other.contacts().size());
                } else {
                    assertThat(answer.reasons().list()).isNotEmpty();
                }
            }
        }
    }
}
