package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.store.Revision;
import org.cldess.store.Saved;
import org.cldess.store.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/** Tests databases that other versions of this library made, with dossiers in them. */
@ParameterizedClass
@EnumSource
class MigratedDataTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    /** The rows of versions 1 to 4, 5 to 7, and 9. */
    private static final KeptRows FOURTH = KeptRows.of("v4");

    private static final KeptRows SEVENTH = KeptRows.of("v7");
    private static final KeptRows NINTH = KeptRows.of("v9");

    @Parameter
    private TestedEngine tested = TestedEngine.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    private DataSource source = new SQLiteDataSource();
    private KeptRows kept = NINTH;

    /** Makes the database of a version, with the dossier in it. */
    private void make(int version) throws SQLException {
        source = tested.empty(folder);
        migrate(OtherVersion.upTo(version, tested.engine()));
        kept = version <= 4 ? FOURTH : version <= 7 ? SEVENTH : NINTH;
        kept.insertInto(source, tested.engine());
    }

    private void migrate(OtherVersion version) throws SQLException {
        try (Connection connection = source.getConnection()) {
            version.migrations().run(connection);
        }
    }

    private DossierId id() {
        return kept.at(1).id();
    }

    private Stored<Dossier> stored(int revision) {
        return new Stored<>(kept.at(revision), new Revision(revision));
    }

    /** Databases have recorded these checksums. A change of a script that has shipped needs another script. */
    @Test
    void the_scripts_that_have_shipped_are_as_they_were() {
        List<Integer> shipped = tested == TestedEngine.SQLITE
                ? List.of(
                        465592393,
                        -2107535176,
                        -1755973122,
                        -1001047747,
                        -659930745,
                        1946783637,
                        -503145461,
                        1616917958,
                        -190687132)
                : List.of(
                        -297363740,
                        -984146942,
                        148967685,
                        450430613,
                        -981550466,
                        -156027687,
                        -1600612761,
                        -1075975269,
                        -430739989);
        assertThat(Script.in(Migrations.class.getClassLoader(), tested.engine()))
                .extracting(Script::checksum)
                .startsWith(shipped.toArray(Integer[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 7, 9})
    void a_dossier_of_an_earlier_version_is_as_it_was_saved(int version) throws SQLException {
        make(version);

        Dossiers dossiers = CldessDatabase.of(source).dossiers();

        assertThat(dossiers.ids()).containsExactly(id());
        assertThat(dossiers.get(id())).isEqualTo(stored(KeptRows.REVISIONS));
        assertThat(dossiers.revisions(id()))
                .isEqualTo(IntStream.rangeClosed(1, KeptRows.REVISIONS)
                        .mapToObj(revision -> new Saved(new Revision(revision), KeptRows.change(revision), false))
                        .toList());
    }

    /** The first version kept who saved a revision, and not what. */
    @ParameterizedTest
    @CsvSource({"1, 3", "4, 1", "9, 1"})
    void its_history_begins_with_the_first_revision_that_was_kept_and_goes_on(int version, int first)
            throws SQLException {
        make(version);
        Dossiers dossiers = CldessDatabase.of(source).dossiers();
        int next = KeptRows.REVISIONS + 1;

        dossiers.save(kept.at(next), new Revision(KeptRows.REVISIONS), KeptRows.change(next))
                .orElseThrow();

        for (int revision = 1; revision <= next; revision++) {
            assertThat(dossiers.find(id(), new Revision(revision)))
                    .as("revision %s", revision)
                    .isEqualTo(revision < first ? Optional.empty() : Optional.of(stored(revision)));
        }
    }

    @Test
    void events_and_deletions_of_an_earlier_version_are_still_there() throws SQLException {
        make(9);
        CldessDatabase database = CldessDatabase.of(source);

        assertThat(database.dossiers().deletions())
                .extracting(deletion -> deletion.id().value())
                .containsExactly("petit");
        assertThat(database.outbox().after(0, 100))
                .extracting(event -> event.number())
                .startsWith(1L, 2L, 3L, 4L)
                .doesNotHaveDuplicates();
    }

    /** The script makes a table and changes rows before it fails. */
    @Test
    void a_migration_that_fails_leaves_the_database_to_the_version_before() throws SQLException {
        make(9);
        CldessDatabase.of(source);
        OtherVersion next = OtherVersion.withOneMore("""
                CREATE TABLE cldess_later (id TEXT NOT NULL, PRIMARY KEY (id));
                UPDATE cldess_contract SET title = 'Autrement';
                ALTER TABLE cldess_action ADD COLUMN later TEXT;
                INSERT INTO cldess_later SELECT id FROM cldess_dossier UNION ALL SELECT id FROM cldess_dossier;
                """, tested.engine());

        DatabaseUnusableException failed;
        try (Connection connection = source.getConnection()) {
            DatabaseOpener opener = new DatabaseOpener(tested.engine(), "cldess.db", next.migrations());
            failed = catchThrowableOfType(DatabaseUnusableException.class, () -> opener.open(connection, true, SHORT));
        }

        assertThat(failed.code()).isEqualTo("database.migration");
        assertThat(failed.message(Locale.FRENCH)).contains("la version antérieure de cldess s’en sert toujours");
        assertThat(failed).hasMessageContaining("the earlier version of cldess still works with it");
        Dossiers before = CldessDatabase.of(source).dossiers();
        assertThat(before.get(id())).isEqualTo(stored(KeptRows.REVISIONS));
        int revision = KeptRows.REVISIONS + 1;
        before.save(kept.at(revision), new Revision(KeptRows.REVISIONS), KeptRows.change(revision))
                .orElseThrow();
        assertThat(before.get(id())).isEqualTo(stored(revision));
    }

    @Test
    void a_later_database_is_refused_by_every_earlier_version() throws SQLException {
        make(9);
        migrate(OtherVersion.withOneMore("CREATE TABLE cldess_later (id TEXT)", tested.engine()));
        List<Migrations> earlier = IntStream.rangeClosed(1, 9)
                .mapToObj(version -> OtherVersion.upTo(version, tested.engine()).migrations())
                .toList();
        try (Connection connection = source.getConnection()) {
            for (Migrations version : earlier) {
                assertThat(catchThrowableOfType(
                                        DatabaseUnusableException.class, () -> version.isUpToDate(connection, true))
                                .code())
                        .isEqualTo("database.newer");
            }
        }
        assertThat(catchThrowableOfType(DatabaseUnusableException.class, () -> CldessDatabase.of(source))
                        .code())
                .isEqualTo("database.newer");
    }

    /** The tables have the names of ours, and neither their columns nor their scripts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE cldess_dossier (a INTEGER)",
                "CREATE TABLE cldess_migration (id INTEGER)",
                "CREATE TABLE cldess_actor (a INTEGER); CREATE TABLE track (a INTEGER)"
            })
    void tables_of_another_program_with_our_names_are_named_and_left_alone(String tables) throws SQLException {
        source = tested.empty(folder);
        TestedEngine.run(source, List.of(tables.split("; ")));

        DatabaseUnusableException refused;
        try (Connection connection = source.getConnection()) {
            refused = catchThrowableOfType(
                    DatabaseUnusableException.class,
                    () -> new DatabaseOpener(tested.engine(), "cldess.db").open(connection, true, SHORT));
        }

        assertThat(refused.code()).isEqualTo("database.migration");
        assertThat(refused.message(Locale.FRENCH)).contains("un autre programme", "cldess_");
        assertThat(refused).hasMessageContaining("another program has tables there");
        TestedEngine.run(source, List.of("INSERT INTO %s VALUES (1)".formatted(tables.split(" ")[2])));
    }
}
