package org.cldess.benchmarks.rulebook;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cldess.benchmarks.rulebook.beans.DossierBean;
import org.cldess.dossier.Dossier;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The rules over one dossier, until the sentences of all breaches are said in French. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulebookBenchmark {
    /** How many breaches the dossier has. */
    @Param({"0", "200"})
    public int breaches;

    private final Library library = new Library();
    private final Peer parameters = Peer.withParameters();
    private final Peer expressions = Peer.withExpressions();
    private Dossier dossier = MadeDossier.valid();
    private DossierBean beans = Beans.of(dossier);

    /** Makes the dossier, and refuses to go on if the two sides find different things in it. */
    @Setup
    public void make() {
        dossier = breaches == 0 ? MadeDossier.valid() : MadeDossier.breached();
        beans = Beans.of(dossier);
        int found = Math.max(SameVerdicts.require(dossier, parameters), SameVerdicts.require(dossier, expressions));
        if (found != breaches) {
            throw new IllegalStateException(
                    "The dossier has %s breaches, and %s were asked.".formatted(found, breaches));
        }
    }

    /** Gives back what the peers hold. */
    @TearDown
    public void close() {
        parameters.close();
        expressions.close();
    }

    /**
     * The library.
     *
     * @return the sentences
     */
    @Benchmark
    public List<String> library() {
        return library.say(dossier);
    }

    /**
     * Hibernate Validator with parameters in its sentences.
     *
     * @return the sentences
     */
    @Benchmark
    public List<String> hibernateValidator() {
        return parameters.say(beans);
    }

    /**
     * Hibernate Validator as it comes.
     *
     * @return the sentences
     */
    @Benchmark
    public List<String> hibernateValidatorWithExpressions() {
        return expressions.say(beans);
    }
}
