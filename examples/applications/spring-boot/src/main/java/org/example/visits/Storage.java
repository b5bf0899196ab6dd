package org.example.visits;

import java.util.Map;
import javax.sql.DataSource;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.database.CldessDatabase;
import org.flywaydb.core.Flyway;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The dossiers in the database of the application. The Flyway of Spring Boot runs first, because it refuses a database
 * that is not empty.
 */
@Configuration
class Storage {
    @Bean
    @DependsOnDatabaseInitialization
    CldessDatabase cldess(DataSource source, Environment environment) {
        if (environment.getProperty("visits.own-flyway", boolean.class, false)) {
            migrate(
                    source,
                    environment.getRequiredProperty("spring.datasource.url").startsWith("jdbc:sqlite"));
        }
        return CldessDatabase.of(new TransactionAwareDataSourceProxy(source));
    }

    /** Runs the scripts of the library, as an application does whose Flyway runs all scripts. */
    private static void migrate(DataSource source, boolean isSqlite) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:META-INF/cldess/migration" + (isSqlite ? "" : "-postgresql"))
                .table("cldess_migration")
                .baselineOnMigrate(true) // because the tables of the application are there
                .baselineVersion("0")
                .placeholders(
                        isSqlite
                                ? Map.of("key", "TEXT", "long", "INTEGER", "options", "STRICT, WITHOUT ROWID")
                                : Map.of())
                .load()
                .migrate();
    }

    @Bean
    Dossiers dossiers(CldessDatabase cldess) {
        return cldess.dossiers();
    }
}
