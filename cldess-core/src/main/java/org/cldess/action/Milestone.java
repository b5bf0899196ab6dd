package org.cldess.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.WithId;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A milestone of an action (<i>{@index jalon}</i>), planned and reached.
 *
 * @param id the id
 * @param title the title
 * @param planned the day by which it is planned
 * @param done the day on which it was reached; not applicable before that
 */
@WithId("milestone")
public record Milestone(
        MilestoneId id,
        @NamePart @NotBlank @Size(max = 300) String title,
        @Planned Known<LocalDate> planned,
        @HiddenUntilThen Known<LocalDate> done)
        implements Identified<MilestoneId>, DayDependent<Milestone> {
    /** Checks the components, and throws all {@link Violations}. */
    public Milestone {
        FormRules.check(Milestone.class, id, title, planned, done);
    }

    /** Checks whether it was planned before a day and is not known to be reached by then. */
    boolean isMissing(LocalDate day) {
        return planned.value().filter(day::isAfter).isPresent()
                && done.value().filter(reached -> !reached.isAfter(day)).isEmpty();
    }

    @Override
    public String toString() {
        return "Milestone " + id;
    }
}
