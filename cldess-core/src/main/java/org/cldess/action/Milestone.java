package org.cldess.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.form.Called;
import org.cldess.form.Identified;
import org.cldess.known.Known;

/**
 * A step of an action (<i>jalon</i>), planned and reached.
 *
 * @param id its id
 * @param title what is to be reached
 * @param planned the day by which it is planned
 * @param done the day on which it was reached; none while it is not
 */
public record Milestone(
        MilestoneId id,
        @Called @NotBlank @Size(max = 300) String title,
        Known<LocalDate> planned,
        Known<LocalDate> done)
        implements Identified<MilestoneId> {

    /**
     * The milestone as it was known on a day: what happened later is not seen, what was planned for later is.
     *
     * @param day the day
     * @return a narrowed copy
     */
    public Milestone seenOn(LocalDate day) {
        return new Milestone(id, title, planned, Known.asOf(done, day));
    }
}
