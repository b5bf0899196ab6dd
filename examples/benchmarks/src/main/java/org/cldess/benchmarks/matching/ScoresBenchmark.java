package org.cldess.benchmarks.matching;

import java.util.concurrent.TimeUnit;
import org.cldess.matching.Scores;
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

/** All pairs of a large meeting, in a heap of 600 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx600m")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ScoresBenchmark {
    /** The number of participants on each side. */
    @Param({"2000"})
    public int each;

    private MadeCountry country = new MadeCountry(0, 0);

    /** Makes both sides. */
    @Setup
    public void make() {
        country = new MadeCountry(each, each);
    }

    /**
     * Scores every pair.
     *
     * @return the scores
     */
    @Benchmark
    public Scores pairs() {
        return country.criteria().score(country.needs, country.companies);
    }

    /**
     * Scores every pair and reads all of them, as a solver does.
     *
     * @return the sum of the scores
     */
    @Benchmark
    public long pairsRead() {
        long[] sum = {0};
        pairs().forEach((left, right, millionths) -> sum[0] += millionths);
        return sum[0];
    }
}
