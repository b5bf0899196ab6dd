package org.cldess.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.actor.ActorId;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * A risk to an action (<i>{@index risque}</i>), and its mitigation.
 *
 * @param title the title
 * @param likelihood the likelihood (<i>{@index probabilité}</i>), from 1, very low, to 4, very high
 * @param impact the impact (<i>{@index gravité}</i>), from 1, very low, to 4, very high
 * @param mitigation the measures to avoid it or to reduce its impact (<i>{@index parade}</i>)
 * @param owner the actor that monitors it
 */
@WithBuilder
public record Risk(
        @NamePart @NotBlank @Size(max = 300) String title,
        @Min(1) @Max(Risk.MAX_LEVEL) int likelihood,
        @Min(1) @Max(Risk.MAX_LEVEL) int impact,
        Known<@NotBlank @Size(max = 2_000) String> mitigation,
        @Standing(Demand.EXISTS) Known<ActorId> owner) {
    /** The maximum likelihood and impact. */
    public static final int MAX_LEVEL = 4;

    /** Checks the components, and throws all {@link Violations}. */
    public Risk {
        FormRules.check(Risk.class, title, likelihood, impact, mitigation, owner);
    }

    /**
     * Starts building a risk from its required components.
     *
     * @param title the title
     * @param likelihood the likelihood, from 1 to {@link #MAX_LEVEL}
     * @param impact the impact, from 1 to {@link #MAX_LEVEL}
     * @return a builder for the remaining components
     */
    public static RiskBuilder builder(String title, int likelihood, int impact) {
        return new RiskBuilder(title, likelihood, impact);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public RiskBuilder toBuilder() {
        return new RiskBuilder(this);
    }

    /**
     * Returns the severity (<i>{@index criticité}</i>).
     *
     * @return the likelihood multiplied by the impact, from 1 to 16
     */
    public int severity() {
        return likelihood * impact;
    }
}
