package org.cldess.benchmarks.pairs;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.cldess.internal.assignment.Assignment;
import org.cldess.internal.assignment.AssignmentSolver;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same assignment with a thousand vertices on each side, by JGraphT’s implementation of the Kuhn–Munkres algorithm.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class KuhnMunkresBenchmark {
    private static final int SIDE = 1_000;

    private final MadeWeights made = MadeWeights.of("score " + SIDE);
    private final Graph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private final Set<Integer> leftCount = new LinkedHashSet<>();
    private final Set<Integer> rightCount = new LinkedHashSet<>();

    /** Builds the graph. */
    @Setup
    public void build() {
        for (int i = 0; i < SIDE; i++) {
            leftCount.add(i);
            rightCount.add(SIDE + i);
            graph.addVertex(i);
            graph.addVertex(SIDE + i);
        }
        made.forEach((left, right, weight) ->
                graph.setEdgeWeight(graph.addEdge(left, SIDE + right), 1_000 - (double) weight));
    }

    /**
     * Solves the problem with JGraphT, whose graph is already built. The run stops if the library finds another total.
     *
     * @return the minimum cost
     */
    @Benchmark
    public double jGraphT() {
        double cost = new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, leftCount, rightCount)
                .getMatching()
                .getWeight();
        Assignment ours = AssignmentSolver.solve(made.problem()).orElseThrow();
        if (made.total(ours) != Math.round(1_000.0 * SIDE - cost)) {
            throw new IllegalStateException("The library finds " + made.total(ours) + ", JGraphT a cost of " + cost);
        }
        return cost;
    }
}
