package org.cldess.persistence.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.contract.Contract;
import org.cldess.contract.kind.ContractKind;
import org.cldess.contract.text.Term;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.DossierSummary;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.query.ActorQuery;
import org.cldess.dossier.query.PageRequest;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.DepartementCode;
import org.cldess.identity.EpciCode;
import org.cldess.known.Known;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.territory.TerritoryCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Roles that try to leave their territory. The server holds a dossier of Grasse and one of Lille, with rows in almost
 * every table; the names in that of Lille are « Secret ».
 */
class TerritoryRolesTest {
    private static final Change CHANGE = Change.by("Léa", Instant.EPOCH);
    private static final String SECRET = "Secret";
    private static final Revision ONE = new Revision(1);

    private static final Dossier GRASSE = in(full("grasse"), "06069");
    private static final Dossier LILLE = secret(in(full("lille"), "59350", "59009"));
    private static final Dossier NOWHERE = Dossier.builder(
                    DossierId.of("nowhere"),
                    Contract.builder(
                                    SECRET,
                                    ContractKind.CLDESS,
                                    new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31)))
                            .build())
            .build();

    private static final CldessDatabase OWNER = made();
    private static final DataSource GRASSE_USER = user("grasse");

    private static Dossier full(String id) {
        return GeneratedDossiers.full(1).withId(DossierId.of(id));
    }

    private static Dossier in(Dossier dossier, String... codes) {
        List<CommuneCode> communes = Stream.of(codes).map(CommuneCode::parse).toList();
        Contract contract = dossier.contract();
        return dossier.toBuilder()
                .contract(contract.toBuilder()
                        .territory(Known.of(communes))
                        .amendments(contract.amendments().stream()
                                .map(amendment -> amendment.toBuilder()
                                        .communesAdded(communes)
                                        .build())
                                .toList())
                        .build())
                .build();
    }

    private static Dossier secret(Dossier dossier) {
        return dossier.toBuilder()
                .note(SECRET)
                .contract(dossier.contract().toBuilder().title(SECRET).build())
                .actors(dossier.actors().stream()
                        .map(actor -> actor.toBuilder().name(SECRET).build())
                        .toList())
                .build();
    }

    private static CldessDatabase made() {
        try {
            DataSource server = PostgresqlServer.database("postgres");
            TestedEngine.run(
                    server,
                    List.of(
                            "CREATE ROLE keeper LOGIN",
                            "CREATE DATABASE territories OWNER keeper TEMPLATE template0",
                            "CREATE ROLE grasse LOGIN",
                            "CREATE ROLE lille LOGIN",
                            "CREATE ROLE reader LOGIN",
                            "CREATE ROLE country LOGIN",
                            "CREATE ROLE relay LOGIN",
                            "CREATE ROLE pool LOGIN NOINHERIT IN ROLE grasse, lille",
                            "GRANT grasse TO keeper WITH INHERIT FALSE",
                            "CREATE ROLE \"no \"\"one\"\"\" LOGIN"));
            CldessDatabase owner = CldessDatabase.of(user("keeper"));
            owner.roles().allow("grasse", RoleRight.WRITE, TerritoryCode.of(CommuneCode.parse("06069")));
            owner.roles().allow("lille", RoleRight.WRITE, TerritoryCode.of(DepartementCode.parse("59")));
            owner.roles().allow("reader", RoleRight.READ, TerritoryCode.of(DepartementCode.parse("06")));
            owner.roles().allowEverywhere("country", RoleRight.READ);
            owner.roles().allowEverywhere("relay", RoleRight.RELAY);
            owner.dossiers().save(LILLE, Revision.NONE, CHANGE).orElseThrow();
            owner.dossiers().save(NOWHERE, Revision.NONE, CHANGE).orElseThrow();
            TestedEngine.run(
                    PostgresqlServer.as("keeper", PostgresqlServer.database("territories")), List.of("ANALYZE"));
            return owner;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the database as a user sees it, who logs in. */
    private static DataSource user(String name) {
        try {
            return new KeptConnections(PostgresqlServer.as(name, PostgresqlServer.database("territories")));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void save() {
        Dossiers dossiers = OWNER.dossiers();
        int revisions = dossiers.revisions(GRASSE.id()).size();
        if (revisions > 1) {
            dossiers.delete(GRASSE.id(), new Revision(revisions), CHANGE).orElseThrow();
        }
        if (revisions != 1) {
            dossiers.save(GRASSE, Revision.NONE, CHANGE).orElseThrow();
        }
    }

    private static void refuses(ThrowingCallable work) {
        DatabaseUnusableException refusal = catchThrowableOfType(DatabaseUnusableException.class, work);
        assertThat(refusal.code()).isEqualTo("database.forbidden");
    }

    @Test
    void a_role_of_a_territory_loads_saves_and_deletes_its_dossiers_and_the_others_are_not_there() {
        CldessDatabase database = CldessDatabase.of(GRASSE_USER);
        Dossiers dossiers = database.dossiers();
        assertThat(dossiers.ids()).containsExactly(GRASSE.id());
        assertThat(dossiers.summaries()).extracting(DossierSummary::id).containsExactly(GRASSE.id());
        assertThat(dossiers.get(GRASSE.id())).isEqualTo(new Stored<>(GRASSE, ONE));
        assertThat(dossiers.find(LILLE.id())).isEmpty();
        assertThat(dossiers.revisions(LILLE.id())).isEmpty();
        assertThat(dossiers.find(LILLE.id(), ONE)).isEmpty();
        assertThat(database.queries()
                        .actors(ActorQuery.named(SECRET), PageRequest.first(10))
                        .rows())
                .isEmpty();

        Dossier moved = in(GRASSE, "06084", "06069");
        dossiers.save(moved, ONE, CHANGE).orElseThrow();
        assertThat(dossiers.get(GRASSE.id())).isEqualTo(new Stored<>(moved, new Revision(2)));
        assertThat(dossiers.find(GRASSE.id(), ONE)).contains(new Stored<>(GRASSE, ONE));
        dossiers.delete(GRASSE.id(), new Revision(2), CHANGE).orElseThrow();
        assertThat(dossiers.ids()).isEmpty();
        assertThat(dossiers.deletions()).extracting(deletion -> deletion.id()).contains(GRASSE.id());
        assertThat(CldessDatabase.of(user("lille")).dossiers().deletions()).isEmpty();
        assertThat(OWNER.dossiers().ids()).containsExactly(LILLE.id(), NOWHERE.id());
    }

    /** Very many rows are copied into the tables, which the server allows to nobody whom a policy limits. */
    @Test
    void a_role_of_a_territory_saves_very_many_rows() {
        Dossier large = GRASSE.toBuilder()
                .actors(Stream.concat(
                                GRASSE.actors().stream(),
                                IntStream.range(0, PostgresqlCopy.LEAST)
                                        .mapToObj(i -> Actor.builder(
                                                        ActorId.of("more-" + i), ActorKind.ORGANISATION, "Acteur")
                                                .build()))
                        .toList())
                .build();
        Dossiers dossiers = CldessDatabase.of(GRASSE_USER).dossiers();
        dossiers.save(large, ONE, CHANGE).orElseThrow();
        assertThat(dossiers.get(GRASSE.id())).isEqualTo(new Stored<>(large, new Revision(2)));
    }

    @Test
    void a_writer_creates_no_dossier_of_another_territory_and_takes_none_there() {
        Dossiers dossiers = CldessDatabase.of(GRASSE_USER).dossiers();
        Dossier other = GRASSE.withId(DossierId.of("other"));
        refuses(() -> dossiers.save(in(other, "59350"), Revision.NONE, CHANGE));
        refuses(() -> dossiers.save(NOWHERE.withId(other.id()), Revision.NONE, CHANGE));
        refuses(() -> dossiers.save(other.withId(LILLE.id()), Revision.NONE, CHANGE));
        refuses(() -> dossiers.save(in(GRASSE, "59350"), ONE, CHANGE));
        assertThat(dossiers.save(GRASSE.withId(LILLE.id()), ONE, CHANGE).isGranted())
                .isFalse();
        assertThat(dossiers.delete(LILLE.id(), ONE, CHANGE).isGranted()).isFalse();
        assertThat(dossiers.get(GRASSE.id())).isEqualTo(new Stored<>(GRASSE, ONE));
        assertThat(OWNER.dossiers().get(LILLE.id())).isEqualTo(new Stored<>(LILLE, ONE));
        assertThat(OWNER.dossiers().ids()).containsExactly(GRASSE.id(), LILLE.id(), NOWHERE.id());
    }

    @Test
    void a_reader_saves_nothing_and_one_of_the_whole_country_sees_also_what_has_no_territory() {
        Dossiers reading = CldessDatabase.of(user("reader")).dossiers();
        assertThat(reading.ids()).containsExactly(GRASSE.id());
        refuses(() -> reading.save(GRASSE.toBuilder().note("n").build(), ONE, CHANGE));
        refuses(() -> reading.save(NOWHERE.withId(DossierId.of("n")), Revision.NONE, CHANGE));

        CldessDatabase country = CldessDatabase.of(user("country"));
        assertThat(country.dossiers().ids()).containsExactly(GRASSE.id(), LILLE.id(), NOWHERE.id());
        assertThat(country.dossiers().get(LILLE.id()).value()).isEqualTo(LILLE);
        refuses(() -> country.outbox().after(0, 1));
    }

    @Test
    void a_relay_reads_the_events_of_all_dossiers_and_nothing_else() {
        CldessDatabase relay = CldessDatabase.of(user("relay"));
        assertThat(relay.outbox().after(0, 10_000))
                .isNotEmpty()
                .isEqualTo(OWNER.outbox().after(0, 10_000))
                .anyMatch(stored -> stored.event().dossier().equals(GRASSE.id()))
                .anyMatch(stored -> stored.event().dossier().equals(LILLE.id()));
        relay.outbox().acknowledge(1);
        assertThat(OWNER.outbox().after(0, 1))
                .extracting(stored -> stored.number())
                .containsExactly(2L);
        refuses(() -> relay.dossiers().find(LILLE.id()));
        refuses(() -> relay.dossiers().ids());
    }

    @Test
    void a_user_without_a_right_sees_nothing() {
        CldessDatabase stranger = CldessDatabase.of(user("no \"one\""));
        refuses(() -> stranger.dossiers().ids());
        OWNER.roles().allowEverywhere("no \"one\"", RoleRight.READ);
        assertThat(stranger.dossiers().ids()).hasSize(3);
        assertThat(stranger.dossiers().get(GRASSE.id()).value()).isEqualTo(GRASSE);
        OWNER.roles().forbid("no \"one\"");
        refuses(() -> stranger.dossiers().ids());
        refuses(() -> stranger.dossiers().get(GRASSE.id())); // also if it is still in memory
    }

    @Test
    void one_pool_serves_several_roles() {
        CldessDatabase pool = CldessDatabase.of(user("pool"));
        refuses(() -> pool.dossiers().ids());
        assertThat(pool.as("grasse").dossiers().ids()).containsExactly(GRASSE.id());
        assertThat(pool.as("lille").dossiers().ids()).containsExactly(LILLE.id());
        refuses(() -> pool.as("country").dossiers().ids());
        refuses(() -> pool.dossiers().ids());
    }

    @Test
    void the_callers_transaction_keeps_its_role() throws SQLException {
        try (Connection connection = user("pool").getConnection()) {
            CldessDatabase pool = CldessDatabase.of(new SingleConnectionDataSource(connection, true));
            Dossiers grasse = pool.as("grasse").dossiers();
            Dossier noted = GRASSE.toBuilder().note("n").build();
            connection.setAutoCommit(false);
            assertThat(grasse.ids()).containsExactly(GRASSE.id());
            assertThat(user(connection)).isEqualTo("pool");
            grasse.save(noted, ONE, CHANGE).orElseThrow();
            assertThat(user(connection)).isEqualTo("pool");
            refuses(() -> grasse.save(LILLE, Revision.NONE, CHANGE));
            assertThat(user(connection)).isEqualTo("pool");
            connection.commit();
            connection.setAutoCommit(true);
            assertThat(grasse.get(GRASSE.id())).isEqualTo(new Stored<>(noted, new Revision(2)));
        }
    }

    private static String user(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT current_user")) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void a_right_needs_a_role_that_it_limits_and_a_territory_that_codes_of_communes_name() {
        TerritoryRoles roles = OWNER.roles();
        TerritoryCode grasse = TerritoryCode.of(CommuneCode.parse("06069"));
        TerritoryCode pays = TerritoryCode.of(EpciCode.parse("200039857"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roles.allow("nobody", RoleRight.READ, grasse))
                .withMessage("The server has no role 'nobody'. Create it first, with CREATE ROLE.");
        for (String unlimited : List.of("keeper", "postgres")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> roles.allow(unlimited, RoleRight.READ, grasse))
                    .withMessageStartingWith("Row security does not restrict the role '%s'".formatted(unlimited));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roles.allow("reader", RoleRight.READ))
                .withMessage("The role 'reader' needs a territory. Name one, or allow it everywhere.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roles.allow("reader", RoleRight.READ, pays))
                .withMessage("The territory 200039857 is of the level EPCI. Name its communes or its départements.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roles.allow("reader", RoleRight.RELAY, grasse))
                .withMessage("The right RELAY has no territory. Allow it everywhere.");
        refuses(() -> CldessDatabase.of(GRASSE_USER).roles().allowEverywhere("grasse", RoleRight.WRITE));
    }

    @Test
    void a_file_has_no_roles(@TempDir Path folder) {
        try (CldessDatabase database = CldessDatabase.embedded(folder.resolve("cldess.db"))) {
            assertThatIllegalStateException()
                    .isThrownBy(database.roles()::renew)
                    .withMessageStartingWith("SQLite has no roles");
            assertThatIllegalStateException().isThrownBy(() -> database.as("grasse"));
        }
    }

    /** What a user who writes SQL, and may write in Grasse, tries in order to see or change what is of Lille. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # reading
            nothing | SELECT * FROM cldess_actor WHERE dossier_id = 'lille'
            nothing | SELECT * FROM cldess_actor WHERE name = 'Secret'
            nothing | SELECT a.* FROM cldess_actor a JOIN cldess_contract c ON c.dossier_id <> a.dossier_id
            nothing | SELECT * FROM cldess_contract c LEFT JOIN cldess_actor a USING (dossier_id) WHERE c.title = 'Secret'
            nothing | SELECT way_back, author FROM cldess_revision WHERE dossier_id <> 'grasse'
            nothing | SELECT * FROM cldess_deletion WHERE dossier_id = 'lille'
            nothing | SELECT dossier_id FROM cldess_event WHERE dossier_id <> 'grasse'
            denied  | SELECT * FROM cldess_event
            denied  | SELECT * FROM cldess_event_number
            nothing | SELECT * FROM cldess_my_dossier WHERE dossier_id <> 'grasse'
            nothing | SELECT * FROM cldess_my_area WHERE area <> '06069'
            denied  | SELECT * FROM cldess_role_area
            denied  | TABLE pg_statistic
            nothing | SELECT * FROM pg_stats WHERE tablename LIKE 'cldess%' AND tablename NOT IN ('cldess_migration')
            nothing | SELECT query FROM pg_stat_activity WHERE usename <> current_user AND query LIKE '%lille%'
            denied  | SELECT pg_read_file('PG_VERSION')
            denied  | SET row_security = off; SELECT * FROM cldess_actor
            own     | COPY cldess_actor TO STDOUT
            own     | COPY (SELECT * FROM cldess_contract) TO STDOUT
            denied  | COPY cldess_actor TO PROGRAM 'cat'
            # conditions that the server could ask before the policy
            own     | SELECT * FROM cldess_actor WHERE 1 / (CASE name WHEN 'Secret' THEN 0 ELSE 1 END) = 1
            own     | SELECT * FROM cldess_actor WHERE CASE name WHEN 'Secret' THEN name::int ELSE 1 END = 1
            own     | CREATE FUNCTION pg_temp.leak(t text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN RAISE NOTICE '%', t; RETURN true; END $$; SELECT count(*) FROM cldess_actor WHERE pg_temp.leak(name)
            own     | CREATE OPERATOR pg_temp.=== (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq); SELECT * FROM cldess_actor WHERE name OPERATOR(pg_temp.===) 'Secret'
            nothing | CREATE TEMP VIEW mine AS SELECT * FROM cldess_actor; SELECT * FROM mine WHERE dossier_id = 'lille'
            nothing | PREPARE mine AS SELECT * FROM cldess_actor WHERE dossier_id = $1; EXECUTE mine('lille')
            nothing | DECLARE mine CURSOR FOR SELECT * FROM cldess_actor WHERE dossier_id = 'lille'; FETCH ALL FROM mine
            own     | EXPLAIN VERBOSE SELECT * FROM cldess_actor WHERE dossier_id = 'lille'
            # writing
            nothing | UPDATE cldess_actor SET name = 'taken' WHERE dossier_id = 'lille'
            nothing | DELETE FROM cldess_actor WHERE dossier_id = 'lille'
            nothing | DELETE FROM cldess_event WHERE dossier_id = 'lille'
            nothing | SELECT * FROM cldess_actor WHERE dossier_id = 'lille' FOR UPDATE
            denied  | UPDATE cldess_contract_article SET dossier_id = 'lille'
            denied  | UPDATE cldess_revision SET dossier_id = 'lille'
            denied  | UPDATE cldess_revision SET dossier_id = 'free', number = 7
            denied  | INSERT INTO cldess_revision VALUES ('lille', 2, 'x', now(), NULL, NULL, NULL, NULL, '06069')
            denied  | INSERT INTO cldess_contract_visa (dossier_id, position, text) VALUES ('lille', 99, 'x')
            denied  | INSERT INTO cldess_event SELECT 'lille', 9, 1, NULL, 'k', 's', NULL, NULL, NULL, false
            denied  | INSERT INTO cldess_deletion VALUES ('lille', 1, 'x', now(), NULL, 0, '06069')
            denied  | TRUNCATE cldess_actor
            # keys: the policy is asked before a key, so a key that is taken says nothing
            denied  | INSERT INTO cldess_dossier VALUES ('lille', NULL, NULL, true, true)
            denied  | INSERT INTO cldess_dossier VALUES ('lille', NULL, NULL, true, true) ON CONFLICT DO NOTHING
            denied  | INSERT INTO cldess_dossier VALUES ('lille', NULL, NULL, true, true) ON CONFLICT (id) DO UPDATE SET note = 'x'
            denied  | MERGE INTO cldess_dossier d USING (SELECT 'lille' AS id) n ON d.id = n.id WHEN NOT MATCHED THEN INSERT VALUES ('lille', NULL, NULL, true, true)
            denied  | CREATE TEMP TABLE cldess_revision (dossier_id text, number int); INSERT INTO cldess_dossier VALUES ('lille', NULL, NULL, true, true)
            # rights
            denied  | INSERT INTO cldess_role_area VALUES ('grasse', '', 'write')
            denied  | UPDATE cldess_role_area SET area = ''
            denied  | INSERT INTO cldess_my_area (area) VALUES ('')
            denied  | SET ROLE lille
            denied  | SET ROLE keeper
            denied  | SET SESSION AUTHORIZATION keeper
            denied  | ALTER TABLE cldess_actor DISABLE ROW LEVEL SECURITY
            denied  | ALTER TABLE cldess_actor OWNER TO grasse
            denied  | DROP POLICY cldess_select ON cldess_actor
            denied  | CREATE POLICY mine ON cldess_actor USING (true)
            denied  | GRANT SELECT ON cldess_event_number TO grasse
            denied  | CREATE OR REPLACE VIEW cldess_my_area AS SELECT ''::text AS area, true AS reads, true AS writes, true AS relays
            denied  | CREATE OR REPLACE FUNCTION cldess_is_new(id text) RETURNS boolean LANGUAGE sql RETURN true
            denied  | CREATE TRIGGER mine BEFORE INSERT ON cldess_actor FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()
            denied  | CREATE INDEX ON cldess_actor (name)
            denied  | ALTER ROLE grasse BYPASSRLS
            """)
    void no_sql_crosses_the_border_of_a_territory(String expected, String sql) throws Exception {
        Outcome outcome;
        try (Connection connection = GRASSE_USER.getConnection()) {
            connection.setAutoCommit(false);
            outcome = tried(connection, sql);
            connection.rollback();
        }
        assertThat(outcome.text()).doesNotContain(SECRET, "lille:", "already exists");
        switch (expected) {
            case "denied" -> assertThat(outcome.state()).as(outcome.text()).isEqualTo("42501");
            case "nothing" -> assertThat(outcome).isEqualTo(new Outcome("", 0, outcome.text()));
            default -> assertThat(outcome.state()).as(outcome.text()).isEmpty();
        }
    }

    /** The dossier of Lille has rows in almost every table: without a policy, they would be found. */
    @Test
    void every_table_has_its_policies() throws Exception {
        List<String> open = new ArrayList<>();
        try (Connection connection = GRASSE_USER.getConnection()) {
            connection.setAutoCommit(false);
            for (Mapping mapping : DossierTables.ALL) {
                String table = mapping.table().getName();
                String key = mapping.dossier().getName();
                Outcome found = tried(connection, "SELECT * FROM %s WHERE %s = 'lille'".formatted(table, key));
                Outcome moved =
                        tried(connection, "UPDATE %s SET %s = 'grasse' WHERE %2$s = 'lille'".formatted(table, key));
                Outcome deleted = tried(connection, "DELETE FROM %s WHERE %s = 'lille'".formatted(table, key));
                Outcome added = tried(connection, "INSERT INTO %s (%s) VALUES ('lille')".formatted(table, key));
                if (found.rows() + moved.rows() + deleted.rows() != 0
                        || !added.state().equals("42501")) {
                    open.add("%s: %s %s %s %s".formatted(table, found, moved, deleted, added));
                }
            }
            connection.rollback();
        }
        assertThat(open).isEmpty();
    }

    /** The attempts of the tests above would succeed if one guard were missing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            false | SELECT 1
            true  | ALTER TABLE cldess_actor DISABLE ROW LEVEL SECURITY
            true  | CREATE POLICY open ON cldess_actor USING (true)
            true  | INSERT INTO cldess_role_area VALUES ('grasse', '59', 'read')
            true  | UPDATE cldess_revision SET territory = '06069'
            """)
    void without_its_guards_a_table_is_open(boolean isOpen, String removal) throws Exception {
        try (Connection connection = user("keeper").getConnection()) {
            connection.setAutoCommit(false);
            String select = "SELECT * FROM cldess_actor WHERE dossier_id = 'lille'";
            Outcome outcome = outcome(connection, removal + "; SET LOCAL ROLE grasse; " + select);
            connection.rollback();
            assertThat(outcome.text().contains(SECRET)).isEqualTo(isOpen);
        }
    }

    @Test
    void a_migration_guards_new_tables_too() throws Exception {
        String count = "SELECT count(*) FROM pg_policies WHERE tablename = 'cldess_actor'";
        try (Connection connection = user("keeper").getConnection()) {
            connection.setAutoCommit(false);
            assertThat(outcome(connection, "DROP POLICY cldess_select ON cldess_actor; " + count)
                            .text())
                    .isEqualTo("3\n");
            new Migrations(TestedEngine.POSTGRESQL.engine(), "").run(connection);
            assertThat(outcome(connection, count).text()).isEqualTo("4\n");
            connection.rollback();
        }
    }

    /** What a statement did: its error, the number of rows that it returned or changed, and all that it said. */
    private record Outcome(String state, long rows, String text) {}

    private static Outcome tried(Connection connection, String sql) throws Exception {
        Savepoint before = connection.setSavepoint();
        try {
            return outcome(connection, sql);
        } catch (SQLException e) {
            return new Outcome(e.getSQLState(), 0, e.getMessage());
        } finally {
            connection.rollback(before);
        }
    }

    private static Outcome outcome(Connection connection, String sql) throws SQLException, IOException {
        if (sql.startsWith("COPY") && sql.endsWith("STDOUT")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, bytes);
            return new Outcome("", rows, bytes.toString(UTF_8));
        }
        StringBuilder said = new StringBuilder();
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            boolean hasRows = statement.execute(sql);
            while (hasRows || statement.getUpdateCount() >= 0) {
                count += hasRows ? rows(statement.getResultSet(), said) : statement.getUpdateCount();
                hasRows = statement.getMoreResults();
            }
            for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                said.append(warning.getMessage()).append('\n');
            }
        }
        return new Outcome("", count, said.toString());
    }

    private static int rows(ResultSet rows, StringBuilder said) throws SQLException {
        int count = 0;
        while (rows.next()) {
            count++;
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                said.append(rows.getString(column)).append('\n');
            }
        }
        return count;
    }
}
