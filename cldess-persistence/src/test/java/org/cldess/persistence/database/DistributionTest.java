package org.cldess.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each key and each reference begins with the dossier, so that a distributed database can keep all rows of a dossier on
 * one machine. The catalogue of the server says so.
 */
class DistributionTest {
    /** The column of the dossier in a table. */
    private static final String DOSSIER = "CASE %s WHEN 'cldess_dossier' THEN 'id' ELSE 'dossier_id' END";

    private static final String KEYS = """
            SELECT c.relname || ': ' || pg_get_indexdef(x.indexrelid)
            FROM pg_index x JOIN pg_class c ON c.oid = x.indrelid
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = x.indkey[0]
            WHERE x.indisunique AND c.relname LIKE 'cldess\\_%%' AND (a.attname = %s) = %s""";

    private static final String REFERENCES = """
            SELECT c.relname || ': ' || pg_get_constraintdef(r.oid)
            FROM pg_constraint r JOIN pg_class c ON c.oid = r.conrelid JOIN pg_class o ON o.oid = r.confrelid
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = r.conkey[1]
                JOIN pg_attribute b ON b.attrelid = o.oid AND b.attnum = r.confkey[1]
            WHERE r.contype = 'f' AND c.relname LIKE 'cldess\\_%%' AND (a.attname = %s AND b.attname = %s) = %s""";

    private Connection connection = new OtherDataSource().getConnection();

    @BeforeEach
    void open() throws SQLException {
        connection = PostgresqlServer.withoutDossiers().getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    /** The recorded scripts, and the last number of an event, are the same for all dossiers: tables of reference. */
    @Test
    void every_unique_key_begins_with_the_dossier() throws SQLException {
        assertThat(keys(true)).hasSizeGreaterThan(100);
        assertThat(keys(false))
                .allMatch(key -> key.startsWith("cldess_migration: ") || key.startsWith("cldess_event_number: "))
                .hasSize(2);

        run("ALTER TABLE cldess_event ADD UNIQUE (number)"); // as it was until V6
        assertThat(keys(false)).hasSize(3);
    }

    @Test
    void every_reference_pairs_the_dossier_with_the_dossier() throws SQLException {
        assertThat(references(true)).hasSizeGreaterThan(100);
        assertThat(references(false)).isEmpty();

        run("ALTER TABLE cldess_action ADD FOREIGN KEY (title) REFERENCES cldess_dossier (id)");
        assertThat(references(false)).hasSize(1);
    }

    private List<String> keys(boolean areRight) throws SQLException {
        return asked(KEYS.formatted(DOSSIER.formatted("c.relname"), areRight));
    }

    private List<String> references(boolean areRight) throws SQLException {
        return asked(REFERENCES.formatted(DOSSIER.formatted("c.relname"), DOSSIER.formatted("o.relname"), areRight));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> asked(String sql) throws SQLException {
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
