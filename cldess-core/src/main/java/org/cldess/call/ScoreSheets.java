package org.cldess.call;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        boolean isWhole = !sheets.isEmpty()
                && !criteria.isEmpty()
                && sheets.stream().allMatch(sheet -> sheet.size() == criteria.size());
        if (!isWhole) {
            return Known.notRecorded();
        }
        long points = 0;
        for (JuryCriterion criterion : criteria) {
            points += (long) criterion.weight() * points(criterion);
        }
        return Known.of(new JuryTotal(points, sheets.size()));
    }

    /** Returns the sum of the points of all jurors for a criterion. */
    int points(JuryCriterion criterion) {
        return sheets.stream()
                .mapToInt(sheet -> sheet.getOrDefault(criterion.id(), 0))
                .sum();
    }

    /** Compares the means of two applications for one criterion; the higher mean comes first. */
    static int compare(JuryCriterion criterion, ScoreSheets one, ScoreSheets other) {
        return Long.compare(
                (long) other.points(criterion) * one.sheets.size(), (long) one.points(criterion) * other.sheets.size());
    }
}
