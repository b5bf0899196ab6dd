package org.cldess.persistence.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** The engines with which the same tests run; each test has a database of its own. */
enum TestedEngine {
    SQLITE {
        @Override
        Engine engine() {
            return new SqliteEngine();
        }

        @Override
        DataSource empty(Path folder) {
            return SqliteEngine.file(folder.resolve("application.db"), Duration.ofSeconds(1));
        }

        @Override
        DataSource withoutDossiers(Path folder) {
            return empty(folder);
        }

        @Override
        List<String> refusing() {
            return List.of("CREATE TRIGGER refusing BEFORE INSERT ON cldess_revision"
                    + " BEGIN SELECT RAISE(ABORT, 'not today'); END");
        }

        @Override
        List<String> allowing() {
            return List.of("DROP TRIGGER refusing");
        }

        @Override
        int readsOfRows() {
            return DossierTables.ALL.size() + 1;
        }
    },

    POSTGRESQL {
        @Override
        Engine engine() {
            return new PostgresqlEngine(Duration.ofSeconds(10));
        }

        @Override
        DataSource empty(Path folder) {
            return PostgresqlServer.empty();
        }

        @Override
        DataSource withoutDossiers(Path folder) {
            return PostgresqlServer.withoutDossiers();
        }

        @Override
        List<String> refusing() {
            return List.of(
                    "CREATE FUNCTION refusing() RETURNS trigger LANGUAGE plpgsql AS"
                            + " $$ BEGIN RAISE EXCEPTION 'not today'; END $$",
                    "CREATE TRIGGER refusing BEFORE INSERT ON cldess_revision"
                            + " FOR EACH ROW EXECUTE FUNCTION refusing()");
        }

        @Override
        List<String> allowing() {
            return List.of("DROP FUNCTION refusing() CASCADE");
        }

        @Override
        int readsOfRows() {
            return 1;
        }
    };

    abstract Engine engine();

    /**
     * Returns a database without tables.
     *
     * @param folder the folder for its file, if it has one
     */
    abstract DataSource empty(Path folder);

    /** Returns a database in which a test changes nothing but dossiers. */
    abstract DataSource withoutDossiers(Path folder);

    /** Returns the statements after which no save can note its revision. */
    abstract List<String> refusing();

    /** Returns the statements that undo those. */
    abstract List<String> allowing();

    /** Returns the number of statements that load a dossier: its rows and its last revision. */
    abstract int readsOfRows();

    static void run(DataSource source, List<String> statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
