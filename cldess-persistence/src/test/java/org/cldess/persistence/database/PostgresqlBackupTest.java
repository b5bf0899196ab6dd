package org.cldess.persistence.database;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A copy of the files of a PostgreSQL server in use, as {@code pg_basebackup} makes it: the server learns that a copy
 * begins and ends, and another server recovers from the copy.
 */
class PostgresqlBackupTest {
    /** The files of a server that no copy contains. */
    private static final Set<String> OF_THE_RUNNING_SERVER = Set.of("pg_wal", "postmaster.pid", "postmaster.opts");

    @TempDir
    private Path folder;

    @Test
    void a_server_recovers_one_whole_state_from_files_that_were_copied_during_saves() throws Exception {
        assumeTrue(Cases.areLong(), "the long ring: it starts another server");
        DataSource source = PostgresqlServer.withTables();
        Path data = PostgresqlServer.folder(source).getParent().getParent();
        Path copy = Files.createTempDirectory(folder, "copy"); // only its owner may read it, which the server requires
        long saved;
        try (BackupTest.Saving saving =
                new BackupTest.Saving(CldessDatabase.of(source).dossiers())) {
            saved = saving.acknowledged(3);
            copy(source, data, copy, saving);
        }
        try (Connection connection = source.getConnection();
                EmbeddedPostgres restored = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Path.of("target", "postgresql").toFile())
                        .setDataDirectory(copy)
                        .setCleanDataDirectory(false)
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .start()) {
            DataSource database = restored.getDatabase("postgres", connection.getCatalog());
            BackupTest.isWhole(CldessDatabase.of(database).dossiers(), saved);
        }
    }

    private static void copy(DataSource source, Path data, Path copy, BackupTest.Saving saving)
            throws SQLException, IOException, InterruptedException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_backup_start('test', true)");
            try (Stream<Path> parts = Files.list(data)) {
                for (Path part : parts.toList()) {
                    if (!OF_THE_RUNNING_SERVER.contains(part.getFileName().toString())) {
                        copy(part, copy.resolve(part.getFileName()));
                    }
                }
            }
            saving.acknowledged(3);
            try (ResultSet label = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                label.next();
                Files.writeString(copy.resolve("backup_label"), label.getString(1));
            }
        }
        copy(data.resolve("pg_wal"), copy.resolve("pg_wal"));
    }

    /** Copies a folder whose files may go meanwhile. */
    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
            List<Path> parts;
            try (Stream<Path> all = Files.list(from)) {
                parts = all.toList();
            }
            for (Path part : parts) {
                copy(part, to.resolve(part.getFileName()));
            }
        } else if (Files.exists(from)) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
