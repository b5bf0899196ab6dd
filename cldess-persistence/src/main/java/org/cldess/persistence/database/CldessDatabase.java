package org.cldess.persistence.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.query.DossierQueries;
import org.cldess.event.Outbox;
import org.cldess.persistence.file.AtomicFile;
import org.cldess.persistence.file.FileAccess;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;

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
 * it. Tables created by a snapshot before the first release are not updated. Several threads and programs may use the
 * database at once; the saves of one dossier follow each other.
 */
public final class CldessDatabase implements AutoCloseable {
    /** The maximum wait for another program. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The maximum wait for another program that makes or updates the tables. */
    private static final Duration MIGRATION_PATIENCE = Duration.ofMinutes(1);

    private final Engine engine;
    private final Connections connections;
    private final Transactions transactions;
    private final Dossiers dossiers;
    private final DossierQueries queries;
    private final Outbox outbox;
    private final String where;

    private CldessDatabase(Engine engine, Connections connections, String where) {
        this.engine = engine;
        this.connections = connections;
        this.where = where;
        this.transactions = new Transactions(engine, connections, where);
        this.dossiers = new JooqDossiers(transactions, where);
        this.queries = new JooqQueries(transactions, where);
        this.outbox = new JooqOutbox(transactions, where);
    }

    /**
     * Opens a database in a file, which is created if it is missing; a new file, and those beside it, only its owner
     * may read, because dossiers contain personal data. When a save returns, its data are on disk: no
     * crash of the program or the machine loses them. While the database is open, there are two more files beside it,
     * {@code -wal} and {@code -shm}.
     *
     * <p>Other programs may open the database at the same time. A writer waits at most 5 seconds for another writer,
     * and opening waits at most a minute for another program that makes or updates the tables.
     *
     * <p>Data that a save removes, such as an erased person, are overwritten: once the save returns, their bytes are in
     * none of the three files. If another program is reading at that moment and continues for more than 5 seconds, the
     * bytes are removed with the next save, or when the last program closes the database. A file of an earlier version
     * is cleaned up when it is first opened.
     *
     * <p>A file that another program changed is refused: tables, indexes, views and triggers must be exactly those that
     * this library makes, because a trigger could change what is saved. A file of up to 64 MB is also checked for
     * damaged pages each time.
     *
     * <p>Do not delete, move or replace the file while it is open. This database would continue with a file that no
     * longer has a name: later saves succeed, but are lost when the database is closed. Copy an open database by
     * {@link #backup}, and delete only a closed one.
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
        return embedded(file, PATIENCE, MIGRATION_PATIENCE);
    }

    static CldessDatabase embedded(Path file, Duration patience) {
        return embedded(file, patience, patience);
    }

    private static CldessDatabase embedded(Path file, Duration patience, Duration migration) {
        Engine engine = new SqliteEngine();
        String where = file.toString();
        DataSource source = SqliteEngine.file(file, patience);
        FileAccess.createPrivately(file);
        try {
            Connection connection = source.getConnection();
            try {
                new DatabaseOpener(engine, where).open(connection, false, patience, migration);
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
     * Opens the database of a data source: SQLite or PostgreSQL, as its connections say. The tables of this library,
     * whose names begin with {@code cldess_}, may be beside those of an application; on PostgreSQL, they are in the
     * first schema of the search path.
     *
     * <p>A save joins the transaction that the caller has open: if the data source gives a connection that does not
     * commit by itself, as Spring’s {@code TransactionAwareDataSourceProxy} does inside a transaction, the save is a
     * part of that transaction, and is committed or undone with it. A save that is refused or fails undoes only its own
     * part. In SQLite, data that such a save removes are overwritten, but their bytes may remain in the log of the
     * database until a later save.
     *
     * <p>On PostgreSQL, saves of different dossiers run at the same time. A save locks its dossier until its
     * transaction ends. Another save of that dossier waits: at most 5 seconds in a transaction of this library, and in
     * one of the caller as long as its {@code lock_timeout} says. Opening waits at most a minute for another program
     * that makes or updates the tables. A load always sees one state of the dossier,
     * because it is a single statement; a save has a transaction of its own at READ COMMITTED. In a transaction of the
     * caller at REPEATABLE READ or SERIALIZABLE, a save fails with {@code database.locked} if another program saved
     * the dossier since it began; the caller then repeats the whole transaction.
     *
     * <p>On PostgreSQL, the bytes of data that a save removes stay in the files of a table until {@code VACUUM FULL}
     * rewrites it, in the statistics of the table until {@code ANALYZE} renews them, and in the log and the backups of
     * the server until these are gone.
     *
     * <p>On PostgreSQL, an instant has microseconds. The tables are compared with those that this library makes, column
     * by column, and a trigger or a rule on them is refused; an administrator may add indexes and views. A load or a
     * save locks about 400 tables and indexes until its transaction ends. A server with its first settings
     * ({@code max_locks_per_transaction}) grants that to about eighty transactions at once.
     *
     * @param source the source of connections; it still belongs to the caller and is not closed with this database
     * @return the database
     * @throws IllegalArgumentException if it is another kind of database, if a PostgreSQL database does not store its
     * texts in UTF8, or if its connections do not commit by themselves outside a transaction: no save would ever be
     * committed
     * @throws DatabaseUnusableException if the source gives no connection, or the database is locked, is from a later
     * version or from one whose tables are no longer supported, is damaged or not writable; it is not changed
     */
    public static CldessDatabase of(DataSource source) {
        try (Connection connection = source.getConnection()) {
            if (!connection.getAutoCommit()) {
                throw new IllegalArgumentException("The data source gives a connection that does not commit by itself."
                        + " Open the database outside a transaction, and set the pool to auto-commit.");
            }
            return of(connection, Connections.of(source));
        } catch (SQLException e) {
            throw withoutConnection(e);
        }
    }

    /**
     * Opens the database of a jOOQ context, as {@link #of(DataSource)} does. A save is a part of the transaction of the
     * context, if it is in one: {@code context.transaction(t -> CldessDatabase.of(t.dsl()).dossiers().save(…))}. A
     * context with a {@link org.jooq.impl.ThreadLocalTransactionProvider} is opened once, and joins each transaction of
     * its thread.
     *
     * @param context the context; it is not closed with this database
     * @return the database
     * @throws IllegalArgumentException if it has no connection, or is of another kind of database
     * @throws DatabaseUnusableException as {@link #of(DataSource)}
     */
    public static CldessDatabase of(DSLContext context) {
        ConnectionProvider provider = context.configuration().connectionProvider();
        Connection connection = provider.acquire();
        if (connection == null) {
            throw new IllegalArgumentException("The jOOQ context has no connection. Give it one, or a data source.");
        }
        try {
            return of(connection, Connections.of(provider));
        } catch (SQLException e) {
            throw withoutConnection(e);
        } finally {
            provider.release(connection);
        }
    }

    private static DatabaseUnusableException withoutConnection(SQLException refused) {
        return DatabaseProblem.UNREACHABLE.at(Texts.WORDS.message("source.unreachable"), refused);
    }

    private static CldessDatabase of(Connection connection, Connections connections) throws SQLException {
        Engine engine = Engine.of(connection);
        String where = engine.name(connection);
        new DatabaseOpener(engine, where).open(connection, true, PATIENCE, MIGRATION_PATIENCE);
        return new CldessDatabase(engine, connections, where);
    }

    /**
     * Returns the dossiers of this database. Those that were read or saved last stay in memory, up to 100,000 rows,
     * unless the memory is needed for something else. Reading one of them again asks the database for its last revision
     * only, and returns the same object if nobody saved it since; saving a changed copy reads no rows. So keep one
     * object of this class for all threads.
     *
     * <p>A dossier that another program saved or deleted since stays in memory until it is used again or others need
     * its room, with the persons that were erased. Rows that were damaged on disk since are found when they are read
     * again.
     *
     * @return the port, valid until the database is closed
     */
    public Dossiers dossiers() {
        return dossiers;
    }

    /**
     * Returns the queries over all dossiers of this database, which load no dossier.
     *
     * @return the port, valid until the database is closed
     */
    public DossierQueries queries() {
        return queries;
    }

    /**
     * Returns the events that the saves of this database cause. An event is committed or undone with its save, also in
     * a transaction of the caller. Reading events writes their numbers: a reader that reads in a transaction and undoes
     * it must read them again. Readers of one database wait for each other, as the saves of one dossier do. On
     * PostgreSQL, saves do not wait for readers.
     *
     * @return the port, valid until the database is closed
     */
    public Outbox outbox() {
        return outbox;
    }

    /**
     * Copies a SQLite database to a new file, while this and other programs use it: a backup
     * (<i>{@index sauvegarde}</i>). The copy is the database at one moment, at least as late as the last save that
     * returned before the call, and on disk when this method returns. Only its owner may read it. It contains no
     * remains of data that were removed. Threads that share this database wait for the copy; other programs do not.
     *
     * <p>To restore it, open the copy, also with a later version of this library, which migrates it. To put it in the
     * place of a database, close that one first, and delete its {@code -wal} and {@code -shm} too.
     *
     * @param copy the new file, in a folder that exists
     * @throws DatabaseUnusableException if the copy is already there or cannot be written, or the database cannot be
     * read; no copy is left
     * @throws IllegalStateException if the database is PostgreSQL, which {@code pg_dump} and {@code pg_basebackup}
     * copy, or if the caller has a transaction open
     */
    public void backup(Path copy) {
        String to = copy.toString();
        try {
            Connection connection = connections.take();
            try {
                if (connections.isInTransaction(connection)) {
                    throw new IllegalStateException("A transaction is open. Copy the database before or after it.");
                }
                AtomicFile.<SQLException>create(copy, file -> engine.copy(connection, file));
            } finally {
                connections.giveBack(connection);
            }
        } catch (FileAlreadyExistsException e) {
            throw DatabaseProblem.TAKEN.at(to, e);
        } catch (IOException e) {
            throw DatabaseProblem.UNWRITABLE.at(to, e);
        } catch (SQLException e) {
            throw engine.explained(e, to);
        }
    }

    /**
     * Returns this database as a role of a PostgreSQL server sees it: each load and save runs as that role, also in a
     * transaction of the caller, which is itself again afterwards. So one pool of connections serves users with
     * different rights. The user of the connections must be a member of the role; to have no rights without it, make
     * the member with {@code NOINHERIT}.
     *
     * <p>What one role read stays in memory for that role only: keep the returned object too.
     *
     * <p>The role limits what this library does. A program that can run any SQL on the same connection can leave the
     * role again ({@code RESET ROLE}): if users write SQL themselves, give them users of the server.
     *
     * @param role the name of the role
     * @return the database, which needs not be closed
     * @throws IllegalStateException if the database is SQLite
     */
    public CldessDatabase as(String role) {
        return new CldessDatabase(engine.as(role), connections, where);
    }

    /**
     * Returns the rights of the roles of a PostgreSQL server on the dossiers of territories. SQLite has no roles.
     *
     * @return the rights, valid until the database is closed
     */
    public TerritoryRoles roles() {
        return new TerritoryRoles(engine, transactions, where);
    }

    /** Closes the file, if this database opened it. Closing it again has no effect. */
    @Override
    public void close() {
        connections.close();
    }

    @Override
    public String toString() {
        return "CldessDatabase " + where;
    }
}
