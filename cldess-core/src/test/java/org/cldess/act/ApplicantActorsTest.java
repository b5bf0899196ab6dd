package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.Contact;
import org.cldess.actor.kind.ActorKind;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.jury.DecisionReason;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/**
 * Tests a call that is open to persons and groups. They are not actors of the dossier until the call awards them
 * something.
 */
class ApplicantActorsTest {
    @Test
    void a_group_or_a_person_that_applied_becomes_an_actor_and_the_beneficiary() {
        Dossier funded = Acts.of(AwardingTest.legal())
                .call(SampleCalls.CALL)
                .award(SampleCalls.GARDEN, SampleActions.MEETINGS)
                .orElseThrow();
        Dossier awarded = awardedToPerson(one -> one);
        Dossier sewn = Acts.of(awarded)
                .call(SampleCalls.CALL)
                .award(SampleCalls.SEWING, SampleActions.MEETINGS)
                .orElseThrow();

        Actor group = funded.getActor(ActorId.of("p-group"));
        assertThat(group.kind()).isEqualTo(ActorKind.GROUP);
        assertThat(group.name()).isEqualTo("Collectif du jardin");
        assertThat(group.publicBody()).isEqualTo(Known.none());
        assertThat(funded.findGrant(GrantId.of("garden")).orElseThrow().beneficiary())
                .isEqualTo(group.id());
        assertThat(funded.calls()
                        .get(0)
                        .findApplicant(ApplicantId.of("p-group"))
                        .orElseThrow()
                        .actor())
                .isEqualTo(Known.of(group.id()));
        Actor person = sewn.getActor(ActorId.of("p-person"));
        assertThat(person.kind()).isEqualTo(ActorKind.NATURAL_PERSON);
        assertThat(person.name()).isEqualTo("Noé Mirabel");
        assertThat(person.contacts()).isEmpty();
        assertThat(sewn.findGrant(GrantId.of("sewing")).orElseThrow().beneficiary())
                .isEqualTo(person.id());
        assertThat(sewn.seenBy(Audience.PUBLIC).getActor(person.id()).name()).doesNotContain("Noé", "Mirabel");
    }

    /** Returns a dossier in which the jury awards the sewing project of a natural person, as it may. */
    private static Dossier awardedToPerson(UnaryOperator<Applicant> change) {
        return AwardingTest.with(
                SampleDossiers.grasse(),
                call -> call.decisions(List.of(JuryDecision.builder(SampleCalls.SEWING, JuryDecisionKind.AWARD)
                                .date(SampleCalls.JURY)
                                .amount(Amount.euros("900.00"))
                                .reasons(List.of(new DecisionReason(Known.none(), "Voilà pourquoi.")))
                                .deliberation(AwardingTest.VOTE)
                                .build()))
                        .rules(SampleCalls.rules().toBuilder()
                                .partialFunding(true)
                                .build())
                        .applicants(SampleCalls.call().applicants().stream()
                                .map(one -> one.id().value().equals("p-person") ? change.apply(one) : one)
                                .toList()));
    }

    @Test
    void whoever_has_no_name_that_may_be_used_becomes_no_actor() {
        Applicant person =
                SampleCalls.call().findApplicant(ApplicantId.of("p-person")).orElseThrow();
        Contact objecting = person.contacts().get(0).anonymised();

        assertThat(AwardingTest.codes(Acts.of(awardedToPerson(
                                one -> one.toBuilder().contacts(List.of()).build()))
                        .call(SampleCalls.CALL)
                        .award(SampleCalls.SEWING, SampleActions.MEETINGS)))
                .containsExactly("award.no-name");
        assertThat(AwardingTest.codes(Acts.of(awardedToPerson(one ->
                                one.toBuilder().contacts(List.of(objecting)).build()))
                        .call(SampleCalls.CALL)
                        .award(SampleCalls.SEWING, SampleActions.MEETINGS)))
                .containsExactly("award.no-name");
        Answer<Dossier> unknownKind = Acts.of(awardedToPerson(
                        one -> one.toBuilder().kind(Known.notRecorded()).build()))
                .call(SampleCalls.CALL)
                .award(SampleCalls.SEWING, SampleActions.MEETINGS);
        assertThat(unknownKind.reasons().list())
                .extracting(Violation::path)
                .containsExactly("/calls/0/applicants/2/kind");
        Answer<Dossier> unknownActor = Acts.of(awardedToPerson(
                        one -> one.toBuilder().actor(Known.notRecorded()).build()))
                .call(SampleCalls.CALL)
                .award(SampleCalls.SEWING, SampleActions.MEETINGS);
        assertThat(unknownActor.reasons().list())
                .extracting(Violation::path)
                .containsExactly("/calls/0/applicants/2/actor");
    }
}
