package org.cldess.benchmarks.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.cldess.persistence.database.CldessDatabase;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Saves, loads and edits dossiers of one action, and of up to 93,000 rows, on PostgreSQL. The edit changes one title
 * and adds one measurement in the middle of the dossier.
 */
public final class StoreGrowth {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int[] SIZES = {0, 1, 2, 5, 10, 20, 50};
    private static final int WARM_UPS = 3;

    private StoreGrowth() {}

    /**
     * Prints the times, and writes them in the form of JMH’s results for the plot.
     *
     * @param arguments the number of rounds that are measured, and the file
     * @throws Exception if something fails
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        List<String> results = new ArrayList<>();
        try (Server server = new Server(Files.createTempDirectory("cldess-store"));
                Connection connection = server.connect("")) {
            for (int size : SIZES) {
                LibraryMethods library =
                        new LibraryMethods(() -> CldessDatabase.of(DSL.using(connection, SQLDialect.POSTGRES)), size);
                double save = median(library.saves().get(0), rounds, round -> "size-" + size + "-" + round);
                String first = "size-" + size + "-0";
                int rows = TableRows.of(first, connection).stream()
                        .filter(TableRows::isOfDossier)
                        .mapToInt(table -> table.rows().size())
                        .sum();
                double load = median(library.loads().get(0), rounds, round -> first);
                double edit = median(library.edits().get(2), rounds, round -> first);
                System.out.printf(Locale.ROOT, "| %,d | %.1f | %.1f | %.1f |%n", rows, save, load, edit);
                results.add(result("save", rows, save));
                results.add(result("load", rows, load));
                results.add(result("edit", rows, edit));
                Files.writeString(Path.of(arguments[1]), "[" + String.join(",\n", results) + "]\n");
            }
        }
    }

    private static double median(Method method, int rounds, IntFunction<String> ids) throws Exception {
        double[] times = new double[rounds];
        for (int round = -WARM_UPS; round < rounds; round++) {
            int number = round + WARM_UPS;
            Method.Work work = method.preparation().prepare(ids.apply(number), number);
            long begin = System.nanoTime();
            work.run();
            times[Math.max(round, 0)] = (System.nanoTime() - begin) / NANOS_PER_MILLI;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private static String result(String name, int rows, double millis) {
        return String.format(Locale.ROOT, """
                {
                    "benchmark" : "%s.%s",
                    "params" : {
                        "size" : "%s"
                    },
                    "primaryMetric" : {
                        "score" : %s,
                        "scoreUnit" : "ms/op"
                    }
                }""", StoreGrowth.class.getName(), name, rows, millis);
    }
}
