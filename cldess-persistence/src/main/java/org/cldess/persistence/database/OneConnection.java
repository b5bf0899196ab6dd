package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/** One connection, lent to one thread at a time. */
final class OneConnection implements Connections {
    private final ReentrantLock lock = new ReentrantLock();
    private final Connection connection;

    OneConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Connection take() throws SQLException {
        lock.lock();
        if (connection.isClosed()) {
            lock.unlock();
            throw new IllegalStateException("The database was closed. Open it again with CldessDatabase.embedded.");
        }
        return connection;
    }

    @Override
    public void giveBack(Connection lent) {
        lock.unlock();
    }

    /** Nobody else uses the connection. */
    @Override
    public boolean isInTransaction(Connection lent) {
        return false;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be closed; all that was saved is on the disk.", e);
        } finally {
            lock.unlock();
        }
    }
}
