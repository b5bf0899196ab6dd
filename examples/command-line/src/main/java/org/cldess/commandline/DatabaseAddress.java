package org.cldess.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.persistence.database.DatabaseUnusableException;
import org.postgresql.ds.PGSimpleDataSource;

/** The address of a database: a file of SQLite, or {@code jdbc:postgresql:} with a server, a name and a user. */
final class DatabaseAddress {
    private static final String JDBC = "jdbc:";
    private static final String SERVER = "jdbc:postgresql:";

    private final String text;
    private final Optional<Path> file;

    private DatabaseAddress(String text, Optional<Path> file) {
        this.text = text;
        this.file = file;
    }

    /** Returns the address that an option names. */
    static DatabaseAddress of(String text) {
        if (text.startsWith(SERVER)) {
            return new DatabaseAddress(text, Optional.empty());
        }
        try {
            if (!text.startsWith(JDBC)) {
                return of(Path.of(text));
            }
        } catch (InvalidPathException e) {
            throw unusable(text);
        }
        throw unusable(text);
    }

    /** Returns the address of a file. */
    static DatabaseAddress of(Path file) {
        return new DatabaseAddress(file.toString(), Optional.of(file));
    }

    /** Returns the file, if the database is not on a server. */
    Optional<Path> file() {
        return file;
    }

    /** Checks whether opening the database would create its file. */
    boolean isMissing() {
        return file.filter(path -> !Files.exists(path)).isPresent();
    }

    /** Throws if there is nothing in the database yet: opening it would make the file or the tables. */
    void requireContent() {
        try {
            if (isMissing()) {
                throw new CommandException("missing", Texts.WORDS.message("input.missing", this));
            }
            if (file.isPresent() && Files.isRegularFile(file.get()) && Files.size(file.get()) == 0) {
                throw new CommandException("empty", Texts.WORDS.message("input.empty", this));
            }
        } catch (IOException e) {
            throw new CommandException("unreadable", Texts.WORDS.message("input.unreadable", this), e);
        }
        if (file.isEmpty() && !hasTables(server())) {
            throw new CommandException("empty", Texts.WORDS.message("stored.empty", this));
        }
    }

    private boolean hasTables(DataSource server) {
        try (Connection connection = server.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT to_regclass('cldess_migration') IS NOT NULL")) {
            return found.next() && found.getBoolean(1);
        } catch (SQLException e) {
            throw new CommandException(
                    "database.unreachable",
                    Texts.WORDS.message("stored.unreachable", this, String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** Works with the dossiers of the database, whose file or tables are created if they do not exist. */
    <T> T use(Function<Dossiers, T> work) {
        return inDatabase(database -> work.apply(database.dossiers()));
    }

    /** Copies the database, which is in a file, to a new file. */
    void copy(Path to) {
        inDatabase(database -> {
            database.backup(to);
            return to;
        });
    }

    private <T> T inDatabase(Function<CldessDatabase, T> work) {
        try (CldessDatabase database = open()) {
            return work.apply(database);
        } catch (DatabaseUnusableException e) {
            throw new CommandException(e.code(), e.sentence(), e);
        }
    }

    private CldessDatabase open() {
        if (file.isPresent()) {
            return CldessDatabase.embedded(file.get());
        }
        DataSource server = server();
        hasTables(server); // throws if it cannot be reached
        return CldessDatabase.of(server);
    }

    private DataSource server() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(text);
        } catch (IllegalArgumentException e) {
            throw unusable(text);
        }
        return source;
    }

    private static CommandException unusable(String text) {
        return CommandException.ofUsage("usage.database", withoutSecrets(text));
    }

    private static String withoutSecrets(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    /** Returns the address without its parameters, one of which may be a password. */
    @Override
    public String toString() {
        return file.isPresent() ? text : withoutSecrets(text);
    }
}
