package org.cldess.benchmarks.region;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.Dossiers;
import org.cldess.dossier.query.ActionQuery;
import org.cldess.dossier.query.ActorQuery;
import org.cldess.dossier.query.DossierQueries;
import org.cldess.dossier.query.MovementQuery;
import org.cldess.dossier.query.PageRequest;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.RegionCode;
import org.cldess.persistence.ActorLines;
import org.cldess.persistence.database.CldessDatabase;
import org.cldess.store.Change;
import org.cldess.store.Revision;
import org.cldess.store.Stored;
import org.cldess.territory.Commune;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Fills a PostgreSQL database with the contracts of a Région and prints its size and the times of queries.
 *
 * <p>Some contracts are saved by the library, each with ten years of quarterly saves. The others are copies of their
 * rows under other ids, made by the server, because saving all of them would take a day. A copy answers queries as the
 * original does; it cannot be loaded, because its digest is that of the original.
 */
public final class LargeRegion {
    private static final int QUARTERS = 40;
    private static final int ROUNDS = 9;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final RegionCode REGION = RegionCode.parse("93");
    private static final CommuneCode CENTRE = CommuneCode.parse("06069");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

    private final Connection connection;
    private final Dossiers dossiers;
    private final DossierQueries queries;
    private final PrintStream out;

    private LargeRegion(Connection connection, CldessDatabase database, PrintStream out) {
        this.connection = connection;
        this.dossiers = database.dossiers();
        this.queries = database.queries();
        this.out = out;
    }

    /**
     * Fills the database and measures it.
     *
     * @param arguments the address of an empty database, the number of contracts that are saved, and the number of
     *     copies of each
     * @throws Exception if something fails
     */
    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            CldessDatabase database = CldessDatabase.of(DSL.using(connection, SQLDialect.POSTGRES));
            LargeRegion region = new LargeRegion(connection, database, System.out);
            int saved = Integer.parseInt(arguments[1]);
            if (region.dossiers.ids().isEmpty()) {
                region.fill(saved);
                region.copy(Integer.parseInt(arguments[2]));
            }
            region.sizes();
            region.times();
        }
    }

    private static DossierId id(int number) {
        return DossierId.of(String.format(Locale.ROOT, "contract-%03d", number));
    }

    private void fill(int contracts) throws IOException {
        long start = System.nanoTime();
        Gazetteer france = Gazetteer.ofFrance();
        List<CommuneCode> communes = france.communesOf(france.getRegion(REGION)).stream()
                .map(Commune::code)
                .toList();
        Path rejects = Files.createTempFile("rejects", ".jsonl");
        for (int i = 0; i < contracts; i++) {
            MadeContract made = new MadeContract(i, communes);
            Dossier dossier = made.first(id(i));
            Revision revision = dossiers.save(dossier, Revision.NONE, on(0)).orElseThrow();
            ActorLines.read(new ByteArrayInputStream(made.actors(id(i))), rejects)
                    .into(dossiers, on(0).because("Register"));
            dossier = dossiers.get(id(i)).value();
            revision = revision.next();
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                dossier = made.next(dossier, quarter);
                revision = dossiers.save(dossier, revision, on(quarter)).orElseThrow();
            }
        }
        Files.delete(rejects);
        out.printf(
                Locale.ROOT,
                "%d contracts saved, %d times each, in %.0f s%n",
                contracts,
                QUARTERS + 2,
                (System.nanoTime() - start) / NANOS_PER_MILLI / 1_000);
    }

    private static Change on(int quarter) {
        return Change.by(
                "Anne",
                MadeContract.START.plusMonths(3L * quarter).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /**
     * Copies the rows of all tables. References hold, because whole dossiers are copied; they are not checked again.
     */
    private void copy(int copies) throws SQLException {
        long start = System.nanoTime();
        run("SET session_replication_role = replica");
        for (String table : strings(
                "SELECT DISTINCT table_name FROM information_schema.columns WHERE table_schema = current_schema()"
                        + " AND column_name = 'dossier_id' OR table_name = 'cldess_dossier' ORDER BY 1")) {
            String key = table.equals("cldess_dossier") ? "id" : "dossier_id";
            List<String> others = strings("SELECT quote_ident(column_name) FROM information_schema.columns"
                    + " WHERE table_schema = current_schema() AND table_name = '" + table + "' AND column_name <> '"
                    + key + "' ORDER BY ordinal_position");
            String columns = others.isEmpty() ? "" : ", " + String.join(", ", others);
            run("INSERT INTO %1$s (%2$s%3$s) SELECT %2$s || '-' || n%4$s FROM %1$s, generate_series(1, %5$s) n"
                    .formatted(table, key, columns, columns, copies));
        }
        run("RESET session_replication_role");
        run("VACUUM ANALYZE");
        out.printf(
                Locale.ROOT,
                "copied %d times in %.0f s%n",
                copies,
                (System.nanoTime() - start) / NANOS_PER_MILLI / 1_000);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> strings(String sql) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    private void sizes() throws SQLException {
        strings("SELECT 'whole database: ' || pg_size_pretty(pg_database_size(current_database()))")
                .forEach(out::println);
        strings(
                        "SELECT relname || ': ' || reltuples::bigint || ' rows, ' || pg_size_pretty(pg_table_size(oid))"
                                + " || ' and indexes of ' || pg_size_pretty(pg_indexes_size(oid)) FROM pg_class"
                                + " WHERE relkind = 'r' AND relname LIKE 'cldess%' ORDER BY pg_total_relation_size(oid) DESC LIMIT 9")
                .forEach(out::println);
    }

    private void times() {
        Gazetteer france = Gazetteer.ofFrance();
        PageRequest page = PageRequest.first(50);
        ActorQuery any = ActorQuery.named("");
        ActorQuery near = any.within(Distance.kilometres(20), CENTRE, france);
        ActorQuery far = any.in(france.getRegion(REGION), france);
        time("figures of 300 contracts today", () -> queries.figures(DAY, PageRequest.first(300)));
        time(
                "figures of 300 contracts, five years ago",
                () -> queries.figures(DAY.minusYears(5), PageRequest.first(300)));
        time("late actions, 50 of all", () -> queries.actions(ActionQuery.overdue(DAY), page));
        time(
                "movements of a year, 50 of all",
                () -> queries.movements(MovementQuery.between(DAY.minusYears(1), DAY), page));
        time(
                "indicators without a value for a year, 50 of all",
                () -> queries.unmeasured(DAY.minusYears(1), DAY, page));
        time("actors of a commune, 50 by name", () -> queries.actors(any.in(CENTRE), page));
        time("actors within 20 km, 50 by name", () -> queries.actors(near, page));
        time("facets of the actors of a commune", () -> queries.facets(any.in(CENTRE)));
        time("facets of the actors within 20 km", () -> queries.facets(near));
        time("facets of all actors", () -> queries.facets(any));
        time("facets of all actors of the Région’s communes", () -> queries.facets(far));
        time("load a contract", () -> dossiers.get(id(0)));
        time("summaries of all contracts", dossiers::summaries);
        time("save a note", this::saveNote);
        once(
                "actors with “epicerie” in their name, 50 of all",
                () -> queries.actors(ActorQuery.named("epicerie"), page));
    }

    private Revision saveNote() {
        Stored<Dossier> stored = dossiers.get(id(0));
        Dossier noted = stored.value().toBuilder()
                .note("Revision " + stored.revision().number())
                .build();
        return dossiers.save(noted, stored.revision(), on(QUARTERS)).orElseThrow();
    }

    private void time(String name, Supplier<?> work) {
        double[] times = new double[ROUNDS];
        millis(work);
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = millis(work);
        }
        Arrays.sort(times);
        out.printf(Locale.ROOT, "%s: %.1f ms (minimum %.1f)%n", name, times[ROUNDS / 2], times[0]);
    }

    private void once(String name, Supplier<?> work) {
        out.printf(Locale.ROOT, "%s: %.0f ms%n", name, millis(work));
    }

    private static double millis(Supplier<?> work) {
        long start = System.nanoTime();
        if (work.get() == null) {
            throw new IllegalStateException("There is no result.");
        }
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
}
