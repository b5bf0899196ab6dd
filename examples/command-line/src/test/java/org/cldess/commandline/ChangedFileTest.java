package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.call.CallForProjects;
import org.cldess.call.jury.JuryDecision;
import org.cldess.deliberation.Deliberation;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.persistence.DossierFile;
import org.cldess.validation.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command that records a fact does to the file, and what it says about it. */
class ChangedFileTest {
    private static final ActionId ACTION = ActionId.of("annuaire");

    private static final List<String> BLOCKED =
            List.of("--status", "blocked", "--reason", "L’imprimeur attend.", "--unblocking", "Le bon à tirer.");

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private byte[] before = {};

    @BeforeEach
    void copy() throws IOException {
        file = Files.copy(Path.of("src/main/dossiers/grasse.json"), folder.resolve("grasse.json"));
        before = Files.readAllBytes(file);
    }

    private Dossier dossier() {
        return DossierFile.read(file).orElseThrow();
    }

    private Run status(Object... more) {
        return Run.of(Stream.concat(
                        Stream.of("record", "status", file, "--action", ACTION, "--on", "2014-07-01"),
                        Stream.concat(BLOCKED.stream(), Stream.of(more)))
                .toArray());
    }

    private Run measurement(String day, String value) {
        return Run.of(
                "record",
                "measurement",
                file,
                "--indicator",
                "heures-insertion",
                "--id",
                "hi-x",
                "--on",
                day,
                "--value",
                value,
                "--meant",
                "--json");
    }

    @Test
    void what_is_recorded_is_said_in_words() {
        Run run = status();

        assertThat(run.status()).isZero();
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Enregistré dans "),
                        second -> assertThat(second).startsWith("  Action ").contains("statut Bloquée"));
        assertThat(dossier().findAction(ACTION).orElseThrow().status(LocalDate.of(2014, 7, 1)))
                .isEqualTo(ActionStatus.BLOCKED);
    }

    @Test
    void a_breach_that_the_fact_causes_is_said_even_if_it_is_a_warning() throws IOException {
        Run fine = measurement("2014-06-25", "1200");
        assertThat(fine.json().get("findings")).isEmpty();
        assertThat(fine.json().get("changes")).hasSize(1);
        Files.write(file, before);

        Run fallen = measurement("2014-06-25", "900");

        assertThat(fallen.status()).isZero();
        assertThat(fallen.json().get("findings").findValuesAsString("code")).containsExactly("IND-04");
        assertThat(fallen.json().get("findings").findValuesAsString("severity")).containsExactly("warning");
    }

    @Test
    void a_breach_after_the_day_of_the_dossier_is_said_too() {
        assertThat(dossier().asOf()).hasValue(LocalDate.of(2014, 6, 30));
        Run later = measurement("2014-07-01", "900");

        assertThat(later.json().get("findings").findValuesAsString("code")).containsExactly("IND-04");
    }

    @Test
    void a_dry_run_says_what_would_be_recorded_and_writes_nothing() throws IOException {
        Run run = status("--dry-run");
        Run elsewhere = status("--dry-run", "--out", folder.resolve("other.json"), "--json");

        assertThat(List.of(run.status(), elsewhere.status())).containsOnly(0);
        assertThat(run.out()).startsWith("Rien n’est écrit.").contains("statut Bloquée");
        assertThat(elsewhere.json().get("changes")).hasSize(1);
        assertThat(elsewhere.json().has("recorded")).isFalse();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(folder.toFile().list()).containsExactly("grasse.json");
    }

    @Test
    void a_refusal_for_warnings_alone_is_a_refusal() throws IOException {
        DeliberationId vote = DeliberationId.of("vote-appel");
        CallForProjects call = dossier().calls().get(0);
        List<JuryDecision> decisions = call.decisions().stream()
                .map(decision -> decision.toBuilder()
                        .deliberation(vote)
                        .reasons(Known.none())
                        .build())
                .toList();
        LocalDate aWeekAfterTheJury = LocalDate.of(2013, 6, 13);
        Deliberation late = Votes.awards(dossier(), vote, "Attribuer les aides", aWeekAfterTheJury, call);
        DossierFile.change(
                        file,
                        it -> Answer.granted(it.with(late)
                                .with(call.toBuilder().decisions(decisions).build())))
                .orElseThrow();
        byte[] voted = Files.readAllBytes(file);

        Run run = Run.of("award", file, "--call", call.id(), "--application", "velos-enfants", "--json");

        assertThat(run.json().get("violations").findValuesAsString("code")).containsExactly("PRG-03");
        assertThat(run.json().get("violations").findValuesAsString("severity")).containsOnly("warning");
        assertThat(run.status()).isEqualTo(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(voted);
    }

    @Test
    void a_file_in_another_layout_is_laid_out_anew_only_if_that_is_asked_for() throws IOException {
        String indented = Files.readString(file).replace("  ", "    ");
        Files.writeString(file, indented);

        Run refused = status();
        Run tried = status("--dry-run", "--json");
        assertThat(List.of(refused.status(), tried.status())).containsOnly(2);
        assertThat(refused.err()).contains("--reformat", "--out");
        assertThat(tried.json().get("error").get("code").stringValue()).isEqualTo("layout");
        assertThat(file).hasContent(indented);

        assertThat(status("--out", folder.resolve("other.json")).status()).isZero();
        assertThat(file).hasContent(indented);
        assertThat(status("--reformat").status()).isZero();
        assertThat(DossierFile.readText(file).isInThisLayout()).isTrue();
        assertThat(folder.resolve("other.json")).hasSameBinaryContentAs(file);
    }

    @Test
    void another_file_is_not_overwritten() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "mine");

        Run run = status("--out", other);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("other.json", "existe déjà");
        assertThat(other).hasContent("mine");
        assertThat(status("--out", file).status()).isZero();
    }

    @Test
    void an_output_that_is_closed_after_a_fact_was_recorded_is_no_failure_of_the_command() {
        StringWriter err = new StringWriter();
        String[] words = Stream.concat(
                        Stream.of("record", "status", file.toString(), "--action", "annuaire", "--on", "2014-07-01"),
                        BLOCKED.stream())
                .toArray(String[]::new);
        int status = Cldess.run(
                words, new Environment(new PrintWriter(new Closed()), new PrintWriter(err), Clock.systemUTC(), false));

        assertThat(status).isEqualTo(3);
        assertThat(err.toString())
                .startsWith("Le fait est enregistré dans ")
                .contains("Relancer la commande est sans risque");
    }

    /** An output that takes nothing. */
    private static final class Closed extends Writer {
        @Override
        public void write(char[] characters, int start, int length) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
