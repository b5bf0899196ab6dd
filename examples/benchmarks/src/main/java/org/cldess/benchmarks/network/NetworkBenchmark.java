package org.cldess.benchmarks.network;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cldess.matching.introduction.Introduction;
import org.cldess.matching.introduction.Introductions;
import org.cldess.network.Broker;
import org.cldess.network.Network;
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

/** All measures of a network, and the ten introductions that would help it most. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NetworkBenchmark {
    /** The number of actors in the network, which has five ties for each. */
    @Param({"1000", "2000", "5000", "10000", "20000", "50000", "100000"})
    public int actors;

    private Network network = MadeNetwork.of(2);

    /** Makes the network. */
    @Setup
    public void make() {
        network = MadeNetwork.of(actors);
    }

    /**
     * Computes the isolated actors, the groups that are not connected, the links between the two economies, and the ten
     * most important brokers.
     *
     * @return the ten brokers
     */
    @Benchmark
    public List<Broker> measures() {
        return network.measures().brokers(10);
    }

    /**
     * Computes the introductions.
     *
     * @return the ten best
     */
    @Benchmark
    public List<Introduction> introductions() {
        return Introductions.in(network).best(10);
    }
}
