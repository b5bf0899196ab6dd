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

/** Reading the gazetteer in a virtual machine that has just started, and querying it in one that has warmed up. */
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
     * Reads the gazetteer and finds a first commune. In the first shot of a new virtual machine, nothing has been read
     * before.
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
     * Finds a commune by code.
     *
     * @return the commune
     */
    @Benchmark
    public Commune byCode() {
        return Gazetteer.ofFrance().getCommune(grasse);
    }

    /**
     * Finds communes by name, without accents.
     *
     * @return the communes with that name
     */
    @Benchmark
    public List<Commune> byName() {
        return Gazetteer.ofFrance().communesNamed("saint etienne");
    }

    /**
     * Finds communes by postal code.
     *
     * @return the communes that share the code
     */
    @Benchmark
    public List<Commune> byPostalCode() {
        return Gazetteer.ofFrance().communesAt(postalCode);
    }

    /**
     * Returns the distance from one end of the country to the other.
     *
     * @return the distance
     */
    @Benchmark
    public Optional<Distance> distance() {
        return Gazetteer.ofFrance().distance(grasse, lille);
    }
}
