package org.cldess.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.DossierFile;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** A Spring Boot application keeps dossiers in its own database, and in its own transactions. */
class SpringBootStoreTest {
    private static final Change NOW = Change.by("facilitator", Instant.EPOCH);

    // @readme:begin
    @Configuration
    static class Storage {
        @Bean
        CldessDatabase cldess(DataSource dataSource) {
            return CldessDatabase.of(new TransactionAwareDataSourceProxy(dataSource));
        }

        @Bean
        Dossiers dossiers(CldessDatabase cldess) {
            return cldess.dossiers();
        }
    }
    // @readme:end

    @SpringBootConfiguration
    @Import(Storage.class)
    static class Application {
        @Bean
        DataSource dataSource(Environment environment) {
            return new DriverManagerDataSource("jdbc:sqlite:" + environment.getProperty("file"));
        }
    }

    @TempDir
    private Path folder;

    private final Dossier dossier = DossierFile.read(Path.of("../command-line/src/main/dossiers/grasse.json"))
            .orElseThrow();

    private ConfigurableApplicationContext context;
    private Dossiers dossiers;
    private TransactionTemplate transaction;

    @BeforeEach
    void start() {
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("file=" + folder.resolve("application.db"))
                .run();
        dossiers = context.getBean(Dossiers.class);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(context.getBean(DataSource.class)));
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void a_save_is_committed_with_the_transaction_of_the_application() {
        transaction.executeWithoutResult(
                status -> dossiers.save(dossier, Revision.NONE, NOW).orElseThrow());

        assertThat(dossiers.get(dossier.id()).value()).isEqualTo(dossier);
    }

    @Test
    void a_save_is_undone_with_it() {
        transaction.executeWithoutResult(status -> {
            dossiers.save(dossier, Revision.NONE, NOW).orElseThrow();
            status.setRollbackOnly();
        });

        assertThat(dossiers.ids()).isEmpty();
    }
}
