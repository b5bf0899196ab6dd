package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.grant.GrantId;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The commands do with a dossier of a database what they do with its file. */
class StoredDossierTest extends RecordTest {
    private static final ActionId DIRECTORY = ActionId.of("annuaire");
    private static final List<String> DONE =
            List.of("record", "status", "--action", "annuaire", "--on", "2014-07-01", "--status", "done");

    /** The database in which Anne stored the dossier. */
    @TempDir
    private static Path made;

    private Path database = Path.of("");

    @BeforeAll
    static void store() {
        store(
                made.resolve("made.db"),
                DossierFile.read(Path.of("src/main/dossiers/grasse.json")).orElseThrow());
    }

    @BeforeEach
    void copyDatabase() throws IOException {
        database = Files.copy(made.resolve("made.db"), folder.resolve("shared.db"));
    }

    private <T> T in(Function<Dossiers, T> work) {
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            return work.apply(opened.dossiers());
        }
    }

    private static void store(Path database, Dossier dossier) {
        try (CldessDatabase opened = CldessDatabase.embedded(database)) {
            opened.dossiers()
                    .save(dossier, Revision.NONE, Change.by("Anne", Instant.parse("2014-05-01T08:00:00Z")))
                    .orElseThrow();
        }
    }

    private Dossier stored() {
        return in(dossiers -> dossiers.get(dossier().id()).value());
    }

    private List<Saved> revisions() {
        return in(dossiers -> dossiers.revisions(dossier().id()));
    }

    private Run onStored(List<String> words, Object... more) {
        return Run.of(Stream.of(words.stream(), Stream.of("--db", database), Stream.of(more))
                .flatMap(part -> part)
                .toArray());
    }

    private Run onFile(List<String> words, Object... more) {
        return Run.of(Stream.of(words.stream(), Stream.of(file), Stream.of(more))
                .flatMap(part -> part)
                .toArray());
    }

    private static JsonNode withoutLines(Run run) {
        JsonNode said = run.json();
        said.get("violations").forEach(violation -> ((ObjectNode) violation).remove("line"));
        return said;
    }

    @Test
    void a_check_finds_the_same_without_the_lines_of_a_file() {
        Run inFile = onFile(List.of("check"), "--json");
        Run inDatabase = onStored(List.of("check"), "--json");

        assertThat(inDatabase.status()).isEqualTo(inFile.status());
        assertThat(inDatabase.out()).doesNotContain("\"line\"");
        assertThat(withoutLines(inDatabase)).isEqualTo(withoutLines(inFile));
        assertThat(inDatabase.json().get("rules")).isNotEmpty();
    }

    @Test
    void the_reports_are_the_same() throws IOException {
        List<String> charter = List.of("report", "--report", "charte", "--format", "html");
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");

        assertThat(onFile(charter, "--out", one).status()).isZero();
        assertThat(onStored(charter, "--out", other).status()).isZero();

        assertThat(other.resolve("charte.html")).hasSameBinaryContentAs(one.resolve("charte.html"));
    }

    @Test
    void a_recorded_fact_is_a_revision_with_its_author_and_reason() {
        Run run = onStored(DONE, "--user", "Paul", "--why", "Décidé en réunion");

        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("Enregistré", database + ", révision 2.", "Action 2.1.1");
        assertThat(stored().findAction(DIRECTORY).orElseThrow().status(LocalDate.of(2014, 7, 1)))
                .isEqualTo(ActionStatus.DONE);
        assertThat(revisions())
                .extracting(Saved::change)
                .last()
                .isEqualTo(
                        Change.by("Paul", Instant.parse("2014-07-01T08:00:00Z")).because("Décidé en réunion"));
    }

    @Test
    void a_program_reads_the_revision() {
        JsonNode said = onStored(DONE, "--json").json();

        assertThat(said.get("recorded").stringValue()).isEqualTo(database.toString());
        assertThat(said.get("revision").intValue()).isEqualTo(2);
        assertThat(said.get("changes")).isNotEmpty();
        assertThat(revisions().get(1).change().author()).isEqualTo("cldess");
    }

    @Test
    void a_refusal_is_the_same_and_nothing_is_stored() {
        List<String> blocked =
                List.of("record", "status", "--action", "annuaire", "--on", "2014-07-01", "--status", "blocked");

        assertThat(onStored(blocked)).isEqualTo(onFile(blocked));
        assertThat(onStored(blocked, "--json")).isEqualTo(onFile(blocked, "--json"));
        assertThat(onStored(blocked).status()).isEqualTo(1);
        assertThat(revisions()).hasSize(1);
    }

    @Test
    void a_dry_run_stores_nothing() {
        assertThat(onStored(DONE, "--dry-run")).isEqualTo(onFile(DONE, "--dry-run"));
        assertThat(revisions()).hasSize(1);
    }

    @Test
    void a_table_is_one_revision_and_once_more_none() throws IOException {
        Path table = Files.writeString(
                folder.resolve("lignes.csv"),
                "resource;on;amount\nbdis-region-2014;2014-07-15;100\nbdis-region-2014;2014-07-16;50\n");
        List<String> payments = List.of("record", "payment", "--from", table.toString(), "--user", "Paul");

        assertThat(onStored(payments).status()).isZero();
        assertThat(onStored(payments).status()).isZero();

        assertThat(stored().movements()).hasSize(dossier().movements().size() + 2);
        assertThat(revisions()).hasSize(2);
    }

    @Test
    void an_award_becomes_a_grant_in_the_database() {
        List<String> award = List.of(
                "award",
                "--call",
                "appel-2013",
                "--application",
                "couture-solidaire",
                "--budget-list",
                "--no-conditional",
                "--delegation",
                "aucune");

        assertThat(onStored(award).status()).isZero();

        assertThat(stored().findGrant(GrantId.of("couture-solidaire"))).isPresent();
        assertThat(dossier().findGrant(GrantId.of("couture-solidaire"))).isEmpty();
    }

    /** The file names the revision that it was made from, so that it may be stored over that one and over no other. */
    @Test
    void the_result_may_go_to_a_file_that_is_stored_later() {
        Path other = folder.resolve("suite.json");

        assertThat(onStored(DONE, "--out", other).status()).isZero();
        assertThat(revisions()).hasSize(1);
        assertThat(DossierFile.readText(other).isMadeFrom(stored())).isTrue();

        assertThat(onStored(List.of("record", "status", "--action", "bdis", "--on", "2014-07-01"), "--status", "done")
                        .status())
                .isZero();
        Run late = Run.of("run", other, "--db", database, "--out", folder.resolve("out"), "--json");
        assertThat(late.status()).isEqualTo(2);
        assertThat(late.json().at("/error/code").stringValue()).isEqualTo("stale");
        assertThat(revisions()).hasSize(2);
    }

    @Test
    void two_people_at_once_lose_nothing() {
        List<CompletableFuture<List<Run>>> people = Stream.of(1, 2)
                .map(person -> CompletableFuture.supplyAsync(() -> {
                    List<Run> runs = new ArrayList<>();
                    for (int i = 0; i < 4; i++) {
                        runs.add(onStored(
                                List.of("record", "payment", "--resource", "bdis-region-2014", "--amount", "10"),
                                "--on",
                                "2014-07-%s%s".formatted(person, i),
                                "--json"));
                    }
                    return runs;
                }))
                .toList();

        List<Run> runs = people.stream().flatMap(it -> it.join().stream()).toList();
        assertThat(runs).extracting(Run::status).containsOnly(0);
        assertThat(stored().movements()).hasSize(dossier().movements().size() + 8);
        assertThat(revisions()).hasSize(9);
    }

    @Test
    void of_several_dossiers_one_is_named() {
        DossierId id = DossierId.of("autre");
        store(database, dossier().withId(id));

        Run unnamed = onStored(DONE, "--json");
        Run unknown = onStored(DONE, "--dossier", "nul", "--json");
        Run named = onStored(DONE, "--dossier", "autre");
        Run ambiguous = onStored(List.of("check"), "--dossier", "CLDESS Pôle Azur Provence", "--json");

        assertThat(List.of(unnamed.status(), unknown.status(), ambiguous.status()))
                .containsOnly(2);
        assertThat(unnamed.json().at("/error/code").stringValue()).isEqualTo("usage");
        assertThat(unnamed.out())
                .contains(
                        "autre (CLDESS Pôle Azur Provence), cldess-pole-azur-provence (CLDESS Pôle Azur Provence)",
                        "--dossier");
        assertThat(unknown.json().at("/error/code").stringValue()).isEqualTo("usage");
        assertThat(unknown.out()).contains("« nul »".replace(' ', '\u00A0'), "autre, cldess-pole-azur-provence");
        assertThat(named.status()).isZero();
        List<Saved> others = in(dossiers -> dossiers.revisions(id));
        assertThat(others).hasSize(2);
        assertThat(revisions()).hasSize(1);
    }

    @Test
    void the_only_dossier_may_be_named_by_its_title() {
        assertThat(onStored(List.of("check", "--dossier", "CLDESS Pôle Azur Provence"))
                        .status())
                .isEqualTo(onFile(List.of("check")).status());
    }

    @ParameterizedTest
    @CsvSource({"absent, missing", "empty, empty", "text, database.foreign"})
    void what_is_no_database_is_refused_and_stays_as_it_is(String what, String code) throws IOException {
        database = folder.resolve(what);
        if (!what.equals("absent")) {
            Files.writeString(database, what.equals("empty") ? "" : "not a database ".repeat(100));
        }
        long size = Files.exists(database) ? Files.size(database) : -1;

        for (List<String> words : List.of(List.of("check"), DONE)) {
            Run run = onStored(words, "--json");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.json().at("/error/code").stringValue()).isEqualTo(code);
        }
        assertThat(Files.exists(database) ? Files.size(database) : -1).isEqualTo(size);
    }

    @Test
    void a_database_without_dossiers_says_so() {
        database = folder.resolve("nothing.db");
        in(Dossiers::ids);

        Run run = onStored(List.of("check"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("aucun dossier");
    }

    @Test
    void a_fact_recorded_in_another_file_keeps_the_revision_that_the_first_was_made_from() throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        assertThat(onStored(List.of("history"), "--as-of", 1, "--out", first).status())
                .isZero();

        Run recorded = Run.of(
                Stream.concat(DONE.stream(), Stream.of(first, "--out", second)).toArray());

        assertThat(recorded.status()).as(recorded.err()).isZero();
        assertThat(Files.readString(second)).contains("\"revision\": \"1 ");
    }

    @Test
    void words_that_do_not_go_together_are_refused() {
        List<Run> runs = List.of(
                Run.of("check"),
                onFile(List.of("check"), "--db", database),
                onFile(List.of("check"), "--dossier", "autre"),
                onFile(DONE, "--user", "Paul"),
                onFile(DONE, "--why", "parce que"),
                onStored(DONE, "--reformat"),
                onStored(DONE, "--user", " "),
                onStored(DONE, "--user", "Paul\u0007"),
                onStored(DONE, "--why", "\uD800"));

        assertThat(runs).extracting(Run::status).containsOnly(2);
        assertThat(runs.get(0).err()).contains("--db");
        assertThat(runs.get(7).err()).contains("--user", "U+0007");
        assertThat(revisions()).hasSize(1);
    }
}
