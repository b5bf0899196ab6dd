package org.cldess.persistence.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Keeps connections that were closed and gives them out again. A server takes longer to learn of two hundred tables in
 * a new connection than to save a dossier.
 */
final class KeptConnections extends AbstractDataSource {
    private final Queue<Connection> kept = new ConcurrentLinkedQueue<>();
    private final DataSource source;

    KeptConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection found = kept.poll();
        Connection connection = found == null ? source.getConnection() : found;
        AtomicBoolean isOpen = new AtomicBoolean(true);
        return (Connection) Proxy.newProxyInstance(
                KeptConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (isOpen.getAndSet(false)) {
                            keep(connection);
                        }
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException();
    }

    private void keep(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            statement.execute("RESET ALL");
            kept.add(connection);
        } catch (SQLException e) {
            // The server ended the connection.
        }
    }
}
