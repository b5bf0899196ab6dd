package org.cldess.planning;

import java.time.LocalDate;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.constraint.NotBefore;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * A stage of a planning document with its dates.
 *
 * @param stage the stage
 * @param planned the day on which it is planned
 * @param reached the day on which it was reached or began; not applicable while it is not reached
 * @param until its last day, for stages with a duration: consultation, inquiry, participation
 */
public record PlanningStep(
        @NamePart PlanningStage stage,
        @Planned Known<LocalDate> planned,
        @HiddenUntilThen Known<LocalDate> reached,
        @Planned @NotBefore("reached") Known<LocalDate> until) {
    /** Checks the components, and throws all {@link Violations}. */
    public PlanningStep {
        FormRules.check(PlanningStep.class, stage, planned, reached, until);
    }

    /**
     * Returns a stage that was reached and has no duration.
     *
     * @param stage the stage
     * @param day the day
     * @return the step
     */
    public static PlanningStep reached(PlanningStage stage, LocalDate day) {
        return new PlanningStep(stage, Known.notRecorded(), Known.of(day), Known.none());
    }

    /**
     * Returns a stage that is planned and not reached.
     *
     * @param stage the stage
     * @param day the day on which it is planned
     * @return the step
     */
    public static PlanningStep planned(PlanningStage stage, LocalDate day) {
        return new PlanningStep(stage, Known.of(day), Known.none(), Known.notRecorded());
    }
}
