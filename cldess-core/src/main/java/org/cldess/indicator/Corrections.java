package org.cldess.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/**
 * Checks that a measurement corrects another one of its indicator, at most once, and not before the other one counts.
 */
final class Corrections {
    private final List<Parts> measurements;
    private final Map<String, Parts> byId = new HashMap<>();

    Corrections(List<Parts> measurements) {
        this.measurements = measurements;
        measurements.forEach(one -> one.text(Measurement_.ID).ifPresent(id -> byId.putIfAbsent(id, one)));
    }

    void check(ProblemCollector problems) {
        Set<String> met = new HashSet<>();
        for (Parts measurement : measurements) {
            measurement
                    .thing(Measurement_.CORRECTION)
                    .ifPresent(correction -> correction
                            .text(Correction_.OF)
                            .ifPresent(of -> check(measurement, correction, of, !met.add(of), problems)));
        }
    }

    private void check(Parts measurement, Parts correction, String of, boolean isAgain, ProblemCollector problems) {
        Parts wrong = byId.get(of);
        if (isAgain) {
            add("form.correction.again", correction, problems, of);
        } else if (wrong == null) {
            add("form.correction.other", correction, problems, of);
        } else if (goesRound(measurement)) {
            add("form.correction.circle", correction, problems, of);
        } else {
            Optional<LocalDate> day = correction.find(Correction_.DATE);
            Optional<LocalDate> since = since(wrong);
            if (day.isPresent() && since.filter(day.get()::isBefore).isPresent()) {
                problems.add(
                        "form.correction",
                        correction.at(Correction_.DATE),
                        Texts.WORDS.message("form.correction.early", day.get(), of, since.get()));
            }
        }
    }

    private static void add(String key, Parts correction, ProblemCollector problems, String of) {
        problems.add("form.correction", correction.at(Correction_.OF), Texts.WORDS.message(key, of));
    }

    /** Returns the day from which a measurement counts: its own day, or that of its correction if later. */
    private static Optional<LocalDate> since(Parts measurement) {
        Optional<LocalDate> own = measurement.find(Measurement_.DATE);
        Optional<LocalDate> made =
                measurement.thing(Measurement_.CORRECTION).flatMap(correction -> correction.find(Correction_.DATE));
        return made.filter(day -> own.filter(day::isBefore).isEmpty()).or(() -> own);
    }

    /** Checks whether the corrections form a cycle through a measurement. */
    private boolean goesRound(Parts measurement) {
        Parts at = measurement;
        for (int i = 0; i <= measurements.size(); i++) {
            Optional<String> next =
                    at.thing(Measurement_.CORRECTION).flatMap(correction -> correction.text(Correction_.OF));
            Parts corrected = next.isEmpty() ? null : byId.get(next.get());
            if (corrected == null) {
                return false;
            }
            at = corrected;
            if (at == measurement) {
                return true;
            }
        }
        return true;
    }
}
