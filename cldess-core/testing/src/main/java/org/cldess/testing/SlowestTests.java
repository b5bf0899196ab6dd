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
 * Prints the twenty slowest test classes of a module, and warns of what takes too long. It never fails: the same tests
 * use a third more processor time on one machine than on another, and more on a loaded one.
 */
public final class SlowestTests {
    /** The system property that names the file with the times. */
    static final String FILE = "cldess.test.times";

    /** The time of a class. */
    static final String CLASS = "class";

    /** The time of a step that takes more than its maximum. */
    static final String STEP = "step";

    /** The time of a process that belongs to no class. */
    static final String REST = "rest";

    private static final int SHOWN = 20;

    private SlowestTests() {}

    /**
     * Prints the times of the tests and the warnings, and deletes the file.
     *
     * @param arguments the file with the times, the budget in seconds of processor time, and the ring
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        Files.delete(file);
        System.out.print(report(lines, Double.parseDouble(arguments[1]), "long".equals(arguments[2])));
    }

    /** Returns the times of a kind by their name; those of one name are added up. */
    static Map<String, Double> times(List<String> lines, String kind) {
        Map<String, Double> times = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            if (parts[1].equals(kind)) {
                times.merge(parts[2], Double.valueOf(parts[0]), Double::sum);
            }
        }
        return times;
    }

    /**
     * Returns the table and the warnings.
     *
     * @param lines the times
     * @param budget the budget of the short ring, in seconds
     * @param isLong whether this is the long ring, which has no budget
     */
    static String report(List<String> lines, double budget, boolean isLong) {
        Map<String, Double> classes = times(lines, CLASS);
        double total = total(classes) + total(times(lines, REST));
        StringBuilder report = new StringBuilder(String.format(
                Locale.ROOT,
                "Processor time of %d classes of tests, with the processes that they start: %.1f s (%.1f s outside"
                        + " of classes), budget %.0f s. The slowest:%n",
                classes.size(),
                total,
                total(times(lines, REST)),
                budget));
        ordered(classes, SHOWN, "%7.1f  %s%n", report);
        if (!isLong) {
            Map<String, Double> steps = times(lines, STEP);
            if (!steps.isEmpty()) {
                report.append(String.format(
                        Locale.ROOT,
                        "[WARNING] These take more than %.0f s. Try fewer cases (Cases.of), share what is made, or move"
                                + " it to the long ring:%n",
                        TimeGuard.MAXIMUM));
                ordered(steps, Integer.MAX_VALUE, "[WARNING] %7.1f  %s%n", report);
            }
            if (total > budget) {
                report.append(String.format(
                        Locale.ROOT,
                        "[WARNING] The tests of this module take %.1f s of processor time, more than their budget of"
                                + " %.0f s. On a quiet machine, make them faster, or raise tests.budget in the pom.xml"
                                + " and say why.%n",
                        total,
                        budget));
            }
        }
        return report.toString();
    }

    private static double total(Map<String, Double> times) {
        return times.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static void ordered(Map<String, Double> times, int most, String line, StringBuilder report) {
        times.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(time -> report.append(String.format(Locale.ROOT, line, time.getValue(), time.getKey())));
    }
}
