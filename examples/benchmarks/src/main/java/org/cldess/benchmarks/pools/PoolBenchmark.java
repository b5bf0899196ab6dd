package org.cldess.benchmarks.pools;

import java.util.concurrent.TimeUnit;
import org.cldess.internal.blossom.BlossomSolver;
import org.cldess.internal.blossom.Matching;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
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

/**
 * Maximum weight matching within one pool, by the blossom algorithms of the library and of JGraphT (Kolmogorov’s
 * Blossom V).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class PoolBenchmark {
    /** The edges of the pool: all, or ten drawn by each vertex. */
    @Param({"sparse 500", "sparse 2000", "sparse 10000", "complete 300", "complete 1000"})
    public String pool = "sparse 500";

    private MadePool made = MadePool.of(pool);
    private Graph<Integer, DefaultWeightedEdge> graph = made.graph();

    /** Makes the pool, builds the graph of the peer, and stops if the two totals differ. */
    @Setup
    public void build() {
        made = MadePool.of(pool);
        graph = made.graph();
        long ours = made.total(library());
        long theirs = Math.round(jGraphT());
        if (ours != theirs) {
            throw new IllegalStateException("The library finds " + ours + ", JGraphT " + theirs);
        }
    }

    /**
     * Solves the problem with the library, from arrays of edges.
     *
     * @return the best matching
     */
    @Benchmark
    public Matching library() {
        return BlossomSolver.solve(made.problem());
    }

    /**
     * Solves the problem with JGraphT, whose graph is already built.
     *
     * @return the weight of the best matching
     */
    @Benchmark
    public double jGraphT() {
        return new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE)
                .getMatching()
                .getWeight();
    }
}
