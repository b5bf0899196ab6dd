package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cldess.persistence.schema.Tables.REVISION;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.cldess.dossier.Dossier;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work that fails is undone, and what comes after it on the same connection does not notice. */
class TransactionsTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);

    @TempDir
    private Path folder;

    @Test
    void a_save_whose_last_statement_fails_leaves_nothing_and_the_database_can_be_used_on() throws SQLException {
        Path file = folder.resolve("cldess.db");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            run(file, "CREATE TRIGGER refusing BEFORE INSERT ON revision BEGIN SELECT RAISE(ABORT, 'not today'); END");
            assertThatThrownBy(() -> database.dossiers().save(DOSSIER, Revision.NONE, CHANGE))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The database %s refused a statement of this library.", file)
                    .cause()
                    .hasMessageContaining("not today");
            assertThat(database.dossiers().ids()).isEmpty();

            run(file, "DROP TRIGGER refusing");
            assertThat(database.dossiers().save(DOSSIER, Revision.NONE, CHANGE).orElseThrow())
                    .isEqualTo(new Revision(1));
        }
    }

    @Test
    void work_that_throws_is_undone() throws SQLException {
        Path file = folder.resolve("cldess.db");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers().save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        }
        try (OneConnection one =
                new OneConnection(SqliteEngine.file(file, Duration.ofSeconds(1)).getConnection())) {
            Transactions transactions = new Transactions(new SqliteEngine(), one, "cldess.db");
            IllegalStateException mistake = new IllegalStateException("a mistake");
            assertThatThrownBy(() -> transactions.write(session -> {
                        session.run(session.sql().deleteFrom(REVISION));
                        throw mistake;
                    }))
                    .isSameAs(mistake)
                    .hasNoSuppressedExceptions();
            assertThat(transactions
                            .read(session -> new Revisions(session).last(DOSSIER.id()))
                            .isPresent())
                    .isTrue();
        }
    }

    private static void run(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
