package org.cldess.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.known.Known;

/**
 * What may come in the way of an action (<i>{@index risque}</i>), and what is done about it.
 *
 * @param title what may happen
 * @param likelihood how likely it is (<i>{@index probabilité}</i>), from 1, hardly, to {@value #MOST}, very
 * @param impact how much it would harm (<i>{@index gravité}</i>), from 1, hardly, to {@value #MOST}, very
 * @param mitigation what is done so that it does not happen, or harms less (<i>{@index parade}</i>)
 * @param owner who watches it
 */
public record Risk(
        @Called @NotBlank @Size(max = 300) String title,
        @Min(1) @Max(Risk.MOST) int likelihood,
        @Min(1) @Max(Risk.MOST) int impact,
        Known<@NotBlank @Size(max = 2_000) String> mitigation,
        Known<ActorId> owner) {
    /** The highest likelihood and the highest impact. */
    public static final int MOST = 4;

    /** Checks the two scales. */
    public Risk {
        if (likelihood < 1 || likelihood > MOST || impact < 1 || impact > MOST) {
            throw new IllegalArgumentException(
                    "The risk '%s' has the likelihood %s and the impact %s. Give each from 1 to %s."
                            .formatted(title, likelihood, impact, MOST));
        }
    }

    /**
     * How grave it is (<i>{@index criticité}</i>).
     *
     * @return its likelihood times its impact, from 1 to 16
     */
    public int severity() {
        return likelihood * impact;
    }
}
