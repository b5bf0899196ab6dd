package org.cldess.persistence.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/**
 * Migrates the tables of a database to our version, with the scripts in {@code META-INF/cldess/migration}. The last
 * script determines the version that this library reads and writes; there is no separate version number.
 */
final class Migrations {
    private Migrations() {}

    /**
     * Runs the scripts that the database has not recorded.
     *
     * @throws SQLException if the database reports an error
     * @throws DatabaseUnusableException if it has recorded scripts that are not ours; nothing is changed
     */
    static void run(DataSource source, Engine engine, String where) throws SQLException {
        run(source, engine, where, Migrations.class.getClassLoader());
    }

    /** Runs the scripts that a class loader finds. */
    static void run(DataSource source, Engine engine, String where, ClassLoader loader) throws SQLException {
        try {
            Flyway flyway = Flyway.configure(loader)
                    .dataSource(source)
                    .locations("classpath:META-INF/cldess/migration")
                    .failOnMissingLocations(
                            true) // a jar built without them must not count as a database without tables
                    .table(Schema.MIGRATIONS)
                    .placeholders(engine.placeholders())
                    .cleanDisabled(true)
                    .loggers() // no loggers: errors are thrown
                    .load();
            MigrationInfoService scripts = flyway.info();
            Optional<DatabaseProblem> problem = problem(scripts.all());
            if (problem.isPresent()) {
                throw problem.get().at(where);
            }
            if (scripts.pending().length > 0) {
                flyway.migrate();
            }
        } catch (FlywayException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException said) {
                    said.addSuppressed(e);
                    throw said;
                }
            }
            throw e;
        }
    }

    /**
     * Returns the problem between our scripts and those that a database has recorded: a changed, unknown or failed
     * script.
     */
    private static Optional<DatabaseProblem> problem(MigrationInfo[] scripts) {
        if (!Arrays.stream(scripts).allMatch(MigrationInfo::isChecksumMatching)) {
            return Optional.of(DatabaseProblem.OLDER);
        }
        if (Arrays.stream(scripts).anyMatch(script -> script.getState() == MigrationState.FUTURE_SUCCESS)) {
            return Optional.of(DatabaseProblem.NEWER);
        }
        return Arrays.stream(scripts).anyMatch(script -> script.getState().isFailed())
                ? Optional.of(DatabaseProblem.DAMAGED)
                : Optional.empty();
    }
}
