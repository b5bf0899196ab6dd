package org.cldess.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.cldess.dossier.Dossiers;

/**
 * A database in which dossiers are kept.
 *
 * <pre>{@code
 * try (CldessDatabase database = CldessDatabase.embedded(Path.of("cldess.db"))) {
 *     Stored<Dossier> stored = database.dossiers().get(id);
 *     …
 * }
 * }</pre>
 *
 * <p>Its tables are made when it is first opened, and brought up to date when a later version of this library opens it; those that a
 * snapshot made before the first release are not. Several threads may use it at once; they write one after the other.
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
     * Opens a database in a file, which is made if it is missing. What a save answers is on the disk: neither a crash of the program
     * nor one of the machine loses it. Beside the file stand two others, {@code -wal} and {@code -shm}, while it is open.
     *
     * <p>Other programs may have it open too. Who writes waits 5 seconds at most for another who does.
     *
     * <p>What a save takes away, such as an erased person, is overwritten: its bytes stand in none of the three files once the save is
     * answered. Where another program reads at that moment, and goes on for longer than those 5 seconds, they go with the next save or when
     * the last program closes the database. A file of an earlier version is tidied when it is first opened.
     *
     * <p>Whoever deletes, moves or replaces the file while it is open parts it from this database, which goes on with a file that has no
     * name any more: what is saved then is acknowledged, and lost when the database is closed. Copy an open database with the tools of
     * SQLite, and delete a closed one only.
     *
     * <p>SQLite is a native library, which the driver unpacks into {@code java.io.tmpdir}, or where {@code -Dorg.sqlite.tmpdir} says, and
     * deletes when the program ends. A program that is killed leaves that copy of about 1 MB, as the driver cannot tell it from one in
     * use; it may be deleted, and this library deletes none, since it may not be its own.
     *
     * <p>On a full disk whose blocks are smaller than a page of memory (ext4 with blocks of 1 kB) the system may end the whole program
     * with SIGBUS where SQLite shares memory; what was acknowledged is not lost. Where blocks have 4 kB, as nearly everywhere, the answer is that the disk is full.
     *
     * @param file the file, in a folder that exists, on a local disk
     * @return the database, to be closed after use
     * @throws DatabaseUnusableException if the file is something else, locked, of a later version or of one whose tables are no
     *     longer read, damaged, or cannot be written; it was not changed
     */
    public static CldessDatabase embedded(Path file) {
        return embedded(file, PATIENCE);
    }

    static CldessDatabase embedded(Path file, Duration patience) {
        Engine engine = new SqliteEngine();
        String where = file.toString();
        DataSource source = SqliteEngine.file(file, patience);
        try {
            Connection connection = source.getConnection();
            try {
                new Opening(engine, source, where).run(connection, patience);
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
     * Opens the database behind a data source: one of SQLite. It is to hold the tables of this library alone.
     *
     * @param source where connections come from; it stays its owner's, and is not closed with this database
     * @return the database
     * @throws IllegalArgumentException if it is another kind of database
     * @throws DatabaseUnusableException if it holds something else, is locked, of a later version or of one whose tables are no
     *     longer read, damaged, or cannot be written; it was not changed
     */
    public static CldessDatabase of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            Engine engine = Engine.of(connection);
            String where = connection.getMetaData().getURL();
            new Opening(engine, source, where).run(connection, PATIENCE);
            return new CldessDatabase(engine, Connections.of(source), where);
        } catch (SQLException e) {
            throw new IllegalStateException("The data source gives no connection. Check its settings.", e);
        }
    }

    /**
     * The dossiers in it.
     *
     * @return the port, good until the database is closed
     */
    public Dossiers dossiers() {
        return dossiers;
    }

    /** Closes the file, if this opened it. Closing twice does nothing more. */
    @Override
    public void close() {
        connections.close();
    }
}
