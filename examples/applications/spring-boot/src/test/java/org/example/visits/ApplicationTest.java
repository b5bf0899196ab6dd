package org.example.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossiers;
import org.cldess.persistence.DossierFile;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs the application on SQLite and on PostgreSQL. */
class ApplicationTest {
    private static final Dossier DOSSIER = DossierFile.read(
                    Path.of("../../../command-line/src/main/dossiers/ville.json"))
            .orElseThrow();
    private static final Action ACTION = DOSSIER.actions().get(0);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    /** What Spring Boot 3 makes where it finds jOOQ and a data source. */
    private static final Set<String> OF_JOOQ = Set.of(
            "dataSourceConnectionProvider",
            "dslContext",
            "jooqConfiguration",
            "jooqExceptionTranslator",
            "jooqExceptionTranslatorExecuteListenerProvider",
            "org.springframework.boot.autoconfigure.jooq.JooqAutoConfiguration",
            "spring.jooq-org.springframework.boot.autoconfigure.jooq.JooqProperties",
            "transactionProvider");

    private static EmbeddedPostgres server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private String empty(String engine) throws Exception {
        if (engine.equals("sqlite")) {
            return "jdbc:sqlite:" + folder.resolve("visits.db");
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS visits");
            statement.execute("CREATE DATABASE visits");
        }
        return server.getJdbcUrl("postgres", "visits");
    }

    private static ConfigurableApplicationContext started(String url, boolean ownFlyway) {
        return new SpringApplicationBuilder(Application.class)
                .properties(
                        "spring.datasource.url=" + url, "visits.own-flyway=" + ownFlyway, "spring.main.banner-mode=off")
                .run();
    }

    @ParameterizedTest
    @CsvSource({"sqlite, false", "sqlite, true", "postgresql, false", "postgresql, true"})
    void visits_and_dossiers_are_one_transaction_beside_the_flyway_of_the_application(String engine, boolean ownFlyway)
            throws Exception {
        String url = empty(engine);
        try (ConfigurableApplicationContext context = started(url, ownFlyway)) {
            Visits visits = context.getBean(Visits.class);
            Dossiers dossiers = context.getBean(Dossiers.class);
            dossiers.save(DOSSIER, Revision.NONE, Change.by("facilitator", Instant.EPOCH))
                    .orElseThrow();

            assertThat(visits.record("Léa", DAY, DOSSIER.id(), ACTION.id(), 40)).isEqualTo(new Revision(2));
            assertThatThrownBy(() -> visits.record("Marc", DAY, DOSSIER.id(), ActionId.of("missing"), 50))
                    .isInstanceOf(Violations.class);

            JdbcTemplate tables = context.getBean(JdbcTemplate.class);
            assertThat(tables.queryForList("SELECT visitor FROM visit", String.class))
                    .containsExactly("Léa");
            assertThat(dossiers.get(DOSSIER.id()).revision()).isEqualTo(new Revision(2));
            assertThat(scripts(tables, "flyway_schema_history")).containsExactly("V1__visit.sql");
            assertThat(scripts(tables, "cldess_migration"))
                    .startsWith("V1__dossiers.sql")
                    .doesNotContain("V1__visit.sql");
        }
        try (ConfigurableApplicationContext again = started(url, !ownFlyway)) {
            assertThat(again.getBean(Dossiers.class).get(DOSSIER.id()).revision())
                    .isEqualTo(new Revision(2));
        }
    }

    private static List<String> scripts(JdbcTemplate tables, String history) {
        return tables.queryForList(
                "SELECT script FROM " + history + " WHERE type = 'SQL' ORDER BY installed_rank", String.class);
    }

    @Configuration
    @EnableAutoConfiguration
    static class Bare {}

    private Set<String> beans(ClassLoader classes) {
        Set<String> beans = new TreeSet<>();
        new ApplicationContextRunner()
                .withClassLoader(classes)
                .withUserConfiguration(Bare.class)
                .withPropertyValues("spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"))
                .run(context -> beans.addAll(List.of(context.getBeanDefinitionNames())));
        return beans;
    }

    /** Compares an application with one for which the library and its dependencies do not exist. */
    @Test
    void the_library_switches_on_nothing_but_the_beans_of_jooq_in_spring_boot_3() {
        Set<String> with = beans(getClass().getClassLoader());
        Set<String> without = beans(new FilteredClassLoader(
                "org.cldess",
                "org.jooq",
                "io.r2dbc",
                "org.reactivestreams",
                "org.sqlite",
                "tools.jackson",
                "com.google.common",
                "jakarta.validation"));

        assertThat(without).isNotEmpty();
        with.removeAll(without);
        assertThat(with).isEqualTo(SpringBootVersion.getVersion().startsWith("3.") ? OF_JOOQ : Set.of());
    }
}
