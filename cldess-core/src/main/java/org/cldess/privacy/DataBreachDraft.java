package org.cldess.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link DataBreach} as it was typed or read, not yet checked.
 *
 * @param noticed the day on which it was noticed
 * @param subject what happened to which data
 * @param risky whether it may put persons at risk: if not, nobody has to be told
 * @param notified the day on which the authority was told; none if it was not
 */
@NullUnmarked
public record DataBreachDraft(
        @NotNull LocalDate noticed,
        @NotBlank @Size(max = 2000) String subject,
        Known<Boolean> risky,
        Known<LocalDate> notified) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public DataBreachDraft {
        risky = Drafts.known(risky);
        notified = Drafts.known(notified);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param dataBreach the thing
     * @return its draft
     */
    public static DataBreachDraft of(DataBreach dataBreach) {
        return new DataBreachDraft(
                dataBreach.noticed(), dataBreach.subject(), dataBreach.risky(), dataBreach.notified());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public DataBreach toDataBreach() {
        return new DataBreach(noticed, subject, risky, notified);
    }
}
