package org.cldess.benchmarks.pairs;

import java.util.concurrent.TimeUnit;
import org.cldess.internal.assignment.Assignment;
import org.cldess.internal.assignment.AssignmentSolver;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.PairingSolver;
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

/** The cost of choosing pairs as the number of participants grows, for the library alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class PairsGrowthBenchmark {
    /** A table of scores. */
    @State(Scope.Benchmark)
    public static class Table {
        /** The number of vertices on each side. */
        @Param({"100", "200", "500", "1000", "2000", "5000"})
        public int size;

        private MadeWeights made = MadeWeights.of("score 1");

        /** Makes the table. */
        @Setup
        public void make() {
            made = MadeWeights.of("score " + size);
        }
    }

    /** A meeting of twelve rounds. */
    @State(Scope.Benchmark)
    public static class Rounds {
        private static final int ROUNDS = 12;

        /** The number of participants on each side. */
        @Param({"40", "100", "200", "500", "1000", "2000"})
        public int size;

        private PairingProblem problem = MadePairs.meeting(1, 1).problem();

        /** Makes the meeting. */
        @Setup
        public void make() {
            problem = MadePairs.meeting(size, ROUNDS).problem();
        }
    }

    /** Twenty neighbours for each left vertex, with at most five pairs for each left and four for each right vertex. */
    @State(Scope.Benchmark)
    public static class Neighbours {
        private static final int LEFT_MOST = 5;
        private static final int RIGHT_MOST = 4;

        /** The number of vertices on each side. */
        @Param({"1000", "2000", "10000", "20000", "50000", "100000"})
        public int size;

        private PairingProblem problem = MadePairs.meeting(1, 1).problem();

        /** Makes the neighbours. */
        @Setup
        public void make() {
            problem = MadePairs.sparse(size, size, LEFT_MOST, RIGHT_MOST).problem();
        }
    }

    /**
     * Solves the assignment problem.
     *
     * @param table the scores
     * @return the assignment
     */
    @Benchmark
    public Assignment assignment(Table table) {
        return AssignmentSolver.solve(table.made.problem()).orElseThrow();
    }

    /**
     * Chooses the pairs of a meeting.
     *
     * @param rounds the meeting
     * @return the pairs
     */
    @Benchmark
    public Pairing meeting(Rounds rounds) {
        return PairingSolver.solve(rounds.problem).orElseThrow();
    }

    /**
     * Chooses several pairs for each vertex.
     *
     * @param neighbours the pairs that may be chosen
     * @return the pairs
     */
    @Benchmark
    public Pairing neighbours(Neighbours neighbours) {
        return PairingSolver.solve(neighbours.problem).orElseThrow();
    }
}
