package org.cldess.call.jury;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.call.application.ApplicationId;
import org.cldess.component.From;
import org.cldess.known.Known;

/**
 * What a juror gives an application by one criterion (<i>{@index note}</i>).
 *
 * @param application the application
 * @param juror who scores
 * @param criterion by what
 * @param points from 0 to {@link #MOST}
 * @param comment why; none if the juror gave no reason
 * @param given the day
 */
public record JuryScore(
        ApplicationId application,
        JurorId juror,
        JuryCriterionId criterion,
        @Min(0) @Max(JuryScore.MOST) int points,
        Known<@NotBlank @Size(max = 1_000) String> comment,
        @From Known<LocalDate> given) {
    /** The most points that a criterion gives. */
    public static final int MOST = 4;

    /** Up to so many points, a juror says why. */
    public static final int EXPLAINED = 1;

    /**
     * Whether the juror has to say why.
     *
     * @return true for {@value #EXPLAINED} point or none
     */
    public boolean asksComment() {
        return points <= EXPLAINED;
    }
}
