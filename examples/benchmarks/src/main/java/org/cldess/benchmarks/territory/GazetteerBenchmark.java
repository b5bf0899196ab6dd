package org.cldess.benchmarks.territory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.PostalCode;
import org.cldess.territory.Commune;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading the gazetteer in a machine that has just started, and asking it in one that has run for a while. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class GazetteerBenchmark {
    private final CommuneCode grasse = CommuneCode.parse("06069");
    private final CommuneCode lille = CommuneCode.parse("59350");
    private final PostalCode postalCode = PostalCode.parse("06130");

    /**
     * Reads it and finds a first commune. In the first shot of a new machine nothing was read before.
     *
     * @return the commune
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(11)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Commune read() {
        return Gazetteer.ofFrance().getCommune(grasse);
    }

    /**
     * By code.
     *
     * @return the commune
     */
    @Benchmark
    public Commune byCode() {
        return Gazetteer.ofFrance().getCommune(grasse);
    }

    /**
     * By name, without accents.
     *
     * @return the communes of that name
     */
    @Benchmark
    public List<Commune> byName() {
        return Gazetteer.ofFrance().communesNamed("saint etienne");
    }

    /**
     * By postal code.
     *
     * @return the communes that share it
     */
    @Benchmark
    public List<Commune> byPostalCode() {
        return Gazetteer.ofFrance().communesAt(postalCode);
    }

    /**
     * From one end of the country to the other.
     *
     * @return how far it is
     */
    @Benchmark
    public Optional<Distance> distance() {
        return Gazetteer.ofFrance().distance(grasse, lille);
    }
}
