package org.cldess.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.dossier.DossierId;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL engine. It needs no class of the driver, which comes with the data source of the application.
 *
 * <p>Writers of one dossier exclude each other by an advisory lock of that dossier, because a row lock cannot exclude
 * two first saves. A writer reads after it has the lock, and each of its statements sees what was committed before
 * (READ COMMITTED), so it reads the last revision.
 */
final class PostgresqlEngine implements Engine {
    /**
     * The first number of our advisory locks; the second is 0 for the migrations, 1 for the numbers of events, or the
     * hash of a dossier.
     */
    private static final int LOCKS = 0x636C_6465; // "clde"

    private static final int MIGRATIONS = 0;

    private static final int NUMBERS = 1;

    /** The setting in which a transaction of the caller keeps its role. */
    private static final String FORMER_ROLE = "cldess.former_role";

    private static final String BEGIN = "BEGIN ISOLATION LEVEL READ COMMITTED";

    private final Duration patience;
    private final Optional<String> role;

    /**
     * @param patience the maximum wait for a lock, in a transaction of this library
     */
    PostgresqlEngine(Duration patience) {
        this(patience, Optional.empty());
    }

    /**
     * @param role the role of all transactions; empty for that of the connection
     */
    private PostgresqlEngine(Duration patience, Optional<String> role) {
        this.patience = patience;
        this.role = role;
    }

    /** Returns the engine of a database that can store every text. */
    static PostgresqlEngine of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet encoding = statement.executeQuery("SHOW server_encoding")) {
            if (encoding.next() && !encoding.getString(1).equals("UTF8")) {
                throw new IllegalArgumentException(
                        "The PostgreSQL database stores its texts in %s. Give one that stores them in UTF8."
                                .formatted(encoding.getString(1)));
            }
        }
        return new PostgresqlEngine(CldessDatabase.PATIENCE);
    }

    @Override
    public Engine as(String name) {
        return new PostgresqlEngine(patience, Optional.of(name));
    }

    /** Nothing: it has roles. */
    @Override
    public void requireRoles() {}

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public String scripts() {
        return "-postgresql";
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of();
    }

    @Override
    public List<String> migrationTable() {
        return List.of(
                """
                CREATE TABLE IF NOT EXISTS "%1$s" (
                    "installed_rank" INT NOT NULL CONSTRAINT "%1$s_pk" PRIMARY KEY,
                    "version" VARCHAR(50),
                    "description" VARCHAR(200) NOT NULL,
                    "type" VARCHAR(20) NOT NULL,
                    "script" VARCHAR(1000) NOT NULL,
                    "checksum" INTEGER,
                    "installed_by" VARCHAR(100) NOT NULL,
                    "installed_on" TIMESTAMP NOT NULL DEFAULT now(),
                    "execution_time" INTEGER NOT NULL,
                    "success" BOOLEAN NOT NULL
                )""".formatted(Migrations.TABLE),
                "CREATE INDEX IF NOT EXISTS \"%1$s_s_idx\" ON \"%1$s\" (\"success\")".formatted(Migrations.TABLE));
    }

    /** The address without its parameters, which may contain a password. */
    @Override
    public String name(Connection connection) throws SQLException {
        String address = connection.getMetaData().getURL();
        int parameters = address.indexOf('?');
        return parameters < 0 ? address : address.substring(0, parameters);
    }

    @Override
    public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        statement.setObject(index, value);
    }

    /** A date and a number are read as texts, in the form in which a file has them. */
    @Override
    public @Nullable Object cell(ResultSet result, int index, Class<?> type) throws SQLException {
        if (type == Boolean.class) {
            boolean truth = result.getBoolean(index);
            return result.wasNull() ? null : (Object) (truth ? 1 : 0);
        }
        if (type == Integer.class) {
            int number = result.getInt(index);
            return result.wasNull() ? null : (Object) number;
        }
        if (type == Long.class) {
            long number = result.getLong(index);
            return result.wasNull() ? null : (Object) number;
        }
        if (type == OffsetDateTime.class) {
            OffsetDateTime time = result.getObject(index, OffsetDateTime.class);
            return time == null ? null : time.toInstant().toString();
        }
        return result.getString(index);
    }

    @Override
    public RowStore rows(Session session) {
        return new PostgresqlStore(session);
    }

    /** Nothing: references are always checked. */
    @Override
    public void prepare(Connection connection) {}

    @Override
    public boolean hasOurTables(Connection connection, boolean isShared) throws SQLException {
        return PostgresqlSchema.isOurs(connection);
    }

    @Override
    public void check(Connection connection, boolean isShared, String where) throws SQLException {
        if (!hasOurTables(connection, isShared)) {
            throw DatabaseProblem.ALTERED.at(where);
        }
    }

    @Override
    public void renew(Connection connection) throws SQLException {
        if (PostgresqlPolicies.areOn(connection)) {
            PostgresqlPolicies.prepare(connection);
            PostgresqlPolicies.renew(connection);
        }
    }

    /** Nothing: how the server stores data is its administrator's choice. */
    @Override
    public void configureStorage(Connection connection) {}

    @Override
    public void copy(Connection connection, Path file) {
        throw new IllegalStateException(
                "A PostgreSQL database is copied by the tools of its server. Use pg_dump or pg_basebackup.");
    }

    @Override
    public void beginReading(Connection connection) throws SQLException {
        begin(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" + assuming());
    }

    @Override
    public boolean loadsByOneStatement() {
        return role.isEmpty(); // which only a transaction can have
    }

    /** Nothing: the first statement begins the transaction. */
    @Override
    public void beginWriting(Connection connection) {}

    /** The lock is a statement of its own, so that the next one sees what was committed before it was granted. */
    @Override
    public List<Query> leading(DSLContext sql, DossierId id, boolean isPart) {
        Query lock = sql.query("SELECT pg_advisory_xact_lock(?, ?)", LOCKS, lock(id));
        if (isPart) {
            return List.of(lock);
        }
        List<Query> leading = new ArrayList<>(List.of(sql.query(BEGIN)));
        role.ifPresent(name -> leading.add(sql.query(assuming(name))));
        leading.addAll(List.of(sql.query(waiting()), lock));
        return leading;
    }

    @Override
    public void beginMigrating(Connection connection) throws SQLException {
        begin(connection, MIGRATIONS);
    }

    @Override
    public void beginNumbering(Connection connection) throws SQLException {
        begin(connection, NUMBERS);
    }

    /** Begins a transaction and takes a lock. */
    private void begin(Connection connection, int lock) throws SQLException {
        begin(connection, "%s%s; %s; %s".formatted(BEGIN, assuming(), waiting(), locking(lock)));
    }

    /** Begins a transaction. If it cannot begin as it should, it ends. */
    private static void begin(Connection connection, String sql) throws SQLException {
        try {
            run(connection, sql);
        } catch (SQLException e) {
            Transactions.rollBack(connection, e);
            throw e;
        }
    }

    private String assuming() {
        return role.map(name -> "; " + assuming(name)).orElse("");
    }

    private static String assuming(String name) {
        return "SET LOCAL ROLE " + PostgresqlPolicies.quoted(name);
    }

    @Override
    public void assumeRole(Connection connection) throws SQLException {
        if (role.isPresent()) {
            run(
                    connection,
                    "SELECT set_config('%s', current_setting('role'), true)%s".formatted(FORMER_ROLE, assuming()));
        }
    }

    @Override
    public void resumeRole(Connection connection) throws SQLException {
        if (role.isPresent()) {
            run(connection, "SELECT set_config('role', current_setting('%s'), true)".formatted(FORMER_ROLE));
        }
    }

    private String waiting() {
        return "SET LOCAL lock_timeout = " + patience.toMillis();
    }

    /** Nothing: the caller began the transaction, and chose how long it waits for locks. */
    @Override
    public void beginPart(Connection connection) {}

    @Override
    public void lockMigrations(Connection connection) throws SQLException {
        run(connection, locking(MIGRATIONS));
    }

    @Override
    public void lockNumbers(Connection connection) throws SQLException {
        run(connection, locking(NUMBERS));
    }

    private static int lock(DossierId id) {
        return id.value().hashCode();
    }

    private static String locking(int lock) {
        return "SELECT pg_advisory_xact_lock(%s, %s)".formatted(LOCKS, lock);
    }

    /**
     * Nothing: the server removes replaced rows from its files when it is vacuumed, and from its log in its own time.
     */
    @Override
    public void eraseReplacedData(Connection connection) {}

    /** Sorts the errors by their codes (PostgreSQL, Appendix A). */
    @Override
    public Optional<DatabaseProblem> problem(SQLException error) {
        String code = error.getSQLState();
        if (code == null || code.length() != 5) {
            return Optional.empty();
        }
        return switch (code) {
            // A lock that was not free in time, a deadlock, a serialization failure, a statement that was cancelled,
            // and a
            // key that another program wrote after the beginning of the caller’s transaction.
            case "55P03", "40P01", "40001", "57014", "23505" -> Optional.of(DatabaseProblem.LOCKED);
            case "53100" -> Optional.of(DatabaseProblem.FULL);
            case "25006", "42501" -> Optional.of(DatabaseProblem.FORBIDDEN);
            default ->
                switch (code.substring(0, 2)) {
                    case "08", "57" -> Optional.of(DatabaseProblem.UNREACHABLE);
                    case "53" -> Optional.of(DatabaseProblem.LOCKED);
                    case "58" -> Optional.of(DatabaseProblem.DISK);
                    // A row with a wrong length causes XX000, an internal error.
                    case "XX" -> Optional.of(DatabaseProblem.DAMAGED);
                    default -> Optional.empty();
                };
        };
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
