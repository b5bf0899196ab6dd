package org.cldess.persistence.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a database to our version, by the scripts under {@code META-INF/cldess/migration}. */
final class Migrations {
    private Migrations() {}

    /**
     * Runs the scripts that the database does not note.
     *
     * @throws SQLException what the database said, where it said something
     */
    static void run(DataSource source, Engine engine) throws SQLException {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:META-INF/cldess/migration")
                    .table(Schema.MIGRATIONS)
                    .placeholders(engine.placeholders())
                    .cleanDisabled(true)
                    .loggers() // none: what goes wrong is thrown
                    .load()
                    .migrate();
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
}
