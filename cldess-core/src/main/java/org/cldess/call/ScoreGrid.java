package org.cldess.call;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.Juror;
import org.cldess.call.jury.JurorId;
import org.cldess.call.jury.JuryCriterion;
import org.cldess.call.jury.JuryCriterionId;
import org.cldess.call.jury.JuryScore;
import org.cldess.known.Known;

/**
 * The scores of each juror for each application and criterion (<i>{@index "grille de notation"}</i>), and the means
 * behind the {@link Ranking}. Scores of jurors who are tied to the applicant are kept, but are not part of any mean.
 */
public final class ScoreGrid {
    private final List<JuryCriterion> criteria;
    private final Map<ApplicationId, Map<JurorId, Map<JuryCriterionId, JuryScore>>> sheets = new HashMap<>();
    private final Map<ApplicationId, ScoreSheets> scorings = new HashMap<>();
    private final Map<ApplicationId, List<Juror>> tied = new HashMap<>();

    private ScoreGrid(
            List<ProjectApplication> applications,
            List<Applicant> applicants,
            List<Juror> jurors,
            List<JuryCriterion> criteria,
            List<JuryScore> scores) {
        this.criteria = criteria;
        Map<ApplicantId, Applicant> byId =
                applicants.stream().collect(Collectors.toMap(Applicant::id, Function.identity()));
        for (JuryScore score : scores) {
            sheets.computeIfAbsent(score.application(), one -> new HashMap<>())
                    .computeIfAbsent(score.juror(), one -> new HashMap<>())
                    .put(score.criterion(), score);
        }
        for (ProjectApplication application : applications) {
            Optional<Applicant> applicant = Optional.ofNullable(byId.get(application.applicant()));
            List<Juror> bound = jurors.stream()
                    .filter(juror -> applicant.filter(juror::isTiedTo).isPresent())
                    .toList();
            List<Juror> free =
                    jurors.stream().filter(juror -> !bound.contains(juror)).toList();
            tied.put(application.id(), bound);
            scorings.put(application.id(), ScoreSheets.of(criteria, scores, free, application));
        }
    }

    static ScoreGrid of(
            List<ProjectApplication> applications,
            List<Applicant> applicants,
            List<Juror> jurors,
            List<JuryCriterion> criteria,
            List<JuryScore> scores) {
        return new ScoreGrid(applications, applicants, jurors, criteria, scores);
    }

    /**
     * {@return the score of a juror for an application and a criterion, if there is one}
     *
     * @param application the application
     * @param juror the juror
     * @param criterion the criterion
     */
    public Optional<JuryScore> find(ApplicationId application, JurorId juror, JuryCriterionId criterion) {
        return Optional.ofNullable(sheet(application, juror).get(criterion));
    }

    /**
     * {@return the total of a juror for an application, if the juror scored every criterion}
     *
     * @param application the application
     * @param juror the juror
     */
    public Optional<JuryTotal> total(ApplicationId application, JurorId juror) {
        Map<JuryCriterionId, JuryScore> sheet = sheet(application, juror);
        long points = 0;
        for (JuryCriterion criterion : criteria) {
            JuryScore score = sheet.get(criterion.id());
            if (score == null) {
                return Optional.empty();
            }
            points += (long) criterion.weight() * score.points();
        }
        return criteria.isEmpty() ? Optional.empty() : Optional.of(new JuryTotal(points, 1));
    }

    /**
     * {@return the mean score for an application and a criterion, without the jurors who are tied to its applicant,
     * from 0 to {@value JuryScore#MAX_POINTS}, rounded half up to two decimals; not recorded if none of them scored the
     * application, or if one of them scored it but not by this criterion}
     *
     * @param application the application
     * @param criterion the criterion
     */
    public Known<BigDecimal> mean(ApplicationId application, JuryCriterion criterion) {
        ScoreSheets scoring = scorings.get(application);
        return scoring == null ? Known.notRecorded() : scoring.mean(criterion);
    }

    /**
     * {@return the jurors who are tied to the applicant of an application, in jury order}
     *
     * @param application the application
     */
    public List<Juror> tied(ApplicationId application) {
        return tied.getOrDefault(application, List.of());
    }

    private Map<JuryCriterionId, JuryScore> sheet(ApplicationId application, JurorId juror) {
        return sheets.getOrDefault(application, Map.of()).getOrDefault(juror, Map.of());
    }

    @Override
    public String toString() {
        return "ScoreGrid: %s criteria, %s applications".formatted(criteria.size(), sheets.size());
    }
}
