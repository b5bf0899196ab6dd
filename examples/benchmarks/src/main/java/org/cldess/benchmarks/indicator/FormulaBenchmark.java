package org.cldess.benchmarks.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorKind;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Nature;
import org.cldess.indicator.Series;
import org.cldess.indicator.formula.Formula;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Computes formulas of the greatest length over a flow that is measured every day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@org.openjdk.jmh.annotations.Measurement(iterations = 3)
public class FormulaBenchmark {
    private static final int HUNDREDS = 97;

    /** The number of measurements. */
    @Param({"500", "1000", "5000"})
    public int measurements;

    /** The number of formulas. */
    @Param({"1", "20"})
    public int formulas;

    /** The reference that each formula adds up as often as it can. */
    @Param({"[i]", "sum([i])"})
    public String reference = "";

    private List<Indicator> indicators = List.of();

    /** Makes the indicators. */
    @Setup
    public void make() {
        List<Measurement> found = new ArrayList<>();
        for (int i = 0; i < measurements; i++) {
            LocalDate day = LocalDate.of(2001, 1, 1).plusDays(i);
            found.add(Measurement.builder(
                            MeasurementId.of("m-" + i),
                            day,
                            IndicatorValue.of(new BigDecimal(i % HUNDREDS).add(new BigDecimal("0.25"))))
                    .periodStart(day)
                    .build());
        }
        List<Indicator> made = new ArrayList<>();
        made.add(Indicator.builder(IndicatorId.of("i"), "Flux", IndicatorKind.OUTPUT, "heures")
                .nature(Nature.FLOW)
                .measurements(found)
                .build());
        int terms = (Formula.MAX_LENGTH + 1) / (reference.length() + 1);
        Formula formula = Formula.parse((reference + "+").repeat(terms - 1) + reference);
        for (int i = 0; i < formulas; i++) {
            made.add(Indicator.builder(IndicatorId.of("f-" + i), "Formule " + i, IndicatorKind.OUTPUT, "heures")
                    .formula(formula)
                    .build());
        }
        indicators = made;
    }

    /**
     * Computes all formulas.
     *
     * @return the numbers of the indicators
     */
    @Benchmark
    public List<Series> compute() {
        return Series.of(indicators);
    }
}
