package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.jooq.Field;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that apply to every table, by queries to the database itself. */
class SchemaTest {
    private static final Path MIGRATIONS = Path.of("src", "main", "migrations");

    @TempDir
    private Path folder;

    private Connection connection = new OtherDataSource().getConnection();

    @BeforeEach
    void open() throws SQLException {
        Path file = folder.resolve("cldess.db");
        try (CldessDatabase database = CldessDatabase.embedded(file)) {
            database.dossiers()
                    .save(GeneratedDossiers.full(1), Revision.NONE, Change.by("Léa", Instant.EPOCH))
                    .orElseThrow();
        }
        connection = SqliteEngine.file(file, Duration.ofSeconds(1)).getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    /** The tables with rows of dossiers that are no longer there. */
    private static final Set<String> OF_DELETED = Set.of("cldess_deletion", "cldess_event");

    /** The tables that follow from the others. */
    private static final Set<String> OF_FIGURES = Set.of("cldess_figures", "cldess_figures_action");

    /** The table with the last number of an event, which belongs to no dossier. */
    private static final String NUMBER = "cldess_event_number";

    @Test
    void every_table_holds_one_kind_of_thing_and_is_stated() throws SQLException {
        Set<String> stated = DossierTables.ALL.stream()
                .map(mapping -> mapping.table().getName())
                .collect(Collectors.toSet());
        Set<String> expected = new TreeSet<>(stated);
        expected.add("cldess_revision");
        expected.addAll(OF_FIGURES);
        expected.addAll(OF_DELETED);
        expected.add(NUMBER);
        assertThat(new TreeSet<>(tables())).isEqualTo(expected);
    }

    @Test
    void every_table_is_strict_and_keeps_its_rows_by_key() throws SQLException {
        assertThat(column("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
                        + " AND name NOT LIKE 'sqlite_%' AND name <> 'cldess_migration' AND (strict = 0 OR wr = 0)"))
                .isEmpty();
    }

    @Test
    void every_column_is_a_text_or_an_integer() throws SQLException {
        for (String table : tables()) {
            assertThat(column("SELECT DISTINCT type FROM pragma_table_info('%s')".formatted(table)))
                    .as(table)
                    .isSubsetOf("TEXT", "INTEGER");
        }
    }

    @Test
    void every_key_and_every_reference_begins_with_the_dossier() throws SQLException {
        for (String table : tables()) {
            if (table.equals("cldess_dossier") || table.equals(NUMBER)) {
                continue;
            }
            assertThat(column("SELECT name FROM pragma_table_info('%s') WHERE pk = 1".formatted(table)))
                    .as("the key of %s", table)
                    .containsExactly("dossier_id");
            if (OF_DELETED.contains(table)) {
                continue;
            }
            assertThat(column("SELECT \"from\" FROM pragma_foreign_key_list('%s') WHERE seq = 0".formatted(table)))
                    .as("the references of %s", table)
                    .isNotEmpty()
                    .containsOnly("dossier_id");
        }
    }

    @Test
    void every_table_but_the_first_refers_to_the_one_that_owns_its_rows() throws SQLException {
        for (Mapping owner : DossierTables.ALL) {
            for (Mapping owned : owner.owned()) {
                List<String> key =
                        owner.keyFields().stream().map(Field::getName).toList();
                List<String> named = owned.ownerFields().stream()
                        .limit(key.size())
                        .map(Field::getName)
                        .toList();
                assertThat(references(owned.table().getName()))
                        .contains("%s → %s %s".formatted(named, owner.table().getName(), key));
            }
        }
    }

    @Test
    void every_column_that_names_another_thing_is_a_reference() throws SQLException {
        for (String table : tables()) {
            if (OF_DELETED.contains(table)) {
                continue;
            }
            List<String> referring = column("SELECT \"from\" FROM pragma_foreign_key_list('%s')".formatted(table));
            assertThat(column("SELECT name FROM pragma_table_info('%s') WHERE name LIKE '%%\\_id' ESCAPE '\\'"
                            .formatted(table)))
                    .as(table)
                    .isSubsetOf(referring);
        }
    }

    @Test
    void every_fact_says_whether_it_is_recorded() throws SQLException {
        for (String table : tables()) {
            assertThat(column(
                            "SELECT name FROM pragma_table_info('%s') WHERE name LIKE '%%\\_known' ESCAPE '\\' AND \"notnull\" = 0"
                                    .formatted(table)))
                    .as(table)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE cldess_actor SET siren_known = 0",
                "UPDATE cldess_actor SET siren_known = 2",
                "UPDATE cldess_actor SET needs_known = 2",
                "UPDATE cldess_indicator SET baseline_known = 0",
                "UPDATE cldess_action SET weight = -1",
                "UPDATE cldess_action SET weight = 'heavy'",
                "UPDATE cldess_action_follow_up SET progress = 101",
                "UPDATE cldess_plan_expense SET amount_cents = -1",
                "UPDATE cldess_plan_expense SET amount_cents = '12,50 €'",
                "UPDATE cldess_action SET lead_id = 'nobody'",
                "DELETE FROM cldess_actor"
            })
    void refuses_rows_that_make_no_sense(String sql) {
        assertThatThrownBy(() -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .hasMessageContaining("CONSTRAINT");
    }

    @Test
    void a_new_database_notes_every_script() throws SQLException, IOException {
        try (Stream<Path> scripts =
                Files.list(MIGRATIONS).filter(file -> file.toString().endsWith(".sql"))) {
            assertThat(column("SELECT script FROM cldess_migration WHERE success = 1"))
                    .contains("V1__dossiers.sql")
                    .containsExactlyInAnyOrderElementsOf(
                            scripts.map(script -> script.getFileName().toString())
                                    .toList());
        }
    }

    private List<String> tables() throws SQLException {
        return column("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'cldess_migration'");
    }

    private List<String> references(String table) throws SQLException {
        return column(
                "SELECT '[' || group_concat(\"from\", ', ') || '] → ' || \"table\" || ' [' || group_concat(\"to\", ',"
                        + " ') || ']'"
                        + " FROM (SELECT * FROM pragma_foreign_key_list('%s') ORDER BY id, seq) GROUP BY id, \"table\""
                                .formatted(table));
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
