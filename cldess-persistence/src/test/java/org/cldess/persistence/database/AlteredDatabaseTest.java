package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import javax.sql.DataSource;
import org.cldess.dossier.Dossier;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that another program changed are refused and stay as they are. */
class AlteredDatabaseTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void save() {
        file = folder.resolve("cldess.db");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers().save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        }
    }

    private void alter(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private DatabaseUnusableException refused(Path database) {
        return catchThrowableOfType(
                DatabaseUnusableException.class,
                () -> CldessDatabase.embedded(database).close());
    }

    /** The trigger of the first line changed what a save stored, in silence. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER zz AFTER INSERT ON cldess_revision BEGIN UPDATE cldess_contract SET title = 'altered'; END",
                "CREATE TRIGGER zz BEFORE DELETE ON cldess_migration BEGIN SELECT 1; END",
                "CREATE VIEW zz AS SELECT * FROM cldess_actor",
                "CREATE TABLE zz (a)",
                "CREATE UNIQUE INDEX zz ON cldess_actor (name)",
                "DROP TABLE cldess_tie; CREATE TABLE cldess_tie (a)",
                "ALTER TABLE cldess_actor ADD COLUMN zz TEXT",
                "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (number > 0)', '')"
            })
    void tables_that_are_not_ours_are_refused_and_nothing_is_changed(String statements) throws Exception {
        alter(statements.split(";(?= [A-Z]+ (TABLE|sqlite))"));
        byte[] before = Files.readAllBytes(file);

        assertThat(refused(file))
                .isNotNull()
                .extracting(DatabaseUnusableException::code)
                .isEqualTo("database.altered");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    /** The application may have tables of its own, but nothing that acts on those of the library. */
    @Test
    void tables_of_an_application_are_none_of_our_business_unless_they_act_on_ours() throws SQLException {
        alter("CREATE TABLE zz (a)", "CREATE VIEW yy AS SELECT a FROM zz");
        DataSource source = SqliteEngine.file(file, Duration.ofSeconds(1));
        assertThat(CldessDatabase.of(source).dossiers().get(DOSSIER.id()).value())
                .isEqualTo(DOSSIER);

        alter("CREATE TRIGGER xx AFTER INSERT ON cldess_revision BEGIN DELETE FROM zz; END");
        DatabaseUnusableException refused =
                catchThrowableOfType(DatabaseUnusableException.class, () -> CldessDatabase.of(source));
        assertThat(refused.code()).isEqualTo("database.altered");
    }

    @Test
    void statistics_and_what_the_library_itself_does_are_no_alteration() throws SQLException {
        alter("ANALYZE", "PRAGMA optimize", "VACUUM");
        DataSource source = SqliteEngine.file(file, Duration.ofSeconds(1));
        CldessDatabase of = CldessDatabase.of(source);
        assertThat(of.dossiers().get(DOSSIER.id()).value()).isEqualTo(DOSSIER);
    }

    @Test
    void a_day_that_is_none_is_damage() throws SQLException {
        alter("UPDATE cldess_revision SET saved_at = 'yesterday'");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            assertThat(catchThrowableOfType(
                                    DatabaseUnusableException.class,
                                    () -> database.dossiers().find(DOSSIER.id()))
                            .code())
                    .isEqualTo("database.damaged");
            assertThat(catchThrowableOfType(
                                    DatabaseUnusableException.class,
                                    () -> database.dossiers().save(DOSSIER, new Revision(1), CHANGE))
                            .code())
                    .isEqualTo("database.damaged");
        }
    }

    /** The content of a page is not what its tree of pages says. */
    @Test
    void a_page_that_is_wiped_is_found_when_the_database_is_opened() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int size = ((bytes[16] & 0xff) << 8) | (bytes[17] & 0xff);
        int pages = bytes.length / size;
        int found = 0;
        for (int page = pages / 2; page < pages / 2 + 5; page++) {
            byte[] damaged = bytes.clone();
            Arrays.fill(damaged, page * size, (page + 1) * size, (byte) 0);
            Path copy = Files.write(folder.resolve("damaged-%s.db".formatted(page)), damaged);
            DatabaseUnusableException refused = refused(copy);
            if (refused != null) {
                assertThat(refused.code()).isEqualTo("database.damaged");
                found++;
            }
        }
        assertThat(found).as("of 5 pages").isGreaterThanOrEqualTo(4);
    }
}
