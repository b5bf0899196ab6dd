package org.cldess.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.dossier.DossierId;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** The differences between database engines. Everything else is in the SQL that they share. */
interface Engine {
    /** Returns the engine of a connection. */
    static Engine of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (product.equals("SQLite")) {
            return new SqliteEngine();
        }
        if (product.equals("PostgreSQL")) {
            return PostgresqlEngine.of(connection);
        }
        throw new IllegalArgumentException(
                "Dossiers cannot be kept in the database '%s'. Give a data source of SQLite or PostgreSQL."
                        .formatted(product));
    }

    /**
     * Returns an engine whose transactions run as a role of the server.
     *
     * @throws IllegalStateException if the engine has no roles
     */
    Engine as(String role);

    /**
     * Requires an engine with roles.
     *
     * @throws IllegalStateException if it has none
     */
    void requireRoles();

    /** Returns the SQL dialect for jOOQ. */
    SQLDialect dialect();

    /**
     * Returns the ending of the names of its migrations: the folder {@code META-INF/cldess/migration…}, and the list
     * {@code META-INF/cldess/migrations….txt}.
     */
    String scripts();

    /** Returns the values of the placeholders that the build left in its migrations. */
    Map<String, String> placeholders();

    /** Returns the statements that create the table of recorded scripts as Flyway does, if it is missing. */
    List<String> migrationTable();

    /** Returns the name of a database for messages, without secrets. */
    String name(Connection connection) throws SQLException;

    /** Sets a value of a statement. The value has the type of a column in the tables of jOOQ, or of a cell. */
    void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException;

    /**
     * Returns the cell in a column of a result, as {@link ColumnConverter} writes it.
     *
     * @param type the type of the column in the tables of jOOQ
     */
    @Nullable
    Object cell(ResultSet result, int index, Class<?> type) throws SQLException;

    /** Returns the store of the rows of dossiers in a transaction. */
    RowStore rows(Session session);

    /** Prepares a new or lent connection: turns on checks of references and overwriting of deleted data. */
    void prepare(Connection connection) throws SQLException;

    /**
     * Returns whether the tables are those that our scripts make, and nothing else acts on them.
     *
     * @param isShared whether the tables of others may be beside ours
     */
    boolean hasOurTables(Connection connection, boolean isShared) throws SQLException;

    /**
     * Checks that the tables are those of this library, and that nothing else in the database acts on them.
     *
     * @param isShared whether the tables of others may be beside ours; if not, the database is checked as a whole, and
     *     nothing in it is trusted from now on
     * @param where the name of the database
     * @throws DatabaseUnusableException if another program changed the tables, or the data cannot be read
     */
    void check(Connection connection, boolean isShared, String where) throws SQLException;

    /** Renews, after a migration, what the administrator has turned on for the tables. */
    default void renew(Connection connection) throws SQLException {}

    /** Configures how a database of this library stores its data from now on. */
    void configureStorage(Connection connection) throws SQLException;

    /**
     * Copies the database to a new file, while others use it.
     *
     * @throws IllegalStateException if the engine leaves that to the tools of its server
     */
    void copy(Connection connection, Path file) throws SQLException;

    /** Begins a read transaction, which sees one state of the database. */
    void beginReading(Connection connection) throws SQLException;

    /**
     * Returns whether {@link RowStore#load} is one statement. It then sees one state of the database without a
     * transaction.
     */
    boolean loadsByOneStatement();

    /**
     * Begins a transaction that writes a dossier, together with {@link #leading}: it waits until no other program
     * writes that dossier, excludes others from that until it ends, and checks references at its end.
     *
     * @throws SQLException if another program writes too long
     */
    void beginWriting(Connection connection) throws SQLException;

    /**
     * Returns the statements that run before the first statement of a transaction that writes a dossier, in the same
     * round trip. They exclude other writers of the dossier until the transaction ends; what is read after them is what
     * the last writer wrote, unless a transaction of the caller sees an earlier state.
     *
     * @param isPart whether the transaction is that of the caller, who began it
     */
    List<Query> leading(DSLContext sql, DossierId id, boolean isPart);

    /** Begins a transaction that runs migrations and excludes others that do until it ends. */
    void beginMigrating(Connection connection) throws SQLException;

    /** Begins a transaction that gives numbers to events, and excludes others that do until it ends. */
    void beginNumbering(Connection connection) throws SQLException;

    /** Prepares a connection for a part of a transaction that is open on it, and begins it if it is not begun yet. */
    void beginPart(Connection connection) throws SQLException;

    /** Continues a transaction of the caller as the role of this engine, if it has one. */
    default void assumeRole(Connection connection) throws SQLException {}

    /** Continues a transaction of the caller as its former role, if this engine has one of its own. */
    default void resumeRole(Connection connection) throws SQLException {}

    /** Excludes others that give numbers to events from a transaction of the caller until it ends. */
    void lockNumbers(Connection connection) throws SQLException;

    /** Excludes other migrations from a transaction of the caller until it ends. */
    void lockMigrations(Connection connection) throws SQLException;

    /**
     * Erases the data that a committed write replaced, where the engine can: their bytes are no longer in the files of
     * the database, unless another program still reads them. In that case they are removed with a later write, or when
     * the last program closes the database.
     */
    void eraseReplacedData(Connection connection);

    /** Returns the problem of the database behind an error; empty if the statement is in error. */
    Optional<DatabaseProblem> problem(SQLException error);

    /** Returns an exception that explains an error in our own words. */
    default RuntimeException explained(SQLException error, String where) {
        return problem(error)
                .<RuntimeException>map(problem -> problem.at(where, error))
                .orElseGet(() -> new IllegalStateException(
                        "The database %s refused a statement of this library.".formatted(where), error));
    }
}
