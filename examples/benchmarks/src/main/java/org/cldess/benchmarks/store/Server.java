package org.cldess.benchmarks.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server of the benchmark’s own, which writes each commit to the disk. */
final class Server implements AutoCloseable {
    private final EmbeddedPostgres server;

    /**
     * Starts the server.
     *
     * @param folder the folder for its programs and data
     */
    Server(Path folder) throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setServerConfig("fsync", "on") // off in tests, as well as the next one
                .setServerConfig("synchronous_commit", "on")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            try (Connection connection = connect("");
                    Statement statement = connection.createStatement();
                    ResultSet value = statement.executeQuery("SHOW " + setting)) {
                if (!value.next() || !value.getString(1).equals("on")) {
                    throw new IllegalStateException("The server runs without " + setting);
                }
            }
        }
    }

    /** Returns the address of the database, with parameters of the driver. */
    String address(String parameters) {
        return server.getJdbcUrl("postgres", "postgres") + parameters;
    }

    /** Opens a connection that the caller closes. */
    Connection connect(String parameters) throws SQLException {
        return DriverManager.getConnection(address(parameters));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
