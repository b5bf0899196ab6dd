package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Tests the classification of SQLite’s result codes. For their meanings, see https://sqlite.org/rescode.html. */
class SqliteEngineTest {
    /** The codes for wrong data, as opposed to problems of the disk or of access to it. */
    private static final Set<SQLiteErrorCode> WRONG_BYTES = EnumSet.of(
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_CORRUPT_INDEX,
            SQLiteErrorCode.SQLITE_CORRUPT_SEQUENCE,
            SQLiteErrorCode.SQLITE_CORRUPT_VTAB,
            SQLiteErrorCode.SQLITE_IOERR_CORRUPTFS,
            SQLiteErrorCode.SQLITE_IOERR_DATA,
            SQLiteErrorCode.SQLITE_IOERR_SHORT_READ);

    /** The codes that a full disk was seen to cause. */
    private static final Set<SQLiteErrorCode> NO_ROOM = EnumSet.of(
            SQLiteErrorCode.SQLITE_FULL, SQLiteErrorCode.SQLITE_IOERR_WRITE, SQLiteErrorCode.SQLITE_IOERR_SHMSIZE);

    @Test
    void a_database_is_called_damaged_only_where_its_bytes_are_wrong_and_full_where_no_room_is_left() {
        assertThat(codes(DatabaseProblem.DAMAGED)).isEqualTo(WRONG_BYTES);
        assertThat(codes(DatabaseProblem.FULL)).isEqualTo(NO_ROOM);
        assertThat(codes(DatabaseProblem.DISK))
                .hasSize(28)
                .allMatch(code -> code.name().startsWith("SQLITE_IOERR"));
    }

    /** The driver throws this if it can unpack its library neither into the temporary folder nor find it elsewhere. */
    @Test
    void a_library_that_cannot_be_loaded_is_no_fault_of_the_database() {
        SQLException error = new SQLException(
                "Error opening connection", new NativeLibraryNotFoundException("No native library found"));

        assertThat(new SqliteEngine().problem(error)).contains(DatabaseProblem.DRIVER);
    }

    /** The numbers are defined in https://sqlite.org/pragma.html: 2 is FULL, 1 is on. */
    @Test
    void a_commit_waits_for_the_disk_and_a_connection_checks_references_and_overwrites_what_is_deleted(
            @TempDir Path folder) throws SQLException {
        Path file = folder.resolve("cldess.db");
        try (Connection ours = SqliteEngine.file(file, Duration.ofMillis(1_500)).getConnection();
                Connection theirs = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(asked(ours, "synchronous")).isEqualTo(2);
            assertThat(asked(ours, "busy_timeout")).isEqualTo(1_500);
            assertThat(asked(ours, "foreign_keys")).isEqualTo(1);
            assertThat(asked(theirs, "foreign_keys")).isZero();

            new SqliteEngine().prepare(theirs);

            assertThat(asked(theirs, "foreign_keys")).isEqualTo(1);
            assertThat(asked(theirs, "secure_delete")).isEqualTo(1);
        }
    }

    private static int asked(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA " + pragma)) {
            return rows.getInt(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_trouble_is_told_with_the_advice_to_delete_the_database(DatabaseProblem trouble) {
        DatabaseUnusableException told = trouble.at("cldess.db");
        assertThat(told.message(Locale.FRENCH))
                .doesNotContainIgnoringCase("supprimez")
                .doesNotContainPattern("(?i)(?<!n’)effacez");
        assertThat(told.message(Locale.ENGLISH)).doesNotContainPattern("(?i)(?<!do not )delete (it|the)");
    }

    private static Set<SQLiteErrorCode> codes(DatabaseProblem trouble) {
        SqliteEngine engine = new SqliteEngine();
        return Arrays.stream(SQLiteErrorCode.values())
                .filter(code -> engine.problem(new SQLiteException("as SQLite says it", code))
                        .equals(Optional.of(trouble)))
                .collect(Collectors.toSet());
    }
}
