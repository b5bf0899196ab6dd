package org.cldess.benchmarks.pairs;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import java.util.concurrent.TimeUnit;
import org.cldess.internal.assignment.Assignment;
import org.cldess.internal.assignment.AssignmentSolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A perfect assignment between two sides of equal size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"--enable-native-access=ALL-UNNAMED", "-Xmx6g"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class AssignmentBenchmark {
    /** The distribution of the weights, and the number of vertices on each side. */
    @Param({"score 1000", "uniform 1000", "score 2000", "uniform 2000", "score 5000", "uniform 5000", "sparse 100000"})
    public String weights = "";

    private MadeWeights made = MadeWeights.of("score 1");

    /** Makes the problem and checks that both solvers find the same total. */
    @Setup
    public void make() {
        Loader.loadNativeLibraries();
        made = MadeWeights.of(weights);
        Native peer = new Native();
        peer.build(this);
        Assignment ours = library();
        long theirs = -peer.solve();
        if (made.total(ours) != theirs || !ours.verify(made.problem())) {
            throw new IllegalStateException("The library finds " + made.total(ours) + ", OR-Tools " + theirs);
        }
    }

    /**
     * Solves the problem with the library.
     *
     * @return the assignment
     */
    @Benchmark
    public Assignment library() {
        return AssignmentSolver.solve(made.problem()).orElseThrow();
    }

    /**
     * Solves the problem with OR-Tools, whose graph is already built.
     *
     * @param peer the graph
     * @return the minimum cost
     */
    @Benchmark
    public long orTools(Native peer) {
        return peer.solve();
    }

    /** A graph of OR-Tools. */
    @State(Scope.Thread)
    public static class Native {
        private LinearSumAssignment assignment = new LinearSumAssignment();

        /**
         * Builds the graph.
         *
         * @param benchmark the benchmark with the weights
         */
        @Setup(Level.Invocation)
        public void build(AssignmentBenchmark benchmark) {
            assignment.delete();
            assignment = new LinearSumAssignment();
            MadeWeights made = benchmark.made;
            made.forEach((left, right, weight) -> assignment.addArcWithCost(left, right, -weight));
        }

        long solve() {
            if (assignment.solve() != LinearSumAssignment.Status.OPTIMAL) {
                throw new IllegalStateException("OR-Tools assigns nobody");
            }
            return assignment.getOptimalCost();
        }
    }
}
