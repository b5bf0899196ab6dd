package org.cldess.benchmarks.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.cldess.persistence.database.CldessDatabase;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Saves, loads and edits the same dossier in the same tables by the library and by its peers. In each round, each
 * method has its turn, so that other programs on the machine slow all of them down.
 */
public final class StoreComparison {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final String TEMPLATE = "template";

    private final int warmUps;
    private final int rounds;
    private final String only;
    private int dossiers;

    private StoreComparison(int warmUps, int rounds, String only) {
        this.warmUps = warmUps;
        this.rounds = rounds;
        this.only = only;
    }

    /**
     * Prints the tables of the results.
     *
     * @param arguments the number of rounds that are not measured, the number of those that are, and, if not all tables
     *     are wanted, a part of their titles, such as {@code load}
     * @throws Exception if something fails, or a method reads less than another
     */
    public static void main(String[] arguments) throws Exception {
        StoreComparison comparison = new StoreComparison(
                Integer.parseInt(arguments[0]),
                Integer.parseInt(arguments[1]),
                arguments.length > 2 ? arguments[2] : "");
        Path folder = Files.createTempDirectory("cldess-store");
        try (Server server = new Server(folder)) {
            comparison.onPostgresql(server);
            comparison.onSqlite(folder.resolve("dossiers.db"));
        }
    }

    private void onPostgresql(Server server) throws Exception {
        String rewriting = "&reWriteBatchedInserts=true";
        try (Connection ours = server.connect("");
                Connection jdbc = server.connect("");
                Connection rewritten = server.connect(rewriting);
                Connection jooq = server.connect("");
                Connection jooqRewritten = server.connect(rewriting);
                LibraryMethods library =
                        new LibraryMethods(() -> CldessDatabase.of(DSL.using(ours, SQLDialect.POSTGRES)), 1)) {
            library.save(TEMPLATE);
            List<TableRows> rows = TableRows.of(TEMPLATE, jdbc);
            jdbc.setAutoCommit(false);
            rewritten.setAutoCommit(false);
            JdbcMethods plain = new JdbcMethods(jdbc, rows);
            JooqMethods built = new JooqMethods(DSL.using(jooq, SQLDialect.POSTGRES), rows);
            try (HibernateMethods defaults =
                            new HibernateMethods("Hibernate, default", server.address(""), Map.of(), TEMPLATE);
                    HibernateMethods tuned = new HibernateMethods(
                            "Hibernate, tuned", server.address(rewriting), HibernateMethods.TUNED, TEMPLATE)) {
                List<Method> saves = new ArrayList<>(library.saves());
                saves.addAll(List.of(
                        plain.copy(),
                        plain.arrays(),
                        new JdbcMethods(rewritten, rows).batch("JDBC batch, rewritten"),
                        plain.batch("JDBC batch"),
                        new JooqMethods(DSL.using(jooqRewritten, SQLDialect.POSTGRES), rows)
                                .batch("jOOQ batch, rewritten"),
                        built.batch("jOOQ batch"),
                        built.multiRow(),
                        built.loader(),
                        tuned.save(),
                        defaults.save()));
                List<Method> loads = new ArrayList<>(library.loads());
                loads.addAll(List.of(
                        plain.selectsInOneTrip(), plain.selects(), built.multiset(), tuned.load(), defaults.load()));
                List<Method> edits = new ArrayList<>(library.edits());
                edits.addAll(List.of(plain.edit(), tuned.edit(), defaults.edit()));
                measureSaves("PostgreSQL, save", saves);
                try (Statement statement = jdbc.createStatement()) {
                    statement.execute("ANALYZE");
                    jdbc.commit();
                }
                measure("PostgreSQL, load", loads, library);
                measure("PostgreSQL, edit", edits, library);
            }
        }
    }

    private void onSqlite(Path file) throws Exception {
        String address = "jdbc:sqlite:" + file + "?foreign_keys=on&journal_mode=wal&synchronous=full"
                + "&date_class=text&date_string_format=yyyy-MM-dd";
        try (LibraryMethods library = new LibraryMethods(() -> CldessDatabase.embedded(file), 1);
                Connection jdbc = DriverManager.getConnection(address);
                Connection jooq = DriverManager.getConnection(address)) {
            library.save(TEMPLATE);
            List<TableRows> rows = TableRows.of(TEMPLATE, jdbc);
            jdbc.setAutoCommit(false);
            JdbcMethods plain = new JdbcMethods(jdbc, rows);
            JooqMethods built = new JooqMethods(DSL.using(jooq, SQLDialect.SQLITE), rows);
            try (HibernateMethods defaults = new HibernateMethods("Hibernate, default", address, Map.of(), TEMPLATE);
                    HibernateMethods tuned =
                            new HibernateMethods("Hibernate, tuned", address, HibernateMethods.TUNED, TEMPLATE)) {
                List<Method> saves = new ArrayList<>(library.saves());
                saves.addAll(
                        List.of(plain.batch("JDBC batch"), built.batch("jOOQ batch"), tuned.save(), defaults.save()));
                List<Method> loads = new ArrayList<>(library.loads());
                loads.addAll(List.of(plain.selects(), built.multiset(), tuned.load(), defaults.load()));
                List<Method> edits = new ArrayList<>(library.edits());
                edits.addAll(List.of(plain.edit(), tuned.edit(), defaults.edit()));
                measureSaves("SQLite, save", saves);
                measure("SQLite, load", loads, library);
                measure("SQLite, edit", edits, library);
            }
        }
    }

    private void measureSaves(String title, List<Method> saves) throws Exception {
        measure(title, saves, unused -> "dossier-" + ++dossiers);
    }

    /** Measures methods that each have a dossier of their own. */
    private void measure(String title, List<Method> methods, LibraryMethods library) throws Exception {
        Map<Method, String> ids = new HashMap<>();
        for (Method method : methods) {
            ids.put(method, "dossier-" + ++dossiers);
            library.save("dossier-" + dossiers);
        }
        measure(title, methods, method -> Objects.requireNonNull(ids.get(method)));
    }

    /** Measures methods, and prints their medians and their ratios to the library’s. */
    private void measure(String title, List<Method> methods, Function<Method, String> dossier) throws Exception {
        if (!title.contains(only)) {
            return;
        }
        Map<Method, double[]> times = new HashMap<>();
        Map<Method, double[]> processor = new HashMap<>();
        for (int round = -warmUps; round < rounds; round++) {
            for (int turn = 0; turn < methods.size(); turn++) {
                Method method = methods.get(Math.floorMod(turn + round, methods.size()));
                Method.Work work = method.preparation().prepare(dossier.apply(method), round + warmUps);
                long ran = THREAD.getCurrentThreadCpuTime();
                long begin = System.nanoTime();
                work.run();
                double time = (System.nanoTime() - begin) / NANOS_PER_MILLI;
                if (round >= 0) {
                    times.computeIfAbsent(method, unused -> new double[rounds])[round] = time;
                    processor.computeIfAbsent(method, unused -> new double[rounds])[round] =
                            (THREAD.getCurrentThreadCpuTime() - ran) / NANOS_PER_MILLI;
                }
            }
        }
        double ours = median(times, methods.get(0));
        System.out.printf(
                Locale.ROOT,
                "%n| %s | ms | times the library’s | ms of the client’s processor |%n|---|---|---|---|%n",
                title);
        for (Method method : methods) {
            double median = median(times, method);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.2f | %.1f |%n",
                    method.name(),
                    median,
                    median / ours,
                    median(processor, method));
        }
    }

    private static double median(Map<Method, double[]> times, Method method) {
        double[] sorted = times.getOrDefault(method, new double[1]).clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
