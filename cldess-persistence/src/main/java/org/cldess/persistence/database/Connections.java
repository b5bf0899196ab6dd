package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where transactions get their connections from. */
interface Connections extends AutoCloseable {
    /** Lends a connection. Where there is one only, this waits until it is given back. */
    Connection take() throws SQLException;

    /** Takes a connection back, with no transaction under way. */
    void giveBack(Connection connection) throws SQLException;

    @Override
    void close();

    /** The connections of someone else's data source, which stays open. */
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
