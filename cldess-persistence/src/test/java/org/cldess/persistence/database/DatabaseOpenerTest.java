package org.cldess.persistence.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Tests files that are not valid databases, and databases that are in use. */
class DatabaseOpenerTest {
    static final Duration SHORT = Duration.ofMillis(100);
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final Dossier DOSSIER = GeneratedDossiers.full(1);

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("cldess.db");
    }

    @Test
    void makes_a_file_that_is_missing_and_finds_in_it_later_what_was_saved() {
        save();
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            assertThat(database.dossiers().get(DOSSIER.id()).value()).isEqualTo(DOSSIER);
        }
        assertThat(folder).isDirectoryContaining("glob:**/cldess.db").isDirectoryNotContaining("glob:**/*-{wal,shm}");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "modes are those of POSIX")
    void only_the_owner_may_read_a_new_database_and_the_files_beside_it() throws IOException {
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers().save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
            assertThat(modes()).hasSize(3).allMatch("rw-------"::equals);
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            assertThat(database.dossiers().get(DOSSIER.id()).value()).isEqualTo(DOSSIER);
        }
        assertThat(modes()).containsExactly("rw-rw----");
    }

    private List<String> modes() throws IOException {
        List<String> modes = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path found : files) {
                modes.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(found)));
            }
        }
        return modes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Économie sociale & solidaire.db", "100 % sûr?.db", "a#b;c='d'.db", "no-extension"})
    void takes_any_name(String name) {
        file = folder.resolve(name);
        save();
        assertThat(file).exists();
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void takes_an_empty_file_for_a_new_database() throws IOException {
        Files.createFile(file);
        save();
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void syncs_every_commit_and_checks_references() throws SQLException {
        save();
        try (Connection connection = SqliteEngine.file(file, SHORT).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("PRAGMA journal_mode").getString(1))
                    .isEqualTo("wal");
            assertThat(statement.executeQuery("PRAGMA synchronous").getInt(1)).isEqualTo(2);
            assertThat(statement.executeQuery("PRAGMA foreign_keys").getInt(1)).isEqualTo(1);
            assertThat(statement.executeQuery("PRAGMA busy_timeout").getInt(1)).isEqualTo(100);
        }
    }

    @RepeatedTest(3)
    void can_be_made_by_many_at_once() throws Exception {
        int many = 6;
        CountDownLatch start = new CountDownLatch(many);
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<Revision>> tasks = IntStream.range(0, many)
                    .<Callable<Revision>>mapToObj(i -> () -> {
                        start.countDown();
                        start.await();
                        try (CldessDatabase database = CldessDatabase.embedded(file, Duration.ofSeconds(30))) {
                            return database.dossiers()
                                    .save(GeneratedDossiers.full(i), Revision.NONE, CHANGE)
                                    .orElseThrow();
                        }
                    })
                    .toList();
            for (Future<Revision> done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isEqualTo(new Revision(1));
            }
        } finally {
            threads.shutdown();
        }
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            assertThat(database.dossiers().ids()).hasSize(many);
        }
    }

    @Test
    void refuses_a_file_that_is_no_database_and_leaves_it_alone() throws IOException {
        Files.writeString(file, "Ceci est une lettre, et non une base de données.\n".repeat(100));
        refuses("database.foreign", "n’est pas une base de données cldess", "is not a cldess database");
    }

    @Test
    void refuses_a_database_of_another_program_and_leaves_it_alone() throws SQLException, IOException {
        run("CREATE TABLE track (id INTEGER PRIMARY KEY, title TEXT)");
        refuses("database.foreign", "n’est pas une base de données cldess", "is not a cldess database");
    }

    @Test
    void refuses_a_database_of_a_later_version_and_leaves_it_alone() throws SQLException, IOException {
        save();
        openWithOneScriptMore("CREATE TABLE later (id TEXT)");
        refuses("database.newer", "version plus récente", "later version");
    }

    @Test
    void refuses_a_database_that_notes_a_later_script_alone_and_leaves_it_alone() throws SQLException, IOException {
        save();
        run("UPDATE cldess_migration SET version = '999' WHERE version = '1'");
        refuses("database.newer", "version plus récente", "later version");
    }

    /**
     * Snapshots created their tables with twelve scripts, which are now a single one; some databases had only the first
     * scripts.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12})
    void refuses_a_database_of_an_earlier_snapshot_and_leaves_it_alone(int scripts) throws SQLException, IOException {
        save();
        run("DELETE FROM cldess_migration WHERE version <> '1'");
        run("UPDATE cldess_migration SET checksum = -410450519");
        for (int number = 2; number <= scripts; number++) {
            run(
                    ("INSERT INTO cldess_migration SELECT %1$s, '%1$s', 'facts', type, 'V%1$s__facts.sql', %1$s, installed_by,"
                                    + " installed_on, execution_time, success FROM cldess_migration WHERE version = '1'")
                            .formatted(number));
        }
        refuses("database.older", "Enregistrez ses dossiers dans des fichiers", "Export its dossiers to files");
    }

    @Test
    void refuses_a_database_in_which_a_script_failed_and_leaves_it_alone() throws SQLException, IOException {
        save();
        run("UPDATE cldess_migration SET success = 0");
        refuses("database.damaged", "est abîmée", "is damaged");
    }

    @Test
    void makes_the_tables_where_making_them_was_cut_short() throws SQLException, IOException {
        save();
        String noting = ask("SELECT sql FROM sqlite_master WHERE name = 'cldess_migration'");
        Files.delete(file);
        run(noting);
        save();
        assertThat(ask("SELECT script FROM cldess_migration WHERE version = '1'"))
                .isEqualTo("V1__dossiers.sql");
    }

    @Test
    void brings_the_tables_up_to_date_by_the_scripts_that_it_finds_in_a_jar() throws SQLException, IOException {
        save();
        openWithOneScriptMore("CREATE TABLE later (id ${key} NOT NULL, PRIMARY KEY (id)) ${options}");
        assertThat(ask("SELECT sql FROM sqlite_master WHERE name = 'later'"))
                .isEqualTo("CREATE TABLE later (id TEXT NOT NULL, PRIMARY KEY (id)) STRICT, WITHOUT ROWID");
        assertThat(ask("SELECT max(CAST(version AS INTEGER)) FROM cldess_migration"))
                .isEqualTo("99");
    }

    @Test
    void fails_where_the_scripts_were_left_out_of_a_jar() {
        ClassLoader without = new ClassLoader(Migrations.class.getClassLoader()) {
            @Override
            public @Nullable URL getResource(String name) {
                return name.startsWith("META-INF/cldess") ? null : super.getResource(name);
            }
        };
        assertThatThrownBy(() -> new Migrations(new SqliteEngine(), file.toString(), without))
                .hasMessage("The jar of this library has no 'META-INF/cldess/migrations.txt'. Build it again with its"
                        + " resources.");
    }

    @Test
    void asks_a_database_that_is_up_to_date_only_which_scripts_it_notes_and_which_tables_it_has() {
        save();
        CountedDataSource counted = new CountedDataSource(SqliteEngine.file(file, SHORT));
        CldessDatabase.of(counted.source());
        assertThat(counted.statements("select")).isEqualTo(2);
    }

    @Test
    void opens_a_database_that_is_up_to_date_while_another_writes() throws SQLException {
        save();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try (CldessDatabase database = CldessDatabase.embedded(file, SHORT)) {
                assertThat(database.dossiers().get(DOSSIER.id()).value()).isEqualTo(DOSSIER);
            }
        }
    }

    @Test
    void says_at_last_which_statement_failed_where_waiting_does_not_help() throws SQLException {
        save();
        run("DELETE FROM cldess_migration"); // the tables exist, but the scripts are not recorded
        run("DROP TABLE cldess_event_number");
        assertThatThrownBy(() -> CldessDatabase.embedded(file, SHORT))
                .isInstanceOfSatisfying(
                        DatabaseUnusableException.class,
                        e -> assertThat(e.code()).isEqualTo("database.migration"))
                .cause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("table cldess_dossier already exists");
    }

    @Test
    void waits_no_longer_when_its_thread_is_interrupted() throws SQLException {
        DataSource source = SqliteEngine.file(file, SHORT);
        try (Connection other = source.getConnection();
                Statement statement = other.createStatement();
                Connection connection = source.getConnection()) {
            statement.execute("BEGIN EXCLUSIVE");
            DatabaseOpener opening = new DatabaseOpener(new SqliteEngine(), file.toString());
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> opening.open(connection, false, Duration.ofHours(1)))
                    .isInstanceOfSatisfying(
                            DatabaseUnusableException.class,
                            e -> assertThat(e.code()).isEqualTo("database.locked"))
                    .hasCauseInstanceOf(InterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void refuses_a_damaged_database_and_leaves_it_alone() throws IOException {
        save();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));
        refuses("database.damaged", "est abîmée", "is damaged");
    }

    @Test
    void refuses_a_file_in_a_folder_that_is_missing() {
        file = folder.resolve("missing").resolve("cldess.db");
        cannotBeWritten();
    }

    @Test
    void refuses_a_file_in_a_folder_that_is_a_file() throws IOException {
        file = Files.createFile(folder.resolve("note.txt")).resolve("cldess.db");
        cannotBeWritten();
    }

    @Test
    void refuses_a_folder() throws IOException {
        Files.createDirectory(file);
        cannotBeWritten();
    }

    @Test
    void refuses_a_database_that_may_only_be_read() {
        save();
        assertThat(file.toFile().setReadOnly()).isTrue();
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true); // like a user without write permission; the tests may run as a superuser
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);

        CldessDatabase database = CldessDatabase.of(source);
        assertThat(database.dossiers().get(DOSSIER.id()).value()).isEqualTo(DOSSIER);
        assertThatThrownBy(() -> database.dossiers().save(SavingChild.grown(DOSSIER, 2), new Revision(1), CHANGE))
                .isInstanceOfSatisfying(
                        DatabaseUnusableException.class,
                        e -> assertThat(e.code()).isEqualTo("database.unwritable"));
    }

    @Test
    void waits_for_another_writer_but_not_for_ever() throws SQLException {
        save();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement();
                CldessDatabase database = CldessDatabase.embedded(file, SHORT)) {
            statement.execute("BEGIN IMMEDIATE");
            Dossier changed = DOSSIER.toBuilder().note("changed").build();

            DatabaseUnusableException refusal = catchThrowableOfType(
                    DatabaseUnusableException.class, () -> database.dossiers().save(changed, new Revision(1), CHANGE));
            assertThat(refusal.code()).isEqualTo("database.locked");
            assertThat(refusal.message(Locale.FRENCH)).contains("est occupée par un autre programme", file.toString());
            assertThat(database.dossiers().get(DOSSIER.id()).value()).isEqualTo(DOSSIER);

            statement.execute("ROLLBACK");
            assertThat(database.dossiers()
                            .save(changed, new Revision(1), CHANGE)
                            .isGranted())
                    .isTrue();
        }
    }

    @Test
    void refuses_a_database_that_another_keeps_for_itself() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            assertThatThrownBy(() -> CldessDatabase.embedded(file, SHORT))
                    .isInstanceOfSatisfying(
                            DatabaseUnusableException.class,
                            e -> assertThat(e.code()).isEqualTo("database.locked"));
        }
    }

    @Test
    void says_when_no_room_is_left_and_loses_nothing() throws SQLException {
        save();
        SQLiteConfig config = new SQLiteConfig();
        config.setMaxPageCount(1); // SQLite takes this as the current size
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        CldessDatabase database = CldessDatabase.of(source);

        Dossier larger = SavingChild.grown(DOSSIER, 6);
        DatabaseUnusableException refusal = catchThrowableOfType(
                DatabaseUnusableException.class, () -> database.dossiers().save(larger, new Revision(1), CHANGE));

        assertThat(refusal.code()).isEqualTo("database.full");
        assertThat(refusal.message(Locale.FRENCH)).startsWith("Il n’y a plus de place pour écrire");
        assertThat(database.dossiers().get(DOSSIER.id()).value()).isEqualTo(DOSSIER);
        assertThat(database.dossiers().get(DOSSIER.id()).revision()).isEqualTo(new Revision(1));
    }

    @Test
    void says_which_dossier_was_tampered_with() throws SQLException {
        save();
        run("UPDATE cldess_actor SET kind = 'nonsense' WHERE id = 'actor-0'");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            assertThatThrownBy(() -> database.dossiers().get(DOSSIER.id()))
                    .isInstanceOfSatisfying(
                            DatabaseUnusableException.class,
                            e -> assertThat(e.code()).isEqualTo("database.damaged"))
                    .hasMessageContaining(DOSSIER.id().value())
                    .hasStackTraceContaining("The code 'nonsense' is not one of");
        }
    }

    @Test
    void refuses_another_kind_of_database() {
        assertThatThrownBy(() -> CldessDatabase.of(new OtherDataSource()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Dossiers cannot be kept in the database 'Other'. Give a data source of SQLite or PostgreSQL.");
    }

    @Test
    void can_be_closed_twice_and_then_no_more_be_used() {
        CldessDatabase database = CldessDatabase.embedded(file);
        database.close();
        database.close();
        assertThatThrownBy(() -> database.dossiers().find(DossierId.of("a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The database was closed. Open it again with CldessDatabase.embedded.");
    }

    private void save() {
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers().save(DOSSIER, Revision.NONE, CHANGE).orElseThrow();
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getString(1);
        }
    }

    /** Opens the database as a later version would: its scripts are ours and one more, in a jar. */
    private void openWithOneScriptMore(String sql) throws SQLException, IOException {
        Path jar = Files.createTempDirectory(folder, "later").resolve("later.jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            entries.putNextEntry(new JarEntry("META-INF/cldess/migration/V99__later.sql"));
            entries.write((sql + ";\n").getBytes(UTF_8));
            entries.putNextEntry(new JarEntry("META-INF/cldess/migrations.txt"));
            for (Script script : Script.in(Migrations.class.getClassLoader(), new SqliteEngine())) {
                entries.write("%s %s %s\n"
                        .formatted(script.version(), script.name(), script.checksum())
                        .getBytes(UTF_8));
            }
            entries.write("99 V99__later.sql 5\n".getBytes(UTF_8));
        }
        try (URLClassLoader loader = new LaterFirst(jar.toUri().toURL());
                Connection connection = SqliteEngine.file(file, SHORT).getConnection()) {
            new Migrations(new SqliteEngine(), file.toString(), loader).run(connection);
        }
    }

    /** Finds what a jar has there, and elsewhere what it lacks. */
    private static final class LaterFirst extends URLClassLoader {
        LaterFirst(URL jar) {
            super(new URL[] {jar}, Migrations.class.getClassLoader());
        }

        @Override
        public @Nullable URL getResource(String name) {
            URL here = findResource(name);
            return here == null ? super.getResource(name) : here;
        }
    }

    private void cannotBeWritten() {
        DatabaseUnusableException refusal =
                catchThrowableOfType(DatabaseUnusableException.class, () -> CldessDatabase.embedded(file));
        assertThat(refusal.code()).isEqualTo("database.unwritable");
        assertThat(refusal.message(Locale.FRENCH)).contains(file.toString(), "ne peut être ni créée ni écrite");
        assertThat(refusal).hasMessageContaining("can be neither created nor written");
    }

    private void refuses(String code, String french, String english) throws IOException {
        byte[] before = Files.readAllBytes(file);

        DatabaseUnusableException refusal =
                catchThrowableOfType(DatabaseUnusableException.class, () -> CldessDatabase.embedded(file));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.message(Locale.FRENCH)).contains(file.toString(), french);
        assertThat(refusal.message(Locale.ENGLISH)).contains(file.toString(), english);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
}
