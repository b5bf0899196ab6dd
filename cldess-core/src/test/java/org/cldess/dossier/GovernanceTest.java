package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.governance.Attendance;
import org.cldess.governance.BodyKind;
import org.cldess.governance.Consultation;
import org.cldess.governance.ConsultationId;
import org.cldess.governance.DecisionFollowUp;
import org.cldess.governance.DecisionStatus;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecisionId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.Presence;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.sample.WrittenDossier;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** Tests the bodies, sittings, decisions and consultations of a dossier. */
class GovernanceTest {
    private static final LocalDate HELD = LocalDate.of(2014, 3, 25);
    private static final LocalDate DUE = LocalDate.of(2014, 5, 30);

    private static WrittenDossier governed(Attendance... attendance) {
        return WrittenDossier.of(SampleDossiers.grasse())
                .with(
                        "/bodies",
                        List.of(new GovernanceBody(
                                GovernanceBodyId.of("copil"),
                                BodyKind.STEERING_COMMITTEE,
                                "Comité de pilotage",
                                Known.of(List.of(SampleActors.CAPAP, SampleActors.APEAS)),
                                Known.of(2),
                                Known.none())))
                .with(
                        "/sittings",
                        List.of(new GovernanceSitting(
                                GovernanceSittingId.of("copil-2014"),
                                GovernanceBodyId.of("copil"),
                                Known.of(HELD),
                                Known.notRecorded(),
                                Known.of(List.of(attendance)),
                                List.of(decision()))));
    }

    private static GovernanceDecision decision() {
        return new GovernanceDecision(
                GovernanceDecisionId.of("d-1"),
                "1",
                "Écrire au syndicat mixte",
                Known.notRecorded(),
                Known.of(SampleActors.CAPAP),
                Known.of(DUE),
                List.of(
                        new DecisionFollowUp(LocalDate.of(2014, 4, 10), DecisionStatus.IN_PROGRESS, Known.none()),
                        new DecisionFollowUp(LocalDate.of(2014, 7, 1), DecisionStatus.DONE, Known.none())));
    }

    private static GovernanceSitting sitting(WrittenDossier written, LocalDate day) {
        return written.dossier().seenOn(day).sittings().get(0);
    }

    @Test
    void counts_for_the_quorum_only_who_was_there() {
        WrittenDossier written = governed(
                new Attendance(SampleActors.CAPAP, Presence.PRESENT),
                new Attendance(SampleActors.APEAS, Presence.REPRESENTED));

        assertThat(sitting(written, HELD).present()).isEqualTo(Known.of(1));
    }

    @Test
    void knows_no_more_of_a_sitting_to_come_than_that_it_is_planned() {
        GovernanceSitting before =
                sitting(governed(new Attendance(SampleActors.CAPAP, Presence.PRESENT)), HELD.minusDays(1));

        assertThat(before.date()).isEqualTo(Known.of(HELD));
        assertThat(before.attendance()).isEqualTo(Known.notRecorded());
        assertThat(before.decisions()).isEmpty();
    }

    @Test
    void a_decision_is_late_from_the_day_after_it_is_due_until_it_is_done() {
        WrittenDossier written = governed();

        assertThat(decision(written, DUE).isLate(DUE)).isFalse();
        assertThat(decision(written, DUE.plusDays(1)).isLate(DUE.plusDays(1))).isTrue();
        assertThat(decision(written, DUE).status()).contains(DecisionStatus.IN_PROGRESS);
        LocalDate done = LocalDate.of(2014, 7, 1);
        assertThat(decision(written, done).status()).contains(DecisionStatus.DONE);
        assertThat(decision(written, done).isLate(done)).isFalse();
    }

    private static GovernanceDecision decision(WrittenDossier written, LocalDate day) {
        return sitting(written, day).decisions().get(0);
    }

    @Test
    void refuses_unknown_bodies_members_and_double_attendance_all_at_once() {
        WrittenDossier wrong = governed(
                        new Attendance(SampleActors.CAPAP, Presence.PRESENT),
                        new Attendance(SampleActors.CAPAP, Presence.ABSENT))
                .with("/sittings/0/body", "cotech")
                .with("/bodies/0/members", List.of("personne"));

        assertThat(wrong.violations())
                .extracting(Violation::path)
                .containsExactlyInAnyOrder("/sittings/0/body", "/bodies/0/members/0", "/sittings/0/attendance/1");
        assertThat(wrong.violations())
                .allSatisfy(found -> assertThat(found.message(Locale.ENGLISH)).isNotBlank());
    }

    @Test
    void what_was_said_before_the_signature_is_not_for_the_public() {
        Consultation consultation = new Consultation(
                ConsultationId.of("c-1"),
                SampleActors.APEAS,
                Known.of(LocalDate.of(2012, 4, 3)),
                Known.of("Il faut une base commune."),
                Known.none());
        Dossier dossier = WrittenDossier.of(SampleDossiers.grasse())
                .with("/consultations", List.of(consultation))
                .dossier();

        assertThat(dossier.seenBy(Audience.PUBLIC).consultations()).isEmpty();
        assertThat(dossier.seenBy(Audience.PARTNER).consultations()).hasSize(1);
        assertThat(dossier.seenOn(LocalDate.of(2012, 4, 2)).consultations()).isEmpty();
    }
}
