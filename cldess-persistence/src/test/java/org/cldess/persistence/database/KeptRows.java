package org.cldess.persistence.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.DossierFile;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;

/**
 * The rows that a released version of this library stored, in files that never change: {@code kept/v9.json.gz} has a
 * line for each table, its name and its rows, of a dossier with a row in every table;
 * {@code kept/v9.dossier.json.gz} is the file of that dossier as the same version wrote it. An earlier version stored
 * the same rows without the tables and columns that it did not have yet.
 *
 * <p>Run with the name of a version, it writes both files of the present version to the resources of the tests.
 */
final class KeptRows {
    /** The number of revisions of the dossier. */
    static final int REVISIONS = 3;

    private static final String FOLDER = "kept/";

    private final List<String> lines;
    private final Dossier first;

    private KeptRows(List<String> lines, Dossier first) {
        this.lines = lines;
        this.first = first;
    }

    /** Returns what a version stored, {@code v7}. */
    static KeptRows of(String version) {
        return new KeptRows(
                new String(bytes(version + ".json.gz"), UTF_8).lines().toList(),
                DossierFile.read(bytes(version + ".dossier.json.gz")).orElseThrow());
    }

    private static byte[] bytes(String name) {
        try (InputStream in =
                new GZIPInputStream(Objects.requireNonNull(KeptRows.class.getResourceAsStream(FOLDER + name), name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the dossier as it was in a revision. */
    Dossier at(int revision) {
        return at(first, revision);
    }

    private static Dossier at(Dossier first, int revision) {
        return SavingChild.grown(first, revision);
    }

    static Change change(int revision) {
        return Change.by("Léa", Instant.parse("2026-11-0%sT10:00:00Z".formatted(revision)))
                .because("Comité no " + revision);
    }

    /** Inserts the rows into the tables that a database has, without the columns that it does not have. */
    void insertInto(DataSource source, Engine engine) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            engine.beginPart(connection);
            for (String line : lines) {
                int end = line.indexOf(' ');
                insert(connection, line.substring(0, end), line.substring(end + 1));
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String table, String rows) throws SQLException {
        List<String> columns = columns(connection, table);
        if (columns.isEmpty()) {
            return;
        }
        boolean isSqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
        String sql = isSqlite
                ? "INSERT INTO %s (%s) SELECT %s FROM json_each(?)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                columns.stream()
                                        .map("json_extract(value, '$.%s')"::formatted)
                                        .collect(Collectors.joining(", ")))
                : "INSERT INTO %1$s SELECT * FROM json_populate_recordset(NULL::%1$s, ?::json)".formatted(table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, rows);
            statement.executeUpdate();
        }
    }

    /** Returns the columns of a table; none if there is no such table. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, null, table, "%")) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    /** Argument: the name of the version. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createDirectories(
                Path.of("src", "test", "resources", "org", "cldess", "persistence", "database", "kept"));
        Dossier first = GeneratedDossiers.full(1);
        Path file = Files.createTempDirectory("kept").resolve("kept.db");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            Dossiers dossiers = database.dossiers();
            for (int revision = 1; revision <= REVISIONS; revision++) {
                dossiers.save(at(first, revision), new Revision(revision - 1), change(revision))
                        .orElseThrow();
            }
            Dossier deleted = SavingChild.at(1);
            dossiers.save(deleted, Revision.NONE, change(1)).orElseThrow();
            dossiers.delete(deleted.id(), new Revision(1), change(2)).orElseThrow();
            database.outbox().after(0, 3);
        }
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String table : asked(
                    connection,
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'cldess_migration' ORDER BY name")) {
                String fields = columns(connection, table).stream()
                        .map("'%1$s', %1$s"::formatted)
                        .collect(Collectors.joining(", "));
                String rows = asked(
                                connection, "SELECT json_group_array(json_object(%s)) FROM %s".formatted(fields, table))
                        .get(0);
                lines.add(table + " " + rows + "\n");
            }
        }
        write(folder.resolve(arguments[0] + ".json.gz"), String.join("", lines).getBytes(UTF_8));
        write(folder.resolve(arguments[0] + ".dossier.json.gz"), DossierFile.toBytes(first));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }
    }

    private static List<String> asked(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
