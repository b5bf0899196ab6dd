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
 * Brings the tables of a database to our version, by the scripts under {@code META-INF/cldess/migration}. The last of these is the
 * version that this library reads and writes; no number is kept beside them.
 */
final class Migrations {
    private Migrations() {}

    /**
     * Runs the scripts that the database does not note.
     *
     * @throws SQLException what the database said, where it said something
     * @throws DatabaseUnusableException if it notes scripts that are not ours; nothing is changed
     */
    static void run(DataSource source, Engine engine, String where) throws SQLException {
        run(source, engine, where, Migrations.class.getClassLoader());
    }

    /** As above, with the scripts that a class loader finds. */
    static void run(DataSource source, Engine engine, String where, ClassLoader loader) throws SQLException {
        try {
            Flyway flyway = Flyway.configure(loader)
                    .dataSource(source)
                    .locations("classpath:META-INF/cldess/migration")
                    .failOnMissingLocations(
                            true) // a jar put together without them must not pass for a database without tables
                    .table(Schema.MIGRATIONS)
                    .placeholders(engine.placeholders())
                    .cleanDisabled(true)
                    .loggers() // none: what goes wrong is thrown
                    .load();
            MigrationInfoService scripts = flyway.info();
            Optional<Trouble> trouble = trouble(scripts.all());
            if (trouble.isPresent()) {
                throw trouble.get().at(where);
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

    /** What stands between our scripts and those that a database notes: one that reads otherwise, one that we do not have. */
    private static Optional<Trouble> trouble(MigrationInfo[] scripts) {
        if (!Arrays.stream(scripts).allMatch(MigrationInfo::isChecksumMatching)) {
            return Optional.of(Trouble.OLDER);
        }
        if (Arrays.stream(scripts).anyMatch(script -> script.getState() == MigrationState.FUTURE_SUCCESS)) {
            return Optional.of(Trouble.NEWER);
        }
        return Arrays.stream(scripts).anyMatch(script -> script.getState().isFailed())
                ? Optional.of(Trouble.DAMAGED)
                : Optional.empty();
    }
}
