package org.cldess.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.file.FileAccess;

/**
 * A database of dossiers.
 *
 * <pre>{@code
 * try (CldessDatabase database = CldessDatabase.embedded(Path.of("cldess.db"))) {
 *     Stored<Dossier> stored = database.dossiers().get(id);
 *     …
 * }
 * }</pre>
 *
 * <p>The tables are created when the database is first opened, and updated when a later version of this library opens
 * it. Tables created by a snapshot before the first release are not updated. Several threads may use the database at
 * once; their writes are serialized.
 */
public final class CldessDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Connections connections;
    private final Dossiers dossiers;

    private CldessDatabase(Engine engine, Connections connections, String where) {
        this.connections = connections;
        this.dossiers = new JooqDossiers(new Transactions(engine, connections, where), where);
    }

    /**
     * Opens a database in a file, which is created if it is missing; a new file, and those beside it, only its owner
     * may read, because dossiers contain personal data. When a save returns, its data are on disk: no
     * crash of the program or the machine loses them. While the database is open, there are two more files beside it,
     * {@code -wal} and {@code -shm}.
     *
     * <p>Other programs may open the database at the same time. A writer waits at most 5 seconds for another writer.
     *
     * <p>Data that a save removes, such as an erased person, are overwritten: once the save returns, their bytes are in
     * none of the three files. If another program is reading at that moment and continues for more than 5 seconds, the
     * bytes are removed with the next save, or when the last program closes the database. A file of an earlier version
     * is cleaned up when it is first opened.
     *
     * <p>Do not delete, move or replace the file while it is open. This database would continue with a file that no
     * longer has a name: later saves succeed, but are lost when the database is closed. Copy an open database with the
     * tools of SQLite, and delete only a closed one.
     *
     * <p>SQLite is a native library. The driver unpacks it into {@code java.io.tmpdir}, or into the folder of
     * {@code -Dorg.sqlite.tmpdir}, and deletes it when the program ends. A killed program leaves a copy of about 1 MB,
     * because the driver cannot distinguish it from a copy in use. You may delete the copy; this library never deletes
     * copies, because they may belong to another program.
     *
     * <p>On a full disk with blocks smaller than a memory page (ext4 with blocks of 1 kB), the system may end the whole
     * program with SIGBUS where SQLite shares memory; saved data are not lost. With blocks of 4 kB, which are almost
     * universal, the error is that the disk is full.
     *
     * @param file the file, in a folder that exists, on a local disk
     * @return the database, which the caller must close
     * @throws DatabaseUnusableException if the file is not a database of this library, is locked, is from a later
     * version or from one whose tables are no longer supported, is damaged or not writable; it is not changed
     */
    public static CldessDatabase embedded(Path file) {
        return embedded(file, PATIENCE);
    }

    static CldessDatabase embedded(Path file, Duration patience) {
        Engine engine = new SqliteEngine();
        String where = file.toString();
        DataSource source = SqliteEngine.file(file, patience);
        FileAccess.createPrivately(file);
        try {
            Connection connection = source.getConnection();
            try {
                new DatabaseOpener(engine, source, where).open(connection, patience);
            } catch (RuntimeException e) {
                connection.close();
                throw e;
            }
            return new CldessDatabase(engine, new OneConnection(connection), where);
        } catch (SQLException e) {
            throw engine.explained(e, where);
        }
    }

    /**
     * Opens the database of a data source, which must be SQLite. It must contain only the tables of this library.
     *
     * @param source the source of connections; it still belongs to the caller and is not closed with this database
     * @return the database
     * @throws IllegalArgumentException if it is another kind of database
     * @throws DatabaseUnusableException if it has other tables, is locked, is from a later version or from one whose
     * tables are no longer supported, is damaged or not writable; it is not changed
     */
    public static CldessDatabase of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            Engine engine = Engine.of(connection);
            String where = connection.getMetaData().getURL();
            new DatabaseOpener(engine, source, where).open(connection, PATIENCE);
            return new CldessDatabase(engine, Connections.of(source), where);
        } catch (SQLException e) {
            throw new IllegalStateException("The data source gives no connection. Check its settings.", e);
        }
    }

    /**
     * Returns the dossiers of this database.
     *
     * @return the port, valid until the database is closed
     */
    public Dossiers dossiers() {
        return dossiers;
    }

    /** Closes the file, if this database opened it. Closing it again has no effect. */
    @Override
    public void close() {
        connections.close();
    }
}
