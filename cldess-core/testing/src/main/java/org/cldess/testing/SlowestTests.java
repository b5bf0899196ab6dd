package org.cldess.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints the twenty slowest test classes of a module, and with {@code CI=true} fails if the module takes more than its
 * budget.
 */
public final class SlowestTests {
    /** The system property that names the file with the times. */
    static final String FILE = "cldess.test.times";

    private static final int SHOWN = 20;

    private SlowestTests() {}

    /**
     * Prints the times of the tests, and deletes the file.
     *
     * @param arguments the file with the times, the budget in seconds of processor time, and the ring
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        double budget = Double.parseDouble(arguments[1]);
        boolean guarded = "true".equals(System.getenv("CI")) && !"long".equals(arguments[2]);
        if (!Files.exists(file)) {
            return;
        }
        Map<String, Double> times = times(Files.readAllLines(file));
        Files.delete(file);
        String report = report(times, budget);
        System.out.print(report);
        if (guarded && total(times) > budget) {
            System.err.println(
                    "The tests of this module take more processor time than its budget. Make them faster, or raise"
                            + " tests.budget in its pom.xml and say why.");
            System.exit(1);
        }
    }

    /** Returns the time of each class; the last one if a class ran twice. */
    static Map<String, Double> times(List<String> lines) {
        Map<String, Double> times = new TreeMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            times.put(line.substring(space + 1), Double.valueOf(line.substring(0, space)));
        }
        return times;
    }

    static double total(Map<String, Double> times) {
        return times.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static String report(Map<String, Double> times, double budget) {
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "Processor time of %d classes of tests: %.1f s, budget %.0f s. The slowest:%n",
                times.size(),
                total(times),
                budget));
        times.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .forEach(time ->
                        report.append(String.format(Locale.ROOT, "%7.1f  %s%n", time.getValue(), time.getKey())));
        return report.toString();
    }
}
