package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The source of connections for transactions. */
interface Connections extends AutoCloseable {
    /** Takes a connection. If there is only one, this method waits until it is given back. */
    Connection take() throws SQLException;

    /** Gives back a connection, which must have no open transaction. */
    void giveBack(Connection connection) throws SQLException;

    @Override
    void close();

    /** Returns the connections of a data source of the caller, which stays open. */
    static Connections of(DataSource source) {
        return new Connections() {
            @Override
            public Connection take() throws SQLException {
                return source.getConnection();
            }

            @Override
            public void giveBack(Connection connection) throws SQLException {
                connection.close();
            }

            @Override
            public void close() {}
        };
    }
}
