package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.governance.Attendance;
import org.cldess.governance.AttendanceCorrection;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.Presence;
import org.cldess.known.Known;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleDossiers;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/** The Région signed the attendance sheet of a sitting for the CAPAP, which had sent apologies. */
class AttendingTest {
    private static final LocalDate DAY = LocalDate.of(2013, 4, 16);
    private static final LocalDate FOUND = DAY.plusDays(10);
    private static final Known<String> NADIA = Known.of("Nadia Exemple");
    private static final GovernanceSittingId SITTING = GovernanceSittingId.of("copil-1");
    private static final Attendance WRONG = new Attendance(SampleActors.CAPAP, Presence.PRESENT);
    private static final Attendance RIGHT = WRONG.corrected(Presence.EXCUSED, FOUND, "Signé pour un autre", NADIA);

    private final Dossier dossier = SampleDossiers.grasse()
            .with(GovernanceBody.builder(
                            GovernanceBodyId.of("copil"), BodyKind.STEERING_COMMITTEE, "Comité de pilotage")
                    .members(List.of(SampleActors.REGION, SampleActors.CAPAP))
                    .quorum(2)
                    .build())
            .with(GovernanceSitting.builder(SITTING, GovernanceBodyId.of("copil"))
                    .date(DAY)
                    .build());

    private static GovernanceSitting sitting(Dossier dossier) {
        return dossier.find(GovernanceSitting.class, SITTING).orElseThrow();
    }

    private Dossier noted() {
        Attendance region = new Attendance(SampleActors.REGION, Presence.PRESENT);
        Dossier one = Acts.of(dossier).attend(SITTING, region).orElseThrow();
        return Acts.of(one).attend(SITTING, WRONG).orElseThrow();
    }

    @Test
    void a_corrected_attendance_counts_from_its_day_and_keeps_what_it_was() {
        Dossier after = Acts.of(noted()).correctAttendance(SITTING, RIGHT).orElseThrow();

        assertThat(List.of(
                        sitting(after).present(),
                        sitting(after.seenOn(FOUND)).present(),
                        sitting(after.seenOn(FOUND.minusDays(1))).present()))
                .containsExactly(Known.of(1), Known.of(1), Known.of(2));
        assertThat(sitting(after).attendance().value().orElseThrow().get(1).corrections())
                .containsExactly(new AttendanceCorrection(FOUND, Presence.PRESENT, "Signé pour un autre", NADIA));
        assertThat(sitting(after.seenBy(Audience.PUBLIC))
                        .attendance()
                        .value()
                        .orElseThrow()
                        .get(1))
                .isEqualTo(new Attendance(SampleActors.CAPAP, Presence.EXCUSED));
    }

    /** It was corrected twice on the day on which the mistake was found, and once more ten days later. */
    @Test
    void each_of_several_corrections_counts_from_its_own_day() {
        LocalDate last = FOUND.plusDays(10);
        Attendance twice = RIGHT.corrected(Presence.REPRESENTED, FOUND, "Un pouvoir", NADIA);
        Attendance thrice = twice.corrected(Presence.ABSENT, last, "Pas de pouvoir", NADIA);

        assertThat(thrice.withoutHiddenOn(FOUND.minusDays(1))).contains(WRONG);
        assertThat(thrice.withoutHiddenOn(FOUND)).contains(twice);
        assertThat(thrice.withoutHiddenOn(last.minusDays(1))).contains(twice);
        assertThat(thrice.withoutHiddenOn(last)).contains(thrice);
    }

    @Test
    void a_correction_rests_on_the_attendance_as_it_is() {
        Dossier after = Acts.of(noted()).correctAttendance(SITTING, RIGHT).orElseThrow();
        Attendance back = RIGHT.corrected(Presence.REPRESENTED, FOUND, "Un pouvoir", Known.notRecorded());
        Attendance early = RIGHT.corrected(Presence.ABSENT, FOUND.minusDays(1), "Trop tôt", NADIA);

        assertThat(codes(after, RIGHT)).containsExactly("attend.correction.lost");
        assertThat(codes(after, early)).containsExactly("attend.correction.early");
        assertThat(codes(dossier, RIGHT)).containsExactly("attend.none");
        assertThat(codes(SampleDossiers.grasse(), RIGHT)).containsExactly("sitting.unknown");
        assertThat(codes(after, back)).isEmpty();
    }

    private static List<String> codes(Dossier dossier, Attendance right) {
        return Acts.of(dossier).correctAttendance(SITTING, right).reasons().stream()
                .map(Violation::code)
                .toList();
    }
}
