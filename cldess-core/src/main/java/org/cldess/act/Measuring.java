package org.cldess.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.indicator.Correction;
import org.cldess.indicator.Indicator;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.Indicator_;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.internal.code.FreeId;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;

/** The acts that record, correct or cancel a measurement. */
final class Measuring {
    private final Dossier dossier;
    private final Act act;

    private Measuring(Dossier dossier, Act act) {
        this.dossier = dossier;
        this.act = act;
    }

    /** Adds a measurement that cancels another one. */
    static Answer<Dossier> cancel(
            Dossier dossier, Conditions conditions, MeasurementId wrong, LocalDate day, String reason) {
        Optional<Indicator> indicator = dossier.indicators().stream()
                .filter(one -> find(one, wrong).isPresent())
                .findFirst();
        if (indicator.isEmpty()) {
            Act act = new Act(Dossier_.INDICATORS, dossier, conditions);
            act.refuse("measure.cancelled", wrong.value());
            return act.refused();
        }
        Set<String> taken = dossier.indicators().stream()
                .flatMap(one -> one.measurements().stream())
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
        MeasurementId id = MeasurementId.of(FreeId.beginningWith(wrong.value(), taken));
        try {
            Measurement made = find(indicator.get(), wrong).orElseThrow().cancelled(id, day, reason);
            return measure(dossier, conditions, indicator.get().id(), made, day);
        } catch (Violations senseless) {
            return Answer.refused(senseless);
        }
    }

    private static Optional<Measurement> find(Indicator indicator, MeasurementId id) {
        return indicator.measurements().stream()
                .filter(other -> other.id().equals(id))
                .findFirst();
    }

    static Answer<Dossier> measure(
            Dossier dossier, Conditions conditions, IndicatorId id, Measurement measurement, LocalDate day) {
        return new Seeking(dossier, conditions)
                .on(
                        Indicator.class,
                        id,
                        Dossier_.INDICATORS,
                        "measure.unknown",
                        (act, indicator) -> new Measuring(dossier, act.in(Indicator_.MEASUREMENTS))
                                .measure(indicator, measurement, day));
    }

    private Answer<Dossier> measure(Indicator indicator, Measurement measurement, LocalDate day) {
        boolean cancels =
                measurement.correction().value().filter(Correction::cancels).isPresent();
        act.refuseIf(!cancels && measurement.date().isAfter(day), "measure.future", measurement.date(), day);
        act.refuseIf(
                dossier.indicators().stream()
                        .flatMap(other -> other.measurements().stream())
                        .anyMatch(other -> other.id().equals(measurement.id())),
                "measure.again",
                measurement.id().value());
        refuseClosed(indicator, measurement, day);
        measurement.correction().value().ifPresent(made -> refuseCorrection(indicator, measurement, made, day));
        return act.outcome(Gate.MEASUREMENT, day, () -> dossier.with(indicator.with(measurement)));
    }

    private void refuseClosed(Indicator indicator, Measurement measurement, LocalDate day) {
        indicator
                .lock(measurement.firstDay(), measurement.date(), day)
                .ifPresent(lock -> act.refuse("measure.closed", Integer.toString(lock.year()), lock.date()));
    }

    /** Returns whether two measurements are of two years, or of two periods that have no day in common. */
    private static boolean isOfAnotherTime(Measurement wrong, Measurement right) {
        boolean areFlows =
                wrong.periodStart().isPresent() && right.periodStart().isPresent();
        return wrong.date().getYear() != right.date().getYear()
                || (areFlows
                        && (wrong.date().isBefore(right.firstDay())
                                || right.date().isBefore(wrong.firstDay())));
    }

    /** Refuses a correction that is dated in the future, affects a closed year, or is about another time. */
    private void refuseCorrection(Indicator indicator, Measurement right, Correction made, LocalDate day) {
        act.refuseIf(made.date().isAfter(day), "measure.correction.future", made.date(), day);
        MeasurementId of = made.of();
        Optional<Measurement> corrected = find(indicator, of);
        corrected
                .filter(wrong -> isOfAnotherTime(wrong, right))
                .ifPresent(wrong -> act.refuse("measure.correction.moved", of.value(), wrong.date(), right.date()));
        corrected
                .flatMap(wrong -> indicator.lock(wrong.firstDay(), wrong.date(), day))
                .ifPresent(lock -> act.refuse(
                        "measure.correction.closed", of.value(), Integer.toString(lock.year()), lock.date()));
    }
}
