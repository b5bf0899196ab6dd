package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DataSourceConnectionProvider;

/** The source of connections for transactions. */
interface Connections extends AutoCloseable {
    /** Takes a connection. If there is only one, this method waits until it is given back. */
    Connection take() throws SQLException;

    /** Gives back a connection, which must have no open transaction. */
    void giveBack(Connection connection) throws SQLException;

    /** Returns whether a connection is in a transaction of the caller, who commits it or undoes it. */
    boolean isInTransaction(Connection connection) throws SQLException;

    @Override
    void close();

    /** Returns the connections of a data source of the caller, which stays open. */
    static Connections of(DataSource source) {
        return of(new DataSourceConnectionProvider(source));
    }

    /** Returns the connections of a provider of the caller. */
    static Connections of(ConnectionProvider provider) {
        return new Connections() {
            @Override
            public Connection take() throws SQLException {
                try {
                    return Objects.requireNonNull(provider.acquire(), "a connection");
                } catch (DataAccessException e) {
                    SQLException refused = e.getCause(SQLException.class);
                    if (refused == null) {
                        throw e;
                    }
                    throw refused;
                }
            }

            @Override
            public void giveBack(Connection connection) {
                provider.release(connection);
            }

            @Override
            public boolean isInTransaction(Connection connection) throws SQLException {
                return !connection.getAutoCommit();
            }

            @Override
            public void close() {}
        };
    }
}
