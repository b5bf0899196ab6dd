package org.cldess.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.cldess.territory.TerritoryCode;
import org.cldess.territory.TerritoryLevel;

/**
 * The roles of a PostgreSQL server that may see and change the dossiers of some territories (<i>{@index "droits d’accès
 * par territoire"}</i>). The server itself refuses all others, also to a user who writes SQL.
 *
 * <pre>{@code
 * CldessDatabase owner = CldessDatabase.of(ownerDataSource);
 * owner.roles().allow("grasse", RoleRight.WRITE, TerritoryCode.of(CommuneCode.parse("06069")));
 *
 * CldessDatabase grasse = CldessDatabase.of(dataSource).as("grasse"); // or log in as a member of the role
 * }</pre>
 *
 * <p>A dossier belongs to the territories of the communes of its contract, and of those that its amendments add, as its
 * last revision has them. A role of one of these communes, or of its département, sees the dossier; for the others it
 * is not there. A dossier whose territory is not recorded belongs to none, and only roles of the whole country see it.
 * A writer may create only dossiers of a territory of its own, and cannot take one out of all its territories.
 *
 * <p>The first call turns on row security for the tables of this library. Their owner, who migrates them, and
 * superusers are not restricted, so applications must log in as another user. Until then, nothing is different and
 * nothing is slower.
 *
 * <p>The owner of the tables must call these methods. Each is one transaction, or a part of the caller’s, and locks the
 * tables until it ends. If the database is SQLite, which has no roles, they throw an {@link IllegalStateException}.
 */
public final class TerritoryRoles {
    /** The area of a role of the whole country. */
    private static final String EVERYWHERE = "";

    private final Engine engine;
    private final Transactions transactions;
    private final String where;

    TerritoryRoles(Engine engine, Transactions transactions, String where) {
        this.engine = engine;
        this.transactions = transactions;
        this.where = where;
    }

    /**
     * Gives a role a right on the dossiers of territories, in addition to what it has. A user with several roles has
     * the rights of all of them, each on its own territories.
     *
     * @param role the role, which exists and is not the owner of the tables
     * @param right the right
     * @param territories the territories: communes and départements. {@code Gazetteer} lists those of an EPCI or a
     * région
     * @throws IllegalArgumentException if there is no such role, if row security does not restrict it, if there is no
     * territory, or one of another level
     * @throws DatabaseUnusableException if the user of the database does not own the tables
     */
    public void allow(String role, RoleRight right, TerritoryCode... territories) {
        if (territories.length == 0) {
            throw new IllegalArgumentException(
                    "The role '%s' needs a territory. Name one, or allow it everywhere.".formatted(role));
        }
        if (right == RoleRight.RELAY) {
            throw new IllegalArgumentException("The right %s has no territory. Allow it everywhere.".formatted(right));
        }
        allow(role, right, Arrays.stream(territories).map(TerritoryRoles::area).toList());
    }

    private static String area(TerritoryCode territory) {
        if (territory.kind() != TerritoryLevel.COMMUNE && territory.kind() != TerritoryLevel.DEPARTEMENT) {
            throw new IllegalArgumentException(
                    "The territory %s is of the level %s. Name its communes or its départements."
                            .formatted(territory, territory.kind()));
        }
        return territory.code();
    }

    /**
     * Gives a role a right on all dossiers, also on those whose territory is not recorded.
     *
     * @param role the role, which exists and is not the owner of the tables
     * @param right the right
     * @throws IllegalArgumentException if there is no such role, or row security does not restrict it
     * @throws DatabaseUnusableException if the user of the database does not own the tables
     */
    public void allowEverywhere(String role, RoleRight right) {
        allow(role, right, List.of(EVERYWHERE));
    }

    private void allow(String role, RoleRight right, List<String> areas) {
        change(connection -> {
            check(connection, role);
            for (String area : areas) {
                run(
                        connection,
                        "INSERT INTO cldess_role_area (role, area, may) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        role,
                        area,
                        right.code());
            }
        });
    }

    /**
     * Takes all rights on all dossiers from a role.
     *
     * @param role the role
     * @throws DatabaseUnusableException if the user of the database does not own the tables
     */
    public void forbid(String role) {
        change(connection -> {
            run(connection, "DELETE FROM cldess_role_area WHERE role = ?", role);
            if (exists(connection, role)) {
                PostgresqlPolicies.revoke(connection, role);
            }
        });
    }

    /**
     * Makes the policies and grants again. After an update by {@link CldessDatabase#of}, the library does it itself.
     * Call it after an update by your own Flyway: until then, new tables are closed to all roles.
     *
     * @throws DatabaseUnusableException if the user of the database does not own the tables
     */
    public void renew() {
        change(connection -> {});
    }

    private interface Change {
        void on(Connection connection) throws SQLException;
    }

    private void change(Change change) {
        engine.requireRoles();
        transactions.migrate(session -> {
            Connection connection = session.connection();
            PostgresqlPolicies.prepare(connection);
            change.on(connection);
            PostgresqlPolicies.renew(connection);
            return true;
        });
    }

    private static void check(Connection connection, String role) throws SQLException {
        if (!exists(connection, role)) {
            throw new IllegalArgumentException(
                    "The server has no role '%s'. Create it first, with CREATE ROLE.".formatted(role));
        }
        if (isThere(
                connection,
                "SELECT 1 FROM pg_roles r, pg_class c WHERE r.rolname = ? AND c.oid = 'cldess_dossier'::regclass"
                        + " AND (r.rolsuper OR r.rolbypassrls OR pg_has_role(r.oid, c.relowner, 'USAGE'))",
                role)) {
            throw new IllegalArgumentException(
                    "Row security does not restrict the role '%s', which is a superuser, owns the tables or has BYPASSRLS."
                                    .formatted(role)
                            + " Name another role.");
        }
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        return isThere(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role);
    }

    private static boolean isThere(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    @Override
    public String toString() {
        return "Roles of " + where;
    }
}
