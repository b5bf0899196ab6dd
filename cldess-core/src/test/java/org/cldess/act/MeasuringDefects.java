package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.act.ActWithDefects.Asked;
import org.cldess.act.ActWithDefects.Defect;
import org.cldess.dossier.Dossier;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorBuilder;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Nature;
import org.cldess.rulebook.Gate;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleDossiers;

/** The defects for which a measurement is refused. Each needs an indicator of another nature, so it has its own act. */
final class MeasuringDefects {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    private MeasuringDefects() {}

    static List<ActWithDefects<?>> all() {
        return List.of(
                measuring(
                        "a stock",
                        indicator -> indicator,
                        found("m", "2014-06-01", 240),
                        Defect.of(
                                "IND-08",
                                "another measurement is of that day",
                                asked -> asked.asking(unused -> found("m", "2014-03-31", 240)))),
                measuring(
                        "a stock",
                        indicator -> indicator,
                        found("m", "2012-01-01", 227),
                        Defect.of(
                                "IND-01",
                                "its day is that of the baseline",
                                asked -> asked.asking(unused -> found("m", "2011-12-31", 227)))),
                measuring(
                        "a total",
                        indicator -> indicator.nature(Nature.CUMULATIVE),
                        found("m", "2014-06-01", 238),
                        Defect.of(
                                "IND-04",
                                "it falls by one",
                                asked -> asked.asking(unused -> found("m", "2014-06-01", 237)))),
                measuring(
                        "a flow",
                        indicator -> indicator
                                .nature(Nature.FLOW)
                                .measurements(List.of(during("first", "2014-01-01", "2014-03-31"))),
                        during("m", "2014-04-01", "2014-06-30"),
                        Defect.of(
                                "IND-07",
                                "it begins on the last day of the other",
                                asked -> asked.asking(unused -> during("m", "2014-03-31", "2014-06-30")))));
    }

    private static ActWithDefects<Measurement> measuring(
            String what, UnaryOperator<IndicatorBuilder> change, Measurement found, Defect<Measurement> defect) {
        Dossier grasse = SampleDossiers.grasse();
        Indicator indicator = grasse.findIndicator(SampleActions.ESTABLISHMENTS).orElseThrow();
        return new ActWithDefects<>(
                "measuring " + what,
                Gate.MEASUREMENT,
                new Asked<>(grasse.with(change.apply(indicator.toBuilder()).build()), found),
                (acts, measurement) -> acts.measure(SampleActions.ESTABLISHMENTS, measurement, DAY),
                List.of(defect));
    }

    private static Measurement found(String id, String day, long value) {
        return Measurement.builder(MeasurementId.of(id), LocalDate.parse(day), IndicatorValue.of(value))
                .build();
    }

    private static Measurement during(String id, String first, String last) {
        return found(id, last, 5).toBuilder()
                .periodStart(LocalDate.parse(first))
                .build();
    }
}
