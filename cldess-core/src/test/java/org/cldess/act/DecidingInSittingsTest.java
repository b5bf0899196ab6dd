package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.decision.DecisionMethod;
import org.cldess.decision.Position;
import org.cldess.decision.Vote;
import org.cldess.dossier.Dossier;
import org.cldess.governance.Attendance;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecisionId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingBuilder;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.Presence;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/**
 * Tests decisions in sittings. The CAPAP is a party until the end of 2013, when the Pays de Grasse replaces it. Both
 * are members of the steering committee.
 */
class DecidingInSittingsTest {
    private static final LocalDate DAY = LocalDate.of(2013, 4, 16);
    private static final ActorId REGION = SampleActors.REGION;
    private static final ActorId CAPAP = SampleActors.CAPAP;
    private static final ActorId PAYS = SampleActors.PAYS_DE_GRASSE;
    private static final ActorId APEAS = SampleActors.APEAS;
    private static final GovernanceSittingId SITTING = GovernanceSittingId.of("copil-1");

    private static final GovernanceBody COPIL = GovernanceBody.builder(
                    GovernanceBodyId.of("copil"), BodyKind.STEERING_COMMITTEE, "Comité de pilotage")
            .members(List.of(REGION, CAPAP, PAYS, APEAS))
            .quorum(2)
            .build();

    private static GovernanceSittingBuilder held(LocalDate day, ActorId... present) {
        return GovernanceSitting.builder(SITTING, COPIL.id())
                .date(day)
                .attendance(List.of(present).stream()
                        .map(actor -> new Attendance(actor, Presence.PRESENT))
                        .toList());
    }

    private static Dossier with(GovernanceBody body, GovernanceSitting sitting) {
        return SampleDossiers.grasse().with(body).with(sitting);
    }

    private static Dossier sat() {
        return with(COPIL, held(DAY, REGION, CAPAP, APEAS).build());
    }

    private static CollectiveDecision consent(int eligible, ActorId... inFavour) {
        return CollectiveDecision.of(
                DecisionMethod.CONSENT,
                DAY,
                eligible,
                List.of(inFavour).stream()
                        .map(actor -> Vote.of(actor, Position.FOR))
                        .toList());
    }

    private static GovernanceDecision decision(Known<CollectiveDecision> taken) {
        return GovernanceDecision.builder(GovernanceDecisionId.of("d-1"), "P1", "Ouvrir l’appel à projets.")
                .decision(taken)
                .responsible(APEAS)
                .due(DAY.plusMonths(2))
                .build();
    }

    private static GovernanceDecision decision(CollectiveDecision taken) {
        return decision(Known.of(taken));
    }

    private static List<String> refusals(Dossier dossier, GovernanceDecision decision) {
        return Acts.of(dossier).decide(SITTING, decision).reasons().list().stream()
                .map(Violation::code)
                .toList();
    }

    @Test
    void the_members_in_office_decide_in_one_line() {
        GovernanceDecision taken = decision(consent(3, REGION, CAPAP));

        Dossier decided = Acts.of(sat()).decide(SITTING, taken).orElseThrow();

        assertThat(decided.find(GovernanceSitting.class, SITTING).orElseThrow().decisions())
                .containsExactly(taken);
    }

    @Test
    void members_in_office_are_those_whose_role_in_the_contract_lasts_and_all_that_have_none() {
        assertThat(sat().membersInOffice(COPIL, DAY).value()).contains(List.of(REGION, CAPAP, APEAS));
        assertThat(sat().membersInOffice(COPIL, LocalDate.of(2013, 12, 31)).value())
                .contains(List.of(REGION, CAPAP, APEAS));
        assertThat(sat().membersInOffice(COPIL, LocalDate.of(2014, 1, 1)).value())
                .contains(List.of(REGION, PAYS, APEAS));
        GovernanceBody unknown = COPIL.toBuilder().members(Known.notRecorded()).build();
        assertThat(sat().membersInOffice(unknown, DAY).isRecorded()).isFalse();
    }

    @Test
    void a_body_that_only_takes_note_asks_nobody() {
        assertThat(refusals(sat(), decision(Known.none()))).isEmpty();
    }

    @Test
    void nobody_speaks_who_does_not_sit_in_the_body_on_that_day_or_was_not_there() {
        assertThat(refusals(sat(), decision(consent(3, REGION, SampleActors.PERFUMER))))
                .containsExactly("sitting.vote");
        assertThat(refusals(with(COPIL, held(DAY, REGION, CAPAP, PAYS).build()), decision(consent(3, REGION, PAYS))))
                .as("not yet a party")
                .contains("sitting.vote");
        assertThat(refusals(with(COPIL, held(DAY, REGION, CAPAP).build()), decision(consent(3, REGION, APEAS))))
                .containsExactly("sitting.absent");
    }

    @Test
    void whoever_was_excused_or_missing_has_no_vote() {
        for (Presence presence : List.of(Presence.EXCUSED, Presence.ABSENT)) {
            List<Attendance> attendance = List.of(
                    new Attendance(REGION, Presence.PRESENT),
                    new Attendance(CAPAP, Presence.PRESENT),
                    new Attendance(APEAS, presence));
            GovernanceSitting sitting = held(DAY).attendance(attendance).build();

            assertThat(refusals(with(COPIL, sitting), decision(consent(3, REGION, APEAS))))
                    .as(presence.name())
                    .containsExactly("sitting.absent");
        }
    }

    @Test
    void whoever_another_speaks_for_has_a_vote_and_does_not_count_for_the_quorum() {
        List<Attendance> attendance =
                List.of(new Attendance(REGION, Presence.PRESENT), new Attendance(CAPAP, Presence.REPRESENTED));
        GovernanceSitting sitting = held(DAY).attendance(attendance).build();

        assertThat(refusals(with(COPIL.toBuilder().quorum(1).build(), sitting), decision(consent(3, REGION, CAPAP))))
                .isEmpty();
        assertThat(refusals(with(COPIL, sitting), decision(consent(3, REGION, CAPAP))))
                .containsExactly("sitting.quorum");
    }

    @Test
    void as_many_may_take_part_as_sit_in_the_body() {
        assertThat(refusals(sat(), decision(consent(2, REGION, CAPAP)))).containsExactly("sitting.eligible");
        assertThat(refusals(sat(), decision(consent(4, REGION, CAPAP)))).isEmpty();
    }

    @Test
    void a_decision_is_one_that_the_counting_takes_on_the_day_of_the_sitting() {
        CollectiveDecision objected = CollectiveDecision.of(
                DecisionMethod.CONSENT,
                DAY,
                3,
                List.of(Vote.of(REGION, Position.FOR), Vote.of(CAPAP, Position.OBJECTS, "Trop tôt.")));
        CollectiveDecision unreasoned = CollectiveDecision.of(
                DecisionMethod.MAJORITY,
                DAY,
                3,
                List.of(Vote.of(REGION, Position.FOR), Vote.of(APEAS, Position.FOR), Vote.of(CAPAP, Position.OBJECTS)));
        CollectiveDecision untold = new CollectiveDecision(
                DecisionMethod.CONSENT, Known.of(DAY), Known.of(3), Known.none(), Known.notRecorded());
        CollectiveDecision later = CollectiveDecision.of(
                DecisionMethod.CONSENT, DAY.plusDays(1), 3, List.of(Vote.of(REGION, Position.FOR)));

        assertThat(refusals(sat(), decision(objected))).containsExactly("sitting.rejected");
        assertThat(refusals(sat(), decision(unreasoned))).containsExactly("decide.unreasoned");
        assertThat(refusals(sat(), decision(untold))).containsExactly("decide.unknown");
        assertThat(refusals(sat(), decision(later))).containsExactly("sitting.day");
    }

    @Test
    void what_nobody_recorded_is_asked_for_all_at_once() {
        GovernanceBody body = COPIL.toBuilder()
                .members(Known.notRecorded())
                .quorum(Known.notRecorded())
                .build();
        GovernanceSitting sitting = held(DAY).attendance(Known.notRecorded()).build();
        Dossier dossier = with(body, sitting);

        assertThat(Acts.of(dossier)
                        .decide(SITTING, decision(Known.notRecorded()))
                        .reasons()
                        .list())
                .extracting(Violation::code, Violation::path)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "(\"act.unrecorded\", \"/sittings/0/decisions/0/decision\")",
                        "(\"act.unrecorded\", \"/sittings/0/attendance\")",
                        "(\"act.unrecorded\", \"/bodies/0/members\")",
                        "(\"act.unrecorded\", \"/bodies/0/quorum\")");
    }

    @Test
    void there_is_a_sitting_with_a_day_and_a_number_of_its_own() {
        GovernanceDecision taken = decision(consent(3, REGION, CAPAP));
        Dossier once = Acts.of(sat()).decide(SITTING, taken).orElseThrow();

        assertThat(refusals(SampleDossiers.grasse(), taken)).containsExactly("sitting.unknown");
        assertThat(refusals(with(COPIL, held(DAY).date(Known.none()).build()), taken))
                .containsExactly("sitting.undated");
        assertThat(refusals(with(COPIL, held(DAY).date(Known.notRecorded()).build()), taken))
                .containsExactly("act.unrecorded");
        assertThat(refusals(once, taken)).contains("sitting.number", "form.duplicate");
        assertThat(refusals(sat(), taken.toBuilder().due(DAY.minusDays(1)).build()))
                .containsExactly("sitting.due");
        assertThat(refusals(sat(), taken.toBuilder().due(DAY).build())).isEmpty();
    }
}
