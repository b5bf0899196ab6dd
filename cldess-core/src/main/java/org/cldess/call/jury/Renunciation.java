package org.cldess.call.jury;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Before;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.VisibleTo;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.validation.Violations;

/**
 * The renunciation of an award by the applicant (<i>{@index désistement}</i>). The money is free for other projects
 * from that day on.
 *
 * @param date the day
 * @param reason the reason, visible to the committee; not applicable if none was given
 */
public record Renunciation(
        @From(before = Before.NONE) @Follows("../date") LocalDate date,
        @VisibleTo(Audience.COMMITTEE) Known<@NotBlank @Size(max = 1_000) String> reason) {
    /** Checks the components, and throws all {@link Violations}. */
    public Renunciation {
        FormRules.check(Renunciation.class, date, reason);
    }
}
