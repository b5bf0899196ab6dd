package org.cldess.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.cldess.dossier.DossierId;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The SQLite engine. */
final class SqliteEngine implements Engine {
    /** The {@code user_version} of a database that contains no remains of deleted data; a new database has 0. */
    private static final int WITHOUT_REMAINS = 1;

    /** The size in bytes up to which a database is checked at each opening, which takes less than a second. */
    private static final long QUICK = 64L * 1024 * 1024;

    /** The problems that prevent cleaning up a database but not using it. */
    private static final Set<DatabaseProblem> TEMPORARY_PROBLEMS =
            EnumSet.of(DatabaseProblem.DISK, DatabaseProblem.FULL, DatabaseProblem.LOCKED, DatabaseProblem.UNWRITABLE);

    /**
     * Returns the data source of a file. A commit returns when its bytes are on disk ({@code synchronous=FULL}).
     *
     * @param patience the maximum wait while another program writes
     */
    static DataSource file(Path file, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout((int) patience.toMillis());
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath().toUri());
        return source;
    }

    @Override
    public Engine as(String role) {
        requireRoles();
        return this;
    }

    @Override
    public void requireRoles() {
        throw new IllegalStateException(
                "SQLite has no roles: the system decides who may read and write the file. Keep the dossiers in PostgreSQL.");
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public String scripts() {
        return "";
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of("key", "TEXT", "long", "INTEGER", "options", "STRICT, WITHOUT ROWID");
    }

    @Override
    public List<String> migrationTable() {
        return List.of(
                """
                CREATE TABLE IF NOT EXISTS "%1$s" (
                    "installed_rank" INT NOT NULL PRIMARY KEY,
                    "version" VARCHAR(50),
                    "description" VARCHAR(200) NOT NULL,
                    "type" VARCHAR(20) NOT NULL,
                    "script" VARCHAR(1000) NOT NULL,
                    "checksum" INT,
                    "installed_by" VARCHAR(100) NOT NULL,
                    "installed_on" TEXT NOT NULL DEFAULT (strftime('%%Y-%%m-%%d %%H:%%M:%%f', 'now')),
                    "execution_time" INT NOT NULL,
                    "success" BOOLEAN NOT NULL
                )""".formatted(Migrations.TABLE),
                "CREATE INDEX IF NOT EXISTS \"%1$s_s_idx\" ON \"%1$s\" (\"success\")".formatted(Migrations.TABLE));
    }

    @Override
    public String name(Connection connection) throws SQLException {
        return connection.getMetaData().getURL();
    }

    /** Days and instants are texts. */
    @Override
    public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value instanceof OffsetDateTime time) {
            statement.setString(index, time.toInstant().toString());
        } else if (value instanceof LocalDate day) {
            statement.setString(index, day.toString());
        } else {
            statement.setObject(index, value);
        }
    }

    /** Only numbers and truth values are not texts. */
    @Override
    public @Nullable Object cell(ResultSet result, int index, Class<?> type) throws SQLException {
        if (type == Long.class) {
            long number = result.getLong(index);
            return result.wasNull() ? null : (Object) number;
        }
        if (type == Integer.class || type == Boolean.class) {
            int number = result.getInt(index);
            return result.wasNull() ? null : (Object) number;
        }
        return result.getString(index);
    }

    @Override
    public RowStore rows(Session session) {
        return new SqliteStore(session);
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        run(connection, "PRAGMA foreign_keys = ON");
        run(connection, "PRAGMA secure_delete = ON");
    }

    @Override
    public boolean hasOurTables(Connection connection, boolean isShared) throws SQLException {
        return SqliteSchema.isOurs(connection, isShared, this);
    }

    @Override
    public void check(Connection connection, boolean isShared, String where) throws SQLException {
        if (!hasOurTables(connection, isShared)) {
            throw DatabaseProblem.ALTERED.at(where);
        }
        if (isShared) {
            return;
        }
        run(connection, "PRAGMA trusted_schema = OFF");
        run(connection, "PRAGMA cell_size_check = ON");
        boolean isSmall = number(connection, "PRAGMA page_count") * number(connection, "PRAGMA page_size") <= QUICK;
        if (isSmall && !isSound(connection)) {
            throw DatabaseProblem.DAMAGED.at(where);
        }
    }

    private static boolean isSound(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            return rows.next() && rows.getString(1).equals("ok");
        }
    }

    /** Uses a write-ahead log, so that readers can continue during a write and a commit is a single write. */
    @Override
    public void configureStorage(Connection connection) throws SQLException {
        run(connection, "PRAGMA journal_mode = WAL");
        if (number(connection, "PRAGMA user_version") < WITHOUT_REMAINS) {
            eraseOlderRemains(connection);
        }
    }

    /**
     * Erases the remains of data that were deleted when {@code secure_delete} was still off. This is done once; if it
     * fails now, it is tried again at the next opening.
     */
    private void eraseOlderRemains(Connection connection) throws SQLException {
        try {
            run(connection, "VACUUM");
            run(connection, "PRAGMA user_version = " + WITHOUT_REMAINS);
            eraseReplacedData(connection);
        } catch (SQLException e) {
            if (problem(e).filter(TEMPORARY_PROBLEMS::contains).isEmpty()) {
                throw e;
            }
        }
    }

    @Override
    public void eraseReplacedData(Connection connection) {
        try {
            run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            // The commit is on disk anyway; the log is emptied later.
        }
    }

    /** The copy contains no remains of deleted data. */
    @Override
    public void copy(Connection connection, Path file) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, file.toAbsolutePath().toString());
            statement.execute();
        }
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        run(connection, "BEGIN");
    }

    @Override
    public boolean loadsByOneStatement() {
        return false;
    }

    /** Excludes all other writers. */
    @Override
    public void beginWriting(Connection connection) throws SQLException {
        beginMigrating(connection);
    }

    @Override
    public void beginNumbering(Connection connection) throws SQLException {
        beginMigrating(connection);
    }

    @Override
    public void beginMigrating(Connection connection) throws SQLException {
        run(connection, "BEGIN IMMEDIATE");
        run(connection, "PRAGMA defer_foreign_keys = ON");
    }

    /** The driver begins a transaction with its first statement; a savepoint before it would end as a commit. */
    @Override
    public void beginPart(Connection connection) throws SQLException {
        run(connection, "PRAGMA secure_delete = ON");
        run(connection, "PRAGMA defer_foreign_keys = ON");
    }

    /** Nothing: the beginning, or the first statement that writes, excludes all other writers. */
    @Override
    public List<Query> leading(DSLContext sql, DossierId id, boolean isPart) {
        return List.of();
    }

    /** Nothing: the first statement that writes excludes all other writers. */
    @Override
    public void lockNumbers(Connection connection) {}

    /** Nothing: the first statement that writes excludes all other writers. */
    @Override
    public void lockMigrations(Connection connection) {}

    @Override
    public Optional<DatabaseProblem> problem(SQLException error) {
        if (!(error instanceof SQLiteException problem)) {
            return error.getCause() instanceof NativeLibraryNotFoundException
                    ? Optional.of(DatabaseProblem.DRIVER)
                    : Optional.empty();
        }
        SQLiteErrorCode code = problem.getResultCode();
        return switch (code) {
            // The first code means that a file size limit or a quota is reached, the second that there is no space for
            // the shared memory of a database.
            case SQLITE_IOERR_WRITE, SQLITE_IOERR_SHMSIZE -> Optional.of(DatabaseProblem.FULL);
            case SQLITE_IOERR_CORRUPTFS, SQLITE_IOERR_DATA, SQLITE_IOERR_SHORT_READ ->
                Optional.of(DatabaseProblem.DAMAGED);
            case SQLITE_IOERR_NOMEM -> Optional.empty();
            default -> problem(SQLiteErrorCode.getErrorCode(code.code & 0xff));
        };
    }

    /** Returns the problem of a family of errors, if the exact code gives no more detail. */
    private static Optional<DatabaseProblem> problem(SQLiteErrorCode family) {
        return switch (family) {
            case SQLITE_BUSY, SQLITE_LOCKED -> Optional.of(DatabaseProblem.LOCKED);
            case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_READONLY -> Optional.of(DatabaseProblem.UNWRITABLE);
            case SQLITE_CORRUPT -> Optional.of(DatabaseProblem.DAMAGED);
            case SQLITE_FULL -> Optional.of(DatabaseProblem.FULL);
            case SQLITE_IOERR -> Optional.of(DatabaseProblem.DISK);
            case SQLITE_NOTADB -> Optional.of(DatabaseProblem.FOREIGN);
            default -> Optional.empty();
        };
    }

    private static long number(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(pragma)) {
            return rows.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
