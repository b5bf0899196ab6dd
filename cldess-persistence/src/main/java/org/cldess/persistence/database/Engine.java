package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jooq.SQLDialect;

/** What databases do differently. All else is said once, in the SQL that they share. */
interface Engine {
    /** The engine behind a connection. */
    static Engine of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (product.equals("SQLite")) {
            return new SqliteEngine();
        }
        throw new IllegalArgumentException(
                "Dossiers cannot be kept in the database '%s'. Give a data source of SQLite.".formatted(product));
    }

    /** The SQL that jOOQ is to write. */
    SQLDialect dialect();

    /** What the migrations leave open. */
    Map<String, String> placeholders();

    /** Readies a connection that was just opened or lent: references are to be checked, and what is deleted to be overwritten. */
    void ready(Connection connection) throws SQLException;

    /** Settles, on a database that is ours, how it keeps its data from now on. */
    void settle(Connection connection) throws SQLException;

    /** Begins a transaction that sees one state of the database. */
    void beginReading(Connection connection) throws SQLException;

    /**
     * Begins a transaction that no other writer can come between, and in which references are checked at its end.
     *
     * @throws SQLException if another program holds that right for too long
     */
    void beginWriting(Connection connection) throws SQLException;

    /**
     * Lets go of what was there before a write that was committed: from now on its bytes are nowhere in the files of the database, unless
     * another program still reads them. Then they go with a later write, or when the last program closes it.
     */
    void forget(Connection connection);

    /** What an error tells about the database; nothing if it is an error of the statement. */
    Optional<Trouble> trouble(SQLException error);

    /** The exception that says in our words what an error tells. */
    default RuntimeException explained(SQLException error, String where) {
        return trouble(error)
                .<RuntimeException>map(trouble -> trouble.at(where, error))
                .orElseGet(() -> new IllegalStateException(
                        "The database %s refused a statement of this library.".formatted(where), error));
    }
}
