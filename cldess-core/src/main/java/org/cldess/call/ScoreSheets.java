package org.cldess.call;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JurorId;
import org.cldess.call.jury.JuryCriterion;
import org.cldess.call.jury.JuryCriterionId;
import org.cldess.call.jury.JuryScore;
import org.cldess.known.Known;

/**
 * The score sheets of an application that count, which are those of jurors who are not tied to its applicant.
 *
 * @param criteria the criteria of the call, in order
 * @param sheets the points of each juror by criterion
 */
record ScoreSheets(List<JuryCriterion> criteria, List<Map<JuryCriterionId, Integer>> sheets) {
    private static final int PLACES = 2;

    /**
     * Collects the sheets of an application.
     *
     * @param criteria the criteria of the call
     * @param scores all scores of the call
     * @param jurors the jurors who are not tied to the applicant
     * @param application the application
     */
    static ScoreSheets of(
            List<JuryCriterion> criteria, List<JuryScore> scores, List<Juror> jurors, ProjectApplication application) {
        Set<JurorId> free = jurors.stream().map(Juror::id).collect(Collectors.toSet());
        Map<JurorId, Map<JuryCriterionId, Integer>> byJuror = new LinkedHashMap<>();
        for (JuryScore score : scores) {
            if (free.contains(score.juror()) && score.application().equals(application.id())) {
                byJuror.computeIfAbsent(score.juror(), one -> new HashMap<>()).put(score.criterion(), score.points());
            }
        }
        return new ScoreSheets(criteria, new ArrayList<>(byJuror.values()));
    }

    /** Returns the total; not recorded if there is no sheet, or if a sheet lacks a criterion. */
    Known<JuryTotal> total() {
        if (sheets.isEmpty() || criteria.isEmpty()) {
            return Known.notRecorded();
        }
        long total = 0;
        for (JuryCriterion criterion : criteria) {
            Optional<Integer> points = points(criterion).value();
            if (points.isEmpty()) {
                return Known.notRecorded();
            }
            total += (long) criterion.weight() * points.get();
        }
        return Known.of(new JuryTotal(total, sheets.size()));
    }

    /** Returns the mean of the points for a criterion; not recorded if there is no sheet, or if a sheet lacks it. */
    Known<BigDecimal> mean(JuryCriterion criterion) {
        return points(criterion)
                .map(points -> BigDecimal.valueOf(points)
                        .divide(BigDecimal.valueOf(sheets.size()), PLACES, RoundingMode.HALF_UP));
    }

    /** Returns the sum of the points of all jurors for a criterion; not recorded like the mean. */
    private Known<Integer> points(JuryCriterion criterion) {
        int sum = 0;
        for (Map<JuryCriterionId, Integer> sheet : sheets) {
            Integer points = sheet.get(criterion.id());
            if (points == null) {
                return Known.notRecorded();
            }
            sum += points;
        }
        return sheets.isEmpty() ? Known.notRecorded() : Known.of(sum);
    }

    /**
     * Compares the means of two applications for one criterion; the higher mean comes first. Both applications have a
     * total.
     */
    static int compare(JuryCriterion criterion, ScoreSheets one, ScoreSheets other) {
        long mine = one.points(criterion).value().orElseThrow();
        long theirs = other.points(criterion).value().orElseThrow();
        return Long.compare(theirs * one.sheets.size(), mine * other.sheets.size());
    }
}
