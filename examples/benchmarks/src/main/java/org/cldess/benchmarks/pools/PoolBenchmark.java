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

/** The best pairs within one pool, by blossoms as the library grows them and as JGraphT does (Kolmogorov’s Blossom V). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class PoolBenchmark {
    /** Who knows whom: everybody, or ten drawn by each. */
    @Param({"sparse 500", "sparse 2000", "sparse 10000", "complete 300", "complete 1000"})
    public String pool = "sparse 500";

    private MadePool made = MadePool.of(pool);
    private Graph<Integer, DefaultWeightedEdge> graph = made.graph();

    /** Makes the pool, builds the graph of the peer, and stops if both find another total. */
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
     * The library, from arrays of edges.
     *
     * @return the best matching
     */
    @Benchmark
    public Matching library() {
        return BlossomSolver.solve(made.problem());
    }

    /**
     * JGraphT, its graph built before.
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
