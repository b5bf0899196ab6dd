package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.governance.BodyKind;
import org.cldess.governance.ConsultationDraft;
import org.cldess.governance.DecisionStatus;
import org.cldess.governance.GovernanceBodyDraft;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingDraft;
import org.cldess.governance.GovernanceSittingDraft.AttendanceDraft;
import org.cldess.governance.GovernanceSittingDraft.DecisionFollowUpDraft;
import org.cldess.governance.GovernanceSittingDraft.GovernanceDecisionDraft;
import org.cldess.governance.Presence;
import org.cldess.known.Known;
import org.cldess.sample.Changed;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Bodies, sittings, decisions and consultations in a dossier. */
class GovernanceTest {
    private static final LocalDate HELD = LocalDate.of(2014, 3, 25);
    private static final LocalDate DUE = LocalDate.of(2014, 5, 30);

    private static DossierDraft governed(AttendanceDraft... attendance) {
        DossierDraft draft = DossierDraft.of(SampleDossiers.grasse());
        DossierDraft withBody = Changed.at(
                draft,
                "/bodies",
                List.of(new GovernanceBodyDraft(
                        "copil",
                        BodyKind.STEERING_COMMITTEE,
                        "Comité de pilotage",
                        Known.of(List.of("capap", "apeas")),
                        Known.of(2),
                        Known.none())));
        return Changed.at(
                withBody,
                "/sittings",
                List.of(new GovernanceSittingDraft(
                        "copil-2014",
                        "copil",
                        Known.of(HELD),
                        Known.notRecorded(),
                        Known.of(List.of(attendance)),
                        List.of(new GovernanceDecisionDraft(
                                "d-1",
                                "1",
                                "Écrire au syndicat mixte",
                                Known.of("capap"),
                                Known.of(DUE),
                                List.of(
                                        new DecisionFollowUpDraft(
                                                LocalDate.of(2014, 4, 10), DecisionStatus.IN_PROGRESS, Known.none()),
                                        new DecisionFollowUpDraft(
                                                LocalDate.of(2014, 7, 1), DecisionStatus.DONE, Known.none())))))));
    }

    private static GovernanceSitting sitting(DossierDraft draft, LocalDate day) {
        return draft.toDossier().seenOn(day).sittings().get(0);
    }

    @Test
    void counts_for_the_quorum_only_who_was_there() {
        DossierDraft draft = governed(
                new AttendanceDraft("capap", Presence.PRESENT), new AttendanceDraft("apeas", Presence.REPRESENTED));

        assertThat(sitting(draft, HELD).present()).isEqualTo(Known.of(1));
    }

    @Test
    void knows_no_more_of_a_sitting_to_come_than_that_it_is_planned() {
        GovernanceSitting before = sitting(governed(new AttendanceDraft("capap", Presence.PRESENT)), HELD.minusDays(1));

        assertThat(before.date()).isEqualTo(Known.of(HELD));
        assertThat(before.attendance()).isEqualTo(Known.notRecorded());
        assertThat(before.decisions()).isEmpty();
    }

    @Test
    void a_decision_is_late_from_the_day_after_it_is_due_until_it_is_done() {
        DossierDraft draft = governed();

        assertThat(decision(draft, DUE).isLate(DUE)).isFalse();
        assertThat(decision(draft, DUE.plusDays(1)).isLate(DUE.plusDays(1))).isTrue();
        assertThat(decision(draft, DUE).status()).contains(DecisionStatus.IN_PROGRESS);
        LocalDate done = LocalDate.of(2014, 7, 1);
        assertThat(decision(draft, done).status()).contains(DecisionStatus.DONE);
        assertThat(decision(draft, done).isLate(done)).isFalse();
    }

    private static GovernanceDecision decision(DossierDraft draft, LocalDate day) {
        return sitting(draft, day).decisions().get(0);
    }

    @Test
    void refuses_unknown_bodies_members_and_double_attendance_all_at_once() {
        DossierDraft draft =
                governed(new AttendanceDraft("capap", Presence.PRESENT), new AttendanceDraft("capap", Presence.ABSENT));
        DossierDraft wrong = Changed.at(
                Changed.at(draft, "/sittings/0/body", "cotech"), "/bodies/0/members", Known.of(List.of("personne")));

        assertThat(CrossCheck.of(wrong, DraftOrigin.NONE))
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("/sittings/0/body", "/bodies/0/members/0", "/sittings/0/attendance/1");
        assertThat(CrossCheck.of(wrong, DraftOrigin.NONE))
                .allSatisfy(found -> assertThat(found.message(Locale.ENGLISH)).isNotBlank());
    }

    @Test
    void what_was_said_before_the_signature_is_not_for_the_public() {
        DossierDraft draft = Changed.at(
                DossierDraft.of(SampleDossiers.grasse()),
                "/consultations",
                List.of(new ConsultationDraft(
                        "c-1",
                        "apeas",
                        Known.of(LocalDate.of(2012, 4, 3)),
                        Known.of("Il faut une base commune."),
                        Known.none())));

        assertThat(draft.toDossier().seenBy(Audience.PUBLIC).consultations()).isEmpty();
        assertThat(draft.toDossier().seenBy(Audience.PARTNER).consultations()).hasSize(1);
        assertThat(draft.toDossier().seenOn(LocalDate.of(2012, 4, 2)).consultations())
                .isEmpty();
    }
}
