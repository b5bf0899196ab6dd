package org.cldess.call.jury;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.call.application.ApplicationId;
import org.cldess.component.From;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
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
 */
public record JuryScore(
        ApplicationId application,
        JurorId juror,
        JuryCriterionId criterion,
        @Min(0) @Max(JuryScore.MAX_POINTS) int points,
        Known<@NotBlank @Size(max = 1_000) String> comment,
        @From Known<LocalDate> given) {
    /** The maximum number of points for a criterion. */
    public static final int MAX_POINTS = 4;

    /** The maximum number of points for which a juror must give a reason. */
    public static final int EXPLAINED = 1;

    /** Checks the components, and throws all {@link Violations}. */
    public JuryScore {
        FormRules.check(JuryScore.class, application, juror, criterion, points, comment, given);
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
