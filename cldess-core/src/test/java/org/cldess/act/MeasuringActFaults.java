package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cldess.dossier.Dossier;
import org.cldess.indicator.Correction;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorBuilder;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.IndicatorValue;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementBuilder;
import org.cldess.indicator.MeasurementId;
import org.cldess.indicator.Measurement_;
import org.cldess.indicator.Nature;
import org.cldess.known.Known;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleActors;

/** Faults for which a measurement, its correction or its cancellation is refused. */
final class MeasuringActFaults {
    private static final IndicatorId ID = SampleActions.ESTABLISHMENTS;
    private static final MeasurementId WRONG = MeasurementId.of("etablissements-2014");
    private static final LocalDate BASELINE = LocalDate.of(2011, 12, 31);
    private static final LocalDate MEASURED = LocalDate.of(2014, 3, 31);
    private static final LocalDate LOCKED = LocalDate.of(2014, 5, 1);

    /** A measurement that is entered on a day. */
    record Entry(IndicatorId indicator, Measurement measurement, LocalDate day) {
        Entry with(UnaryOperator<MeasurementBuilder> change) {
            return new Entry(indicator, change.apply(measurement.toBuilder()).build(), day);
        }

        Entry of(Measurement other) {
            return new Entry(indicator, other, day);
        }
    }

    /** A measurement that is cancelled on a day. */
    record Cancelling(MeasurementId wrong, LocalDate day, String reason) {}

    private static final Fault.Scene<Entry> MEASUREMENT = measuring("a measurement", (life, day) -> found(life, day));

    private static final Fault.Scene<Entry> CORRECTION = measuring(
            "a correction of a measurement",
            (life, day) -> Measurement.builder(MeasurementId.of("new"), MEASURED, value(life))
                    .correction(new Correction(WRONG, day, "Mal compté"))
                    .build());

    private static final Fault.Scene<Cancelling> CANCELLATION = new Fault.Scene<>(
            "a cancellation of a measurement",
            "Acts.cancel(MeasurementId, LocalDate, String)",
            FaultyLives::chartered,
            (life, dossier) -> new Cancelling(WRONG, day(life), "Jamais compté"),
            (dossier, asked) -> Acts.of(dossier).cancel(asked.wrong(), asked.day(), asked.reason()));

    private MeasuringActFaults() {}

    private interface Found {
        Measurement on(FaultyLives life, LocalDate day);
    }

    private static Fault.Scene<Entry> measuring(String name, Found found) {
        return new Fault.Scene<>(
                name,
                "Acts.measure(IndicatorId, Measurement, LocalDate)",
                FaultyLives::chartered,
                (life, dossier) -> {
                    LocalDate day = day(life);
                    return new Entry(ID, found.on(life, day), day);
                },
                (dossier, asked) -> Acts.of(dossier).measure(asked.indicator(), asked.measurement(), asked.day()));
    }

    private static LocalDate day(FaultyLives life) {
        return life.from(LocalDate.of(2014, 6, 1), 200);
    }

    private static IndicatorValue value(FaultyLives life) {
        return IndicatorValue.of(238 + life.below(40));
    }

    private static Measurement found(FaultyLives life, LocalDate day) {
        return Measurement.builder(MeasurementId.of("new"), day.minusDays(life.below(40)), value(life))
                .build();
    }

    private static Dossier indicator(Dossier dossier, UnaryOperator<IndicatorBuilder> change) {
        return dossier.with(change.apply(dossier.findIndicator(ID).orElseThrow().toBuilder())
                .build());
    }

    private static Dossier locked(Dossier dossier) {
        return indicator(
                dossier,
                indicator ->
                        indicator.locks(List.of(new Indicator.YearLock(2014, LOCKED, Known.none(), Known.none()))));
    }

    private static Measurement during(String id, LocalDate first, LocalDate last) {
        return Measurement.builder(MeasurementId.of(id), last, IndicatorValue.of(5))
                .periodStart(first)
                .build();
    }

    static List<Fault<?>> all() {
        List<Fault<?>> all = new ArrayList<>(both(MEASUREMENT));
        all.addAll(both(CORRECTION));
        all.addAll(measurements());
        all.addAll(corrections());
        all.addAll(cancellations());
        return all;
    }

    private static List<Fault<?>> both(Fault.Scene<Entry> scene) {
        return List.of(
                scene.request(
                        "there is no such indicator",
                        asked -> new Entry(IndicatorId.of("nul"), asked.measurement(), asked.day()),
                        "measure.unknown"),
                scene.request(
                        "it is a part, not a number",
                        asked -> asked.of(Measurement.builder(
                                        asked.measurement().id(),
                                        asked.measurement().date(),
                                        IndicatorValue.of(24, 70))
                                .correction(asked.measurement().correction())
                                .build()),
                        "form.measure",
                        "form.required"),
                scene.fault(
                                "who measured has ceased",
                                (life, matter) -> new Fault.Matter<>(
                                        FaultyLives.ceased(matter.dossier(), SampleActors.PERFUMER, BASELINE),
                                        matter.request().with(given -> given.measuredBy(SampleActors.PERFUMER))),
                                "body.gone")
                        .of(Measurement_.MEASURED_BY));
    }

    private static List<Fault<?>> measurements() {
        return List.of(
                MEASUREMENT.request(
                        "it is of the future",
                        asked -> asked.of(Measurement.builder(
                                        MeasurementId.of("new"), asked.day().plusDays(1), IndicatorValue.of(240))
                                .build()),
                        "measure.future"),
                MEASUREMENT.request(
                        "its id is taken",
                        asked -> asked.of(
                                Measurement.builder(WRONG, asked.measurement().date(), IndicatorValue.of(240))
                                        .build()),
                        "measure.again"),
                MEASUREMENT.fact("the year is closed", MeasuringActFaults::locked, "measure.closed"),
                MEASUREMENT.request(
                        "it is of the day of the baseline",
                        asked -> asked.of(Measurement.builder(MeasurementId.of("new"), BASELINE, IndicatorValue.of(226))
                                .build()),
                        "IND-01"),
                MEASUREMENT.request(
                        "it is of the day of another one",
                        asked -> asked.of(Measurement.builder(MeasurementId.of("new"), MEASURED, IndicatorValue.of(240))
                                .build()),
                        "IND-08"),
                MEASUREMENT.fault(
                        "the total falls",
                        (life, matter) -> new Fault.Matter<>(
                                indicator(matter.dossier(), indicator -> indicator.nature(Nature.CUMULATIVE)),
                                matter.request()
                                        .of(Measurement.builder(
                                                        MeasurementId.of("new"),
                                                        matter.request().day(),
                                                        IndicatorValue.of(237))
                                                .build())),
                        "IND-04"),
                MEASUREMENT.fault(
                        "its period begins in that of another one",
                        (life, matter) -> new Fault.Matter<>(
                                indicator(
                                        matter.dossier(),
                                        indicator -> indicator
                                                .nature(Nature.FLOW)
                                                .measurements(
                                                        List.of(during("first", LocalDate.of(2014, 1, 1), MEASURED)))),
                                matter.request()
                                        .of(during(
                                                "new",
                                                MEASURED,
                                                matter.request().day()))),
                        "IND-07"));
    }

    private static List<Fault<?>> corrections() {
        return List.of(
                CORRECTION.fault(
                        "it is made in the future",
                        (life, matter) -> new Fault.Matter<>(
                                matter.dossier(),
                                matter.request()
                                        .with(given -> given.correction(new Correction(
                                                WRONG, matter.request().day().plusDays(1), "Mal compté")))),
                        "measure.correction.future"),
                CORRECTION.request(
                        "it is before what it corrects",
                        asked -> asked.with(
                                given -> given.correction(new Correction(WRONG, MEASURED.minusDays(1), "Mal compté"))),
                        "form.correction"),
                CORRECTION.request(
                        "there is nothing to correct",
                        asked -> asked.with(given ->
                                given.correction(new Correction(MeasurementId.of("nul"), asked.day(), "Mal compté"))),
                        "form.correction",
                        "form.reference"),
                CORRECTION.fact(
                        "the year is closed",
                        MeasuringActFaults::locked,
                        "measure.closed",
                        "measure.correction.closed"),
                CORRECTION.request(
                        "it is of another year",
                        asked -> asked.of(Measurement.builder(
                                        MeasurementId.of("new"), LocalDate.of(2013, 3, 31), IndicatorValue.of(240))
                                .correction(new Correction(WRONG, asked.day(), "Mal compté"))
                                .build()),
                        "measure.correction.moved"));
    }

    private static List<Fault<?>> cancellations() {
        return List.of(
                CANCELLATION.request(
                        "there is no such measurement",
                        asked -> new Cancelling(MeasurementId.of("nul"), asked.day(), asked.reason()),
                        "measure.cancelled"),
                CANCELLATION.request(
                        "no word says why", asked -> new Cancelling(asked.wrong(), asked.day(), " "), "form.required"),
                CANCELLATION.request(
                        "it is before the measurement",
                        asked -> new Cancelling(asked.wrong(), MEASURED.minusDays(1), asked.reason()),
                        "form.correction"),
                CANCELLATION.fact(
                        "the year is closed",
                        MeasuringActFaults::locked,
                        "measure.closed",
                        "measure.correction.closed"),
                CANCELLATION.fault(
                        "it was cancelled before",
                        (life, matter) -> new Fault.Matter<>(
                                Acts.of(matter.dossier())
                                        .cancel(WRONG, matter.request().day(), "Compté deux fois")
                                        .orElseThrow(),
                                matter.request()),
                        "form.correction"));
    }
}
