package org.example.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.validation.Answer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteDataSource;

/** Runs the application on SQLite and on PostgreSQL. */
class VisitsTest {
    private static final Dossier DOSSIER = DossierFile.read(Path.of("../../command-line/src/main/dossiers/ville.json"))
            .orElseThrow();
    private static final Action ACTION = DOSSIER.actions().get(0);
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

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

    enum Engine {
        SQLITE("", Map.of("key", "TEXT", "long", "INTEGER", "options", "STRICT, WITHOUT ROWID")),
        POSTGRESQL("-postgresql", Map.of());

        private final String ending;
        private final Map<String, String> placeholders;

        Engine(String ending, Map<String, String> placeholders) {
            this.ending = ending;
            this.placeholders = placeholders;
        }

        DataSource empty(Path folder) throws Exception {
            if (this == SQLITE) {
                SQLiteDataSource source = new SQLiteDataSource();
                source.setUrl("jdbc:sqlite:" + folder.resolve("visits.db"));
                return source;
            }
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP DATABASE IF EXISTS visits");
                statement.execute("CREATE DATABASE visits");
            }
            return server.getDatabase("postgres", "visits");
        }
    }

    private static void use(DataSource source) throws Exception {
        Visits visits = new Visits(source);
        visits.add(DOSSIER, Change.by("facilitator", Instant.EPOCH));

        Answer<Revision> granted = visits.record("Léa", DAY, DOSSIER.id(), ACTION.id(), 40);
        Answer<Revision> refused = visits.record("Marc", DAY, DOSSIER.id(), ActionId.of("missing"), 50);

        assertThat(granted.orElseThrow()).isEqualTo(new Revision(2));
        assertThat(refused.isGranted()).isFalse();
        assertThat(visits.count()).isEqualTo(1);
        assertThat(visits.dossier(DOSSIER.id()).revision()).isEqualTo(new Revision(2));
        assertThat(new Visits(source).dossier(DOSSIER.id())).isEqualTo(visits.dossier(DOSSIER.id()));
    }

    @ParameterizedTest
    @EnumSource
    void the_library_makes_its_tables_beside_those_of_the_application(Engine engine) throws Exception {
        use(engine.empty(folder));
    }

    @ParameterizedTest
    @EnumSource
    void the_flyway_of_the_application_makes_them(Engine engine) throws Exception {
        DataSource source = engine.empty(folder);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:META-INF/cldess/migration" + engine.ending)
                .table("cldess_migration")
                .placeholders(engine.placeholders)
                .load()
                .migrate();
        use(source);
    }

    /** An administrator runs the scripts, with the placeholders filled in. */
    @ParameterizedTest
    @EnumSource
    void an_administrator_makes_them_by_hand(Engine engine) throws Exception {
        DataSource source = engine.empty(folder);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> listed =
                    text("migrations%s.txt".formatted(engine.ending)).lines().toList();
            for (String script : listed) {
                for (String sql : statements(engine, script.split(" ")[1])) {
                    statement.execute(sql);
                }
            }
        }
        use(source);
    }

    private static String[] statements(Engine engine, String script) throws IOException {
        String text = text("migration%s/%s".formatted(engine.ending, script));
        for (Map.Entry<String, String> placeholder : engine.placeholders.entrySet()) {
            text = text.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
        }
        return text.replaceAll("(?m)^--.*\n", "").strip().split(";\n");
    }

    private static String text(String name) throws IOException {
        try (InputStream in = VisitsTest.class.getResourceAsStream("/META-INF/cldess/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
