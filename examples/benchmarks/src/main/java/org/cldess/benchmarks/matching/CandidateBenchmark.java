package org.cldess.benchmarks.matching;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cldess.matching.CandidateSearch;
import org.cldess.matching.Score;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The ten best companies for a need, out of all companies: microseconds for one need. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class CandidateBenchmark {
    private static final int BEST = 10;
    private static final int NEEDS = 10_000;
    private static final int IN_BOXES = 300;
    private static final int IN_WIDENING = 50;
    private static final int BY_FORCE = 10;
    private static final int COMPARED = 100;

    /** The number of companies. */
    @Param({"500000"})
    public int companies;

    private List<Party> all = List.of();
    private List<Party> inBoxes = List.of();
    private List<Party> inWidening = List.of();
    private List<Party> byForce = List.of();
    private CandidateSearch<Party, Party> search = CandidateSearch.by(new MadeCountry(0, 0).criteria());
    private PeerColumns columns = new PeerColumns(new MadeCountry(0, 0));
    private TextIndex index = new TextIndex(new MadeCountry(0, 0));

    /** Makes the country, and compares the library with scoring all companies. The run stops if the results differ. */
    @Setup
    public void make() {
        MadeCountry country = new MadeCountry(NEEDS, companies);
        all = country.needs;
        inBoxes = country.some(country.needs, IN_BOXES);
        inWidening = country.some(country.needs, IN_WIDENING);
        byForce = country.some(country.needs, BY_FORCE);
        search = CandidateSearch.by(country.criteria());
        search.putAll(country.companies);
        columns = new PeerColumns(country);
        index = new TextIndex(country);
        for (Party need : country.some(country.needs, COMPARED)) {
            long best = columns.bestOfAll(need, BEST);
            if (sum(need) != best || columns.bestInWideningBoxes(need, BEST) != best) {
                throw new IllegalStateException("The library and scoring everybody differ for %s.".formatted(need));
            }
        }
    }

    private long sum(Party need) {
        return total(search.best(need, BEST));
    }

    private static long total(List<Score> scores) {
        return scores.stream().mapToLong(Score::millionths).sum();
    }

    /**
     * Uses the library, in the order in which it processes many needs.
     *
     * @return the sum of the scores
     */
    @Benchmark
    @OperationsPerInvocation(NEEDS)
    public long library() {
        long[] sum = {0};
        search.bestOfEach(all, BEST, (need, scores) -> sum[0] += total(scores));
        return sum[0];
    }

    /**
     * Uses the library for each need alone, in the given order.
     *
     * @return the sum of the scores
     */
    @Benchmark
    @OperationsPerInvocation(NEEDS)
    public long libraryOneByOne() {
        return all.stream().mapToLong(this::sum).sum();
    }

    /**
     * Scores all companies.
     *
     * @return the sum of the scores
     */
    @Benchmark
    @OperationsPerInvocation(BY_FORCE)
    public long everybody() {
        return byForce.stream().mapToLong(need -> columns.bestOfAll(need, BEST)).sum();
    }

    /**
     * Scores the companies that the JTS tree finds in boxes, which widen until no company outside can be better. No
     * company is missed.
     *
     * @return the sum of the scores
     */
    @Benchmark
    @OperationsPerInvocation(IN_WIDENING)
    public long treeExact() {
        return inWidening.stream()
                .mapToLong(need -> columns.bestInWideningBoxes(need, BEST))
                .sum();
    }

    /**
     * Uses a Lucene index, limited to 30 km and with its own distance curve. Better companies farther away are missed,
     * and the scores are only close to those of the others.
     *
     * @return the number of companies found
     */
    @Benchmark
    @OperationsPerInvocation(IN_BOXES)
    public long lucene() {
        return inBoxes.stream().mapToLong(need -> index.best(need, BEST)).sum();
    }

    /**
     * Scores the companies that the JTS tree finds within 10 km. Better companies farther away are missed.
     *
     * @return the sum of the scores
     */
    @Benchmark
    @OperationsPerInvocation(IN_BOXES)
    public long tree10() {
        return inBoxes.stream()
                .mapToLong(need -> columns.bestInBox(need, BEST, 10))
                .sum();
    }

    /**
     * Scores the companies that the JTS tree finds within 30 km. Better companies farther away are missed.
     *
     * @return the sum of the scores
     */
    @Benchmark
    @OperationsPerInvocation(IN_BOXES)
    public long tree30() {
        return inBoxes.stream()
                .mapToLong(need -> columns.bestInBox(need, BEST, 30))
                .sum();
    }
}
