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

/** Checks one dossier against the rules, up to the French sentences of all breaches. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulebookBenchmark {
    /** The number of breaches in the dossier. */
    @Param({"0", "200"})
    public int breaches;

    private final Library library = new Library();
    private final Peer parameters = Peer.withParameters();
    private final Peer expressions = Peer.withExpressions();
    private Dossier dossier = MadeDossier.valid();
    private DossierBean beans = Beans.of(dossier);

    /** Makes the dossier, and fails if the two sides find different breaches in it. */
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

    /** Closes the peers. */
    @TearDown
    public void close() {
        parameters.close();
        expressions.close();
    }

    /**
     * Checks with the library.
     *
     * @return the sentences
     */
    @Benchmark
    public List<String> library() {
        return library.say(dossier);
    }

    /**
     * Checks with Hibernate Validator, with parameters in its messages.
     *
     * @return the sentences
     */
    @Benchmark
    public List<String> hibernateValidator() {
        return parameters.say(beans);
    }

    /**
     * Checks with Hibernate Validator in its default configuration.
     *
     * @return the sentences
     */
    @Benchmark
    public List<String> hibernateValidatorWithExpressions() {
        return expressions.say(beans);
    }
}
