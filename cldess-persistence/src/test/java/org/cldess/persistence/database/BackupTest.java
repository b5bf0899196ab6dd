package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cldess.actor.Contact;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.person.Persons;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.testing.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Copies of databases that are in use, and what a later version makes of them. */
class BackupTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = SavingChild.at(1);

    @TempDir
    private Path folder;

    /** Saves a dossier again and again while work is done. */
    static final class Saving implements AutoCloseable {
        private final AtomicBoolean isOver = new AtomicBoolean();
        private final AtomicLong acknowledged = new AtomicLong();
        private final CompletableFuture<Void> saves;

        Saving(Dossiers dossiers) {
            saves = CompletableFuture.runAsync(() -> {
                for (long next = 1; !isOver.get(); next++) {
                    dossiers.save(SavingChild.at(next), new Revision(next - 1), CHANGE)
                            .orElseThrow();
                    acknowledged.set(next);
                }
            });
        }

        /** Waits until a number of further saves have returned, and returns the number of all. */
        long acknowledged(int further) throws InterruptedException {
            long wanted = acknowledged.get() + further;
            while (acknowledged.get() < wanted && !saves.isDone()) {
                Thread.sleep(1);
            }
            return acknowledged.get();
        }

        @Override
        public void close() {
            isOver.set(true);
            saves.join();
        }
    }

    @Test
    void a_copy_is_one_whole_state_while_another_program_saves() throws Exception {
        Path file = folder.resolve("cldess.db");
        try (CldessDatabase database = CldessDatabase.embedded(file);
                CldessDatabase other = CldessDatabase.embedded(file);
                Saving saving = new Saving(other.dossiers())) {
            for (int round = 0; round < Cases.of(2); round++) {
                long saved = saving.acknowledged(2);
                Path copy = folder.resolve("copy %s.db".formatted(round));
                database.backup(copy);
                try (CldessDatabase restored = CldessDatabase.embedded(copy)) {
                    isWhole(restored.dossiers(), saved);
                }
            }
        }
    }

    static void isWhole(Dossiers dossiers, long saved) {
        Stored<Dossier> stored = dossiers.get(DOSSIER.id());
        assertThat(stored.revision().number()).isGreaterThanOrEqualTo(saved);
        assertThat(stored.value()).isEqualTo(SavingChild.at(stored.revision().number()));
        assertThat(dossiers.revisions(DOSSIER.id()))
                .hasSize((int) stored.revision().number());
        assertThat(dossiers.find(DOSSIER.id(), new Revision(1)).orElseThrow().value())
                .isEqualTo(DOSSIER);
    }

    @Test
    void a_copy_contains_nothing_that_was_removed() throws IOException {
        Dossier dossier = ErasedBytesTest.withReachablePersons(GeneratedDossiers.full(1));
        Contact contact = dossier.actors().stream()
                .flatMap(actor -> actor.contacts().stream())
                .findFirst()
                .orElseThrow();
        Set<String> texts = ErasedBytesTest.reaching(contact);
        Path before = folder.resolve("before.db");
        Path after = folder.resolve("after.db");
        try (CldessDatabase database = CldessDatabase.embedded(folder.resolve("cldess.db"))) {
            database.dossiers().save(dossier, Revision.NONE, CHANGE).orElseThrow();
            database.backup(before);
            Dossier without = Persons.of(dossier).erase(contact.id()).orElseThrow();
            database.dossiers().save(without, new Revision(1), CHANGE).orElseThrow();
            database.backup(after);
        }
        assertThat(ErasedBytesTest.stillThere(texts, List.of(before))).isEqualTo(texts);
        assertThat(ErasedBytesTest.stillThere(texts, List.of(after))).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_copy_is_for_its_owner_alone_and_replaces_no_file() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (CldessDatabase database = CldessDatabase.embedded(folder.resolve("cldess.db"))) {
            database.dossiers().save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
            database.backup(copy);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                    .isEqualTo("rw-------");
            byte[] bytes = Files.readAllBytes(copy);

            assertThat(refused(database, copy).message(Locale.ENGLISH))
                    .isEqualTo(
                            "The file %s is already there. Name another file for the copy of the database: nothing was"
                                            .formatted(copy)
                                    + " written.");
            assertThat(Files.readAllBytes(copy)).isEqualTo(bytes);
            assertThat(refused(database, folder.resolve("missing").resolve("copy.db"))
                            .code())
                    .isEqualTo("database.unwritable");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("cldess.db", "copy.db");
        }
    }

    private static DatabaseUnusableException refused(CldessDatabase database, Path copy) {
        return catchThrowableOfType(DatabaseUnusableException.class, () -> database.backup(copy));
    }

    @Test
    void a_copy_is_made_outside_a_transaction_and_by_the_tools_of_a_server() throws SQLException {
        Path copy = folder.resolve("copy.db");
        try (Connection connection = TestedEngine.SQLITE.empty(folder).getConnection()) {
            CldessDatabase database = CldessDatabase.of(new SingleConnectionDataSource(connection, true));
            connection.setAutoCommit(false);
            assertThatIllegalStateException()
                    .isThrownBy(() -> database.backup(copy))
                    .withMessage("A transaction is open. Copy the database before or after it.");
        }
        CldessDatabase server = CldessDatabase.of(PostgresqlServer.withoutDossiers());
        assertThatIllegalStateException().isThrownBy(() -> server.backup(copy)).withMessageContaining("pg_dump");
        assertThat(copy).doesNotExist();
    }

    /** The version before territories were kept. */
    @ParameterizedTest
    @EnumSource(TestedEngine.class)
    void a_copy_of_an_earlier_version_gets_its_territory_when_it_is_opened(TestedEngine engine) throws SQLException {
        KeptRows kept = KeptRows.of("v4");
        Dossier last = kept.at(KeptRows.REVISIONS);
        DataSource copy = engine.empty(folder);
        try (Connection connection = copy.getConnection()) {
            OtherVersion.upTo(4, engine.engine()).migrations().run(connection);
        }
        kept.insertInto(copy, engine.engine());

        Dossiers restored = CldessDatabase.of(copy).dossiers();

        assertThat(restored.get(last.id()).value()).isEqualTo(last);
        String territory = Revisions.territory(last.contract()).orElseThrow();
        assertThat(territory).matches("[0-9AB]{5}( [0-9AB]{5})+");
        assertThat(territories(copy)).containsExactly(null, null, territory);
    }

    private static List<@Nullable String> territories(DataSource source) throws SQLException {
        List<@Nullable String> territories = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT territory FROM cldess_revision ORDER BY number")) {
            while (rows.next()) {
                territories.add(rows.getString(1));
            }
        }
        return territories;
    }
}
