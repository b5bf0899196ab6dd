package org.cldess.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cldess.benchmarks.award.KnapsackBenchmark;
import org.cldess.benchmarks.indicator.FormulaBenchmark;
import org.cldess.benchmarks.matching.CandidateBenchmark;
import org.cldess.benchmarks.matching.CandidateGrowthBenchmark;
import org.cldess.benchmarks.matching.ScoresBenchmark;
import org.cldess.benchmarks.network.NetworkBenchmark;
import org.cldess.benchmarks.pairs.AssignmentBenchmark;
import org.cldess.benchmarks.pairs.KuhnMunkresBenchmark;
import org.cldess.benchmarks.pairs.PairingBenchmark;
import org.cldess.benchmarks.pairs.PairsGrowthBenchmark;
import org.cldess.benchmarks.pools.PoolBenchmark;
import org.cldess.benchmarks.pools.PreferenceBenchmark;
import org.cldess.benchmarks.rulebook.RulebookBenchmark;
import org.cldess.benchmarks.territory.GazetteerBenchmark;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints how many times faster the library is than the faster of its peers, and how the cost
 * grows with the work.
 */
public final class Main {
    private static final String OURS = "library";

    private static final List<Class<?>> ALL = List.of(
            RulebookBenchmark.class,
            NetworkBenchmark.class,
            GazetteerBenchmark.class,
            PairingBenchmark.class,
            AssignmentBenchmark.class,
            KuhnMunkresBenchmark.class,
            PoolBenchmark.class,
            PreferenceBenchmark.class,
            CandidateBenchmark.class,
            CandidateGrowthBenchmark.class,
            PairsGrowthBenchmark.class,
            ScoresBenchmark.class,
            KnapsackBenchmark.class,
            FormulaBenchmark.class);

    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments options of JMH, which come before those of the benchmark; if benchmarks are named, only these
     *     run
     * @throws RunnerException if a benchmark cannot run, or the two sides differ
     * @throws CommandLineOptionException if an option is not one of JMH
     */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions asked = new CommandLineOptions(arguments);
        ChainedOptionsBuilder options = new OptionsBuilder().parent(asked).shouldFailOnError(true);
        if (asked.getIncludes().isEmpty()) {
            ALL.forEach(benchmark -> options.include(benchmark.getSimpleName()));
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        ratios(results).forEach(System.out::println);
        growth(results).forEach(System.out::println);
    }

    /** The cost for each number of actors. */
    private static List<String> growth(Collection<RunResult> results) {
        return results.stream()
                .filter(result -> result.getParams().getParamsKeys().contains("actors"))
                .map(result -> String.format(
                        Locale.ROOT,
                        "%s actors: %s %.0f ms (median)",
                        result.getParams().getParam("actors"),
                        result.getPrimaryResult().getLabel(),
                        result.getPrimaryResult().getStatistics().getPercentile(50)))
                .toList();
    }

    private static List<String> ratios(Collection<RunResult> results) {
        Map<String, Map<String, Double>> medians = new TreeMap<>();
        results.stream()
                .filter(result -> result.getParams().getParamsKeys().contains("breaches"))
                .forEach(result -> medians.computeIfAbsent(
                                result.getParams().getParam("breaches"), unused -> new TreeMap<>())
                        .put(
                                result.getPrimaryResult().getLabel(),
                                result.getPrimaryResult().getStatistics().getPercentile(50)));
        return medians.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(OURS))
                .map(entry -> ratio(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String ratio(String breaches, Map<String, Double> medians) {
        double ours = medians.getOrDefault(OURS, Double.NaN);
        double peer = medians.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(OURS))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder())
                .orElse(Double.NaN);
        return String.format(
                Locale.ROOT,
                "%s breaches: library %.1f µs, faster peer %.1f µs, ratio %.1f (medians)",
                breaches,
                ours,
                peer,
                peer / ours);
    }
}
