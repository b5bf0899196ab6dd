package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.persistence.DossierFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL server takes the place of a database file. */
class ServerDatabaseTest {
    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target", "postgresql").toFile())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
    }

    /** Writes a dossier with an action. */
    private static Path file() throws IOException {
        Term term = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
        Contract contract = Contract.builder("Contrat du Pays d’Essai", ContractKind.CLDESS, term)
                .build();
        Dossier dossier = Dossier.builder(DossierId.of("essai"), contract)
                .actions(List.of(Action.builder(ActionId.of("annuaire"), "1.1", "Annuaire")
                        .start(LocalDate.of(2024, 2, 1))
                        .build()))
                .build();
        return Files.write(folder.resolve("essai.json"), DossierFile.toBytes(dossier));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static String address(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres&password=secret".formatted(server.getPort(), name);
    }

    @Test
    void a_dossier_is_stored_read_changed_and_followed_on_the_server() throws IOException {
        Path file = file();
        String address = address("postgres");
        Run early = Run.of("check", "--db", address);
        Run stored = Run.of("run", file, "--out", folder.resolve("out"), "--db", address, "--by", "Anne", "--json");
        Run checked = Run.of("check", "--db", address, "--json");
        Run recorded = Run.of(
                "record",
                "status",
                "--db",
                address,
                "--action",
                "annuaire",
                "--on",
                "2024-06-15",
                "--status",
                "in-progress",
                "--progress",
                "50",
                "--user",
                "Paul");
        Run history = Run.of("history", "--db", address);

        assertThat(early.status()).isEqualTo(2);
        assertThat(early.err()).contains("aucun dossier");
        assertThat(stored.json().get("revision").intValue()).isEqualTo(1);
        assertThat(stored.json().get("stored").booleanValue()).isTrue();
        assertThat(checked.json().get("rules"))
                .isEqualTo(Run.of("check", file, "--json").json().get("rules"));
        assertThat(recorded.out()).as(recorded.err()).contains("révision 2");
        assertThat(history.out()).contains("Paul", "Anne");
        assertThat(List.of(early.err(), stored.out(), recorded.out(), history.out()))
                .noneMatch(text -> text.contains("secret"));
    }

    @Test
    void an_address_that_leads_nowhere_is_refused_without_its_password() {
        Run unknown = Run.of("check", "--db", address("nulle-part"));
        Run other = Run.of("check", "--db", "jdbc:mysql://localhost/base?password=secret");

        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("nulle-part", "utilisateur").doesNotContain("secret");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("jdbc:postgresql:").doesNotContain("secret");
    }
}
