package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.cldess.encounter.Meeting;
import org.cldess.known.Known;
import org.cldess.persistence.DossierFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records when and where a speed meeting is held. */
class RecordMeetingTest {
    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(Path.of("src/main/dossiers/grasse.json"), folder.resolve("grasse.json"));
    }

    private Meeting meeting() {
        return DossierFile.read(file).orElseThrow().meetings().get(0);
    }

    private Run record(Object... options) {
        Stream<Object> words =
                Stream.of("record", "meeting", file, "--meeting", meeting().id());
        return Run.of(Stream.concat(words, Stream.of(options)).toArray());
    }

    @Test
    void the_place_the_day_and_the_hours_are_kept_and_nothing_else_changes() {
        Meeting before = meeting();

        Run run = record(
                "--on",
                "23/11/2012",
                "--place",
                "Salle du Rocher",
                "--start",
                "14h",
                "--minutes",
                "12",
                "--break-after",
                "2",
                "--break-minutes",
                "15");

        assertThat(run.status()).isZero();
        assertThat(meeting())
                .isEqualTo(before.toBuilder()
                        .date(LocalDate.of(2012, 11, 23))
                        .place("Salle du Rocher")
                        .start(LocalTime.of(14, 0))
                        .minutesPerRound(12)
                        .breakAfter(2)
                        .breakMinutes(15)
                        .build());
    }

    @Test
    void what_the_dossier_says_already_changes_nothing() throws IOException {
        record("--place", "Salle du Rocher");
        String written = Files.readString(file);

        assertThat(record("--place", "Salle du Rocher").status()).isZero();
        assertThat(Files.readString(file)).isEqualTo(written);
    }

    @Test
    void a_wrong_value_is_reported_and_nothing_is_recorded() {
        Known<Integer> before = meeting().minutesPerRound();

        Run run = record("--minutes", "0");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err() + run.out()).contains("/minutesPerRound");
        assertThat(meeting().minutesPerRound()).isEqualTo(before);
    }
}
