package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.governance.Attendance;
import org.cldess.governance.AttendanceCorrection;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.governance.Presence;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;

/** Records the attendance of a sitting on the command line. */
class RecordAttendanceTest extends RecordTest {
    private static final String SITTING = "record attendance FILE --sitting 8/10/2013 --json";

    private Run run(String... more) {
        return Run.of(Stream.concat(Stream.of(SITTING.split(" ")), Stream.of(more))
                .map(word -> word.equals("FILE") ? file : word)
                .toArray());
    }

    private List<Attendance> noted() {
        return dossier()
                .find(GovernanceSitting.class, GovernanceSittingId.of("assemblee-2013"))
                .flatMap(sitting -> sitting.attendance().value())
                .orElseThrow();
    }

    @Test
    void records_who_came_and_corrects_what_was_noted_wrongly() {
        Run again = run("--actor", "agora", "--presence", "excusé");
        Run undated = run("--actor", "agora", "--presence", "excusé", "--correct", "--reason", "Mal lu");
        Run corrected = run(
                "--actor",
                "agora",
                "--presence",
                "excusé",
                "--correct",
                "--on",
                "15/10/2013",
                "--reason",
                "Signé sur la mauvaise ligne",
                "--author",
                "Nadia Exemple");
        Run came = run("--actor", "apeas", "--presence", "present");

        assertThat(codes(again)).containsExactly("attend.again");
        assertThat(undated.status()).isEqualTo(2);
        assertThat(corrected.status()).as(corrected.out()).isZero();
        assertThat(came.status()).as(came.out()).isZero();
        assertThat(noted())
                .contains(
                        new Attendance(ActorId.of("apeas"), Presence.PRESENT),
                        new Attendance(
                                ActorId.of("agora"),
                                Presence.EXCUSED,
                                List.of(new AttendanceCorrection(
                                        LocalDate.of(2013, 10, 15),
                                        Presence.PRESENT,
                                        "Signé sur la mauvaise ligne",
                                        Known.of("Nadia Exemple")))));
    }
}
