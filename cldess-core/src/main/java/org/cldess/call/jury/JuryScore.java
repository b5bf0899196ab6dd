package org.cldess.call.jury;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.call.application.ApplicationId;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.thing.Corrected;
import org.cldess.thing.DayDependent;
import org.cldess.validation.Violations;

/**
 * The score of a juror for an application and a criterion (<i>{@index note}</i>).
 *
 * @param application the application
 * @param juror the juror
 * @param criterion the criterion
 * @param points the points, from 0 to {@link #MAX_POINTS}
 * @param comment the reason; not applicable if the juror gave none
 * @param given the day of the score
 * @param corrections what was put right in it, oldest first; until the day of a correction, the former points count
 */
@WithBuilder
public record JuryScore(
        @Standing(Demand.ITSELF) ApplicationId application,
        @Standing(Demand.ITSELF) JurorId juror,
        @Standing(Demand.NOTHING) JuryCriterionId criterion,
        @Min(0) @Max(JuryScore.MAX_POINTS) int points,
        Known<@NotBlank @Size(max = 1_000) String> comment,
        @From @Follows("application/received") Known<LocalDate> given,
        List<ScoreCorrection> corrections)
        implements DayDependent<JuryScore>, Corrected {
    /** The maximum number of points for a criterion. */
    public static final int MAX_POINTS = 4;

    /** The maximum number of points for which a juror must give a reason. */
    public static final int EXPLAINED = 1;

    /** Checks the components, and throws all {@link Violations}. */
    public JuryScore {
        corrections = List.copyOf(corrections);
        FormRules.check(JuryScore.class, application, juror, criterion, points, comment, given, corrections);
    }

    /**
     * Starts building a score from its required components.
     *
     * @param application the application
     * @param juror the juror
     * @param criterion the criterion
     * @param points the points, from 0 to {@link #MAX_POINTS}
     * @return a builder for the remaining components
     */
    public static JuryScoreBuilder builder(
            ApplicationId application, JurorId juror, JuryCriterionId criterion, int points) {
        return new JuryScoreBuilder(application, juror, criterion, points);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public JuryScoreBuilder toBuilder() {
        return new JuryScoreBuilder(this);
    }

    /**
     * Creates a score that was never corrected.
     *
     * @param application the application
     * @param juror the juror
     * @param criterion the criterion
     * @param points the points, from 0 to {@link #MAX_POINTS}
     * @param comment the reason; not applicable if the juror gave none
     * @param given the day of the score
     * @throws Violations if the points are outside their limits, or the comment is blank or too long
     */
    public JuryScore(
            ApplicationId application,
            JurorId juror,
            JuryCriterionId criterion,
            int points,
            Known<String> comment,
            Known<LocalDate> given) {
        this(application, juror, criterion, points, comment, given, List.of());
    }

    /**
     * {@return this score with other points and another comment, which keeps those that were wrong}
     *
     * @param rightPoints the right points, from 0 to {@link #MAX_POINTS}
     * @param rightComment the right comment; not applicable if there is none
     * @param day the day of the correction
     * @param reason what was wrong
     * @param author the person who corrects it, as text
     * @throws Violations if the points are outside their limits, or a text is blank or too long
     */
    public JuryScore corrected(
            int rightPoints, Known<String> rightComment, LocalDate day, String reason, Known<String> author) {
        ScoreCorrection made = new ScoreCorrection(day, points, comment, reason, author);
        return new JuryScore(
                application,
                juror,
                criterion,
                rightPoints,
                rightComment,
                given,
                Stream.concat(corrections.stream(), Stream.of(made)).toList());
    }

    /** Until the day of a correction, the score is as it was. */
    @Override
    public Optional<JuryScore> withoutHiddenOn(LocalDate day) {
        List<ScoreCorrection> known =
                corrections.stream().filter(made -> !made.date().isAfter(day)).toList();
        return Optional.of(corrections.stream()
                .filter(made -> made.date().isAfter(day))
                .min(Comparator.comparing(ScoreCorrection::date))
                .map(made -> new JuryScore(application, juror, criterion, made.points(), made.comment(), given, known))
                .orElse(this));
    }

    /**
     * Checks whether the juror must give a reason.
     *
     * @return true for 0 to {@value #EXPLAINED} points
     */
    public boolean requiresComment() {
        return points <= EXPLAINED;
    }
}
