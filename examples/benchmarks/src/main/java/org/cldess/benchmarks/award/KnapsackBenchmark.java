package org.cldess.benchmarks.award;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cldess.internal.knapsack.Knapsack;
import org.cldess.internal.knapsack.KnapsackProblem;
import org.cldess.internal.knapsack.KnapsackSolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The optimal set of projects for an envelope of 30,000 €, where each project asks for up to 3,000 €, to the cent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class KnapsackBenchmark {
    private static final long ENVELOPE = 3_000_001;
    private static final int MAX_ASKED = 150_000;

    /** The number of projects. */
    @Param({"150", "500"})
    public int projects;

    /**
     * The values of the projects: totals of a jury, or the same value for each euro, so that bounds cannot distinguish
     * them.
     */
    @Param({"scored", "same"})
    public String utility = "scored";

    private KnapsackProblem problem = new KnapsackProblem(0, new long[0], new long[0], new int[0], new long[0]);

    /**
     * Draws the projects, always the same. The amounts are even numbers of cents, which never fill the odd envelope
     * exactly.
     */
    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(20130606);
        long[] asked = IntStream.range(0, projects)
                .mapToLong(i -> 2L * (1 + random.nextInt(MAX_ASKED)))
                .toArray();
        long[] worthOf = utility.equals("same")
                ? asked
                : LongStream.of(asked).map(cents -> random.nextInt(40_001)).toArray();
        problem = new KnapsackProblem(
                ENVELOPE,
                asked,
                worthOf,
                IntStream.range(0, projects).toArray(),
                LongStream.of(asked).map(cents -> 2L * MAX_ASKED).toArray());
    }

    /**
     * Finds the optimal set.
     *
     * @return the set, with its proof
     */
    @Benchmark
    public Knapsack solve() {
        Knapsack best = KnapsackSolver.solve(problem);
        if (!best.isOptimal()) {
            throw new IllegalStateException("The search ended before it was sure.");
        }
        return best;
    }
}
