package org.cldess.benchmarks.pairs;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.cldess.internal.flow.EdgeColouring;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.PairingSolver;
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

/** The best pairs of speed meetings, assigned to rounds, and of many sites with many enterprises. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class PairingBenchmark {
    /** The number of vertices on each side, and the number of rounds or the maximum degree of each side. */
    @Param({
        "meeting 40x40, 10 rounds",
        "meeting 200x200, 12 rounds",
        "meeting 2000x2000, 12 rounds",
        "bound 200x200, 12 rounds",
        "bound 2000x2000, 12 rounds",
        "tables 2000x2000, 12 rounds",
        "loose 10000x500000, 5/2",
        "tight 10000x10000, 5/4"
    })
    public String pairs = "";

    private MadePairs made = new MadePairs(0, 0, new int[0], new int[0], new long[0], 0, 0, 0, 0);
    private PairingProblem problem = made.problem();

    /** Makes the problem and checks that both solvers find the same total. */
    @Setup
    public void make() {
        Loader.loadNativeLibraries();
        made = MadePairs.of(pairs);
        problem = made.problem();
        Flow flow = new Flow();
        flow.build(this);
        long ours = made.total(made.chosen(PairingSolver.solve(problem).orElseThrow()));
        long theirs = made.total(flow.solve());
        if (ours != theirs || !PairingSolver.solve(problem).orElseThrow().verify(problem)) {
            throw new IllegalStateException("The library finds " + ours + ", OR-Tools " + theirs);
        }
    }

    /**
     * Solves the problem with the library.
     *
     * @return the round of each chosen pair, or the chosen pairs
     */
    @Benchmark
    public int[] library() {
        return rounds(made.chosen(PairingSolver.solve(problem).orElseThrow()));
    }

    /**
     * Solves the problem with OR-Tools, whose network is already built.
     *
     * @param flow the network
     * @return the round of each chosen pair, or the chosen pairs
     */
    @Benchmark
    public int[] orTools(Flow flow) {
        return rounds(flow.solve());
    }

    private int[] rounds(int[] chosen) {
        return made.isMeeting()
                ? EdgeColouring.colour(
                        made.leftCount(),
                        made.rightCount(),
                        Arrays.stream(chosen).map(pair -> made.left()[pair]).toArray(),
                        Arrays.stream(chosen).map(pair -> made.right()[pair]).toArray(),
                        made.leftMost())
                : chosen;
    }

    /** A network of OR-Tools, which can be solved only once. */
    @State(Scope.Thread)
    public static class Flow {
        private MinCostFlow flow = new MinCostFlow();
        private int pairs;

        /**
         * Builds the network.
         *
         * @param benchmark the benchmark with the pairs
         */
        @Setup(Level.Invocation)
        public void build(PairingBenchmark benchmark) {
            MadePairs made = benchmark.made;
            flow.delete();
            flow = new MinCostFlow();
            int source = made.leftCount() + made.rightCount();
            int sink = source + 1;
            pairs = made.left().length;
            for (int pair = 0; pair < pairs; pair++) {
                flow.addArcWithCapacityAndUnitCost(
                        made.left()[pair], made.leftCount() + made.right()[pair], 1, -made.weight()[pair]);
            }
            if (made.isBound()) {
                bind(made, source, sink);
            } else {
                leave(made, source, sink);
            }
        }

        private void leave(MadePairs made, int source, int sink) {
            for (int i = 0; i < made.leftCount(); i++) {
                flow.addArcWithCapacityAndUnitCost(source, i, made.leftMost(), 0);
            }
            for (int j = 0; j < made.rightCount(); j++) {
                flow.addArcWithCapacityAndUnitCost(made.leftCount() + j, sink, made.rightMost(), 0);
            }
            long units = (long) made.leftCount() * made.leftMost();
            flow.addArcWithCapacityAndUnitCost(source, sink, units, 0);
            flow.setNodeSupply(source, units);
            flow.setNodeSupply(sink, -units);
        }

        /**
         * Models the minimum degrees and the limit. Left units may go to the idle node and right units may come from
         * the filler node, up to what the minimum degrees allow. The flow from filler to idle is the number of pairs,
         * which the limit bounds.
         */
        private void bind(MadePairs made, int filler, int idle) {
            long leftUnits = (long) made.leftCount() * made.leftMost();
            long rightUnits = (long) made.rightCount() * made.rightMost();
            for (int i = 0; i < made.leftCount(); i++) {
                flow.setNodeSupply(i, made.leftMost());
                flow.addArcWithCapacityAndUnitCost(i, idle, made.leftMost() - made.minimum(), 0);
            }
            for (int j = 0; j < made.rightCount(); j++) {
                flow.setNodeSupply(made.leftCount() + j, -made.rightMost());
                flow.addArcWithCapacityAndUnitCost(filler, made.leftCount() + j, made.rightMost() - made.minimum(), 0);
            }
            flow.addArcWithCapacityAndUnitCost(filler, idle, made.limit(), 0);
            flow.setNodeSupply(filler, rightUnits);
            flow.setNodeSupply(idle, -leftUnits);
        }

        int[] solve() {
            if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("OR-Tools finds no flow");
            }
            int[] chosen = new int[pairs];
            int count = 0;
            for (int pair = 0; pair < pairs; pair++) {
                if (flow.getFlow(pair) > 0) {
                    chosen[count++] = pair;
                }
            }
            return Arrays.copyOf(chosen, count);
        }
    }
}
