package org.cldess.persistence.database;

import static org.cldess.persistence.schema.Tables.DELETION;
import static org.cldess.persistence.schema.Tables.DOSSIER;
import static org.cldess.persistence.schema.Tables.EVENT;
import static org.cldess.persistence.schema.Tables.EVENT_NUMBER;
import static org.cldess.persistence.schema.Tables.REVISION;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.persistence.schema.DefaultSchema;
import org.jooq.Table;

/**
 * The policies and grants behind {@link TerritoryRoles}. A table that is not one of a dossier, and has no line here, is
 * closed to all roles.
 *
 * <p>The views run with the rights of their owner, so a policy may ask for what its user cannot read; but they show a
 * user only its own territories and dossiers. A new dossier has no revision yet: anyone who may write may add its rows,
 * and the policy of the revision, which a save adds last, asks for its territory.
 */
final class PostgresqlPolicies {
    private static final String OBJECTS = """
            CREATE TABLE IF NOT EXISTS cldess_role_area (
                role TEXT COLLATE "C" NOT NULL,
                area TEXT COLLATE "C" NOT NULL,
                may TEXT COLLATE "C" NOT NULL,
                PRIMARY KEY (role, area, may));
            CREATE OR REPLACE VIEW cldess_my_area WITH (security_barrier) AS
                SELECT area, may IN ('read', 'write') AS reads, may = 'write' AS writes, may = 'relay' AS relays
                FROM cldess_role_area
                WHERE pg_has_role(to_regrole(quote_ident(role))::oid, 'USAGE');
            CREATE OR REPLACE VIEW cldess_my_dossier WITH (security_barrier) AS
                SELECT first.dossier_id, mine.reads, mine.writes
                FROM cldess_revision AS first
                    CROSS JOIN LATERAL (
                        SELECT territory FROM cldess_revision AS one WHERE one.dossier_id = first.dossier_id
                        ORDER BY one.number DESC LIMIT 1) AS last
                    JOIN cldess_my_area AS mine
                        ON mine.area <> '' AND strpos(' ' || last.territory, ' ' || mine.area) > 0
                WHERE first.number = 1;
            CREATE OR REPLACE FUNCTION cldess_is_new(id TEXT) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
                RETURN NOT EXISTS (SELECT FROM cldess_revision WHERE dossier_id = id);
            REVOKE ALL ON FUNCTION cldess_is_new FROM PUBLIC;
            GRANT SELECT ON cldess_migration TO PUBLIC""";

    private static final String ANYWHERE = "EXISTS (SELECT FROM cldess_my_area WHERE area = '' AND %s)";

    private static final String OF_DOSSIER =
            ANYWHERE + " OR EXISTS (SELECT FROM cldess_my_dossier AS mine WHERE mine.dossier_id = %s AND mine.%1$s)";

    private static final String OF_TERRITORY = "EXISTS (SELECT FROM cldess_my_area WHERE %s"
            + " AND (area = '' OR strpos(' ' || territory, ' ' || area) > 0))";

    private PostgresqlPolicies() {}

    /** Returns whether row security is on: whether the roles of territories have their table. */
    static boolean areOn(Connection connection) throws SQLException {
        return isTrue(connection, "SELECT to_regclass('cldess_role_area') IS NOT NULL");
    }

    /** Returns whether policies limit the user of a connection. */
    static boolean limit(Connection connection) throws SQLException {
        return isTrue(connection, "SELECT row_security_active('cldess_dossier')");
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** Makes what the policies ask, if it is missing. */
    static void prepare(Connection connection) throws SQLException {
        run(connection, List.of(OBJECTS));
    }

    /** Makes all policies, and gives each role its grants. */
    static void renew(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        tables().filter(table -> !table.equals(EVENT_NUMBER)).forEach(table -> addPolicies(table, statements));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT role, may FROM cldess_role_area AS one"
                        + " WHERE EXISTS (SELECT FROM pg_roles WHERE rolname = one.role) ORDER BY role, may")) {
            while (rows.next()) {
                addGrants(quoted(rows.getString(1)), RoleRight.of(rows.getString(2)), statements);
            }
        }
        run(connection, statements);
    }

    /** Takes everything from a role. */
    static void revoke(Connection connection, String role) throws SQLException {
        String all = Stream.concat(tables().map(Table::getName), Stream.of("cldess_my_area", "cldess_my_dossier"))
                .collect(Collectors.joining(", "));
        run(
                connection,
                List.of(
                        "REVOKE ALL ON %s FROM %s".formatted(all, quoted(role)),
                        "REVOKE ALL ON FUNCTION cldess_is_new FROM " + quoted(role)));
    }

    private static void addPolicies(Table<?> table, List<String> statements) {
        String dossier = table.getName() + (table.equals(DOSSIER) ? ".id" : ".dossier_id");
        String reads = OF_DOSSIER.formatted("reads", dossier);
        String writes = OF_DOSSIER.formatted("writes", dossier);
        String creates = "cldess_is_new(%s) OR %s".formatted(dossier, writes);
        String updates = writes;
        String deletes = writes;
        if (table.equals(REVISION)) {
            creates = "(%s) AND %s".formatted(creates, OF_TERRITORY.formatted("writes"));
        } else if (table.equals(DELETION)) {
            reads = OF_TERRITORY.formatted("reads");
        } else if (table.equals(EVENT)) {
            updates = ANYWHERE.formatted("relays");
            deletes = updates + " OR " + writes;
            reads = deletes;
        }
        statements.add("ALTER TABLE %s ENABLE ROW LEVEL SECURITY".formatted(table.getName()));
        addPolicy(table, "SELECT", "USING (%s)".formatted(reads), statements);
        addPolicy(table, "INSERT", "WITH CHECK (%s)".formatted(creates), statements);
        addPolicy(table, "UPDATE", "USING (%s)".formatted(updates), statements);
        addPolicy(table, "DELETE", "USING (%s)".formatted(deletes), statements);
    }

    private static void addPolicy(Table<?> table, String command, String condition, List<String> statements) {
        String name = "cldess_" + command.toLowerCase(Locale.ROOT);
        statements.add("DROP POLICY IF EXISTS %s ON %s".formatted(name, table.getName()));
        statements.add("CREATE POLICY %s ON %s FOR %s %s".formatted(name, table.getName(), command, condition));
    }

    private static void addGrants(String role, RoleRight right, List<String> statements) {
        statements.add("GRANT SELECT ON cldess_my_area, cldess_my_dossier TO " + role);
        switch (right) {
            case READ -> statements.add("GRANT SELECT ON %s, cldess_deletion TO %s".formatted(ofDossiers(), role));
            case WRITE -> {
                statements.add("GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO %s".formatted(ofDossiers(), role));
                statements.add("GRANT SELECT, INSERT ON cldess_deletion TO " + role);
                statements.add("GRANT SELECT (dossier_id), INSERT, DELETE ON cldess_event TO " + role);
                statements.add("GRANT EXECUTE ON FUNCTION cldess_is_new TO " + role);
            }
            case RELAY -> {
                statements.add("GRANT SELECT, UPDATE (number), DELETE ON cldess_event TO " + role);
                statements.add("GRANT SELECT, INSERT, UPDATE ON cldess_event_number TO " + role);
            }
        }
    }

    /** Returns the tables whose rows are those of a dossier that is there. */
    private static String ofDossiers() {
        return tables().filter(table -> table.field("dossier_id") != null || table.equals(DOSSIER))
                .filter(table -> !table.equals(EVENT) && !table.equals(DELETION))
                .map(Table::getName)
                .collect(Collectors.joining(", "));
    }

    private static Stream<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream();
    }

    /** Returns the name of a role as a part of a statement. */
    static String quoted(String role) {
        return '"' + role.replace("\"", "\"\"") + '"';
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.join(";\n", statements));
        }
    }
}
