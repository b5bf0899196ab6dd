package org.cldess.benchmarks.matching;

import java.util.concurrent.TimeUnit;
import org.cldess.matching.CandidateSearch;
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

/** The cost of the ten best companies for each of a thousand needs, as the number of companies grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class CandidateGrowthBenchmark {
    private static final int BEST = 10;
    private static final int NEEDS = 1_000;

    /** The number of companies. */
    @Param({"1000", "10000", "100000", "500000"})
    public int size;

    private MadeCountry country = new MadeCountry(0, 0);
    private CandidateSearch<Party, Party> search = CandidateSearch.by(country.criteria());

    /** Makes the country and its index. */
    @Setup
    public void make() {
        country = new MadeCountry(NEEDS, size);
        search = CandidateSearch.by(country.criteria());
        search.putAll(country.companies);
    }

    /**
     * Searches for all needs.
     *
     * @return the number of companies found
     */
    @Benchmark
    public int candidates() {
        int[] found = {0};
        search.bestOfEach(country.needs, BEST, (need, scores) -> found[0] += scores.size());
        return found[0];
    }
}
