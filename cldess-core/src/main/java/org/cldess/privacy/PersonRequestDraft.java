package org.cldess.privacy;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link PersonRequest} as it was typed or read, not yet checked.
 *
 * @param kind what the person asks
 * @param date the day on which it was received
 * @param complex whether the person was told, within a month, that the answer takes longer (article 12 § 3)
 * @param answered the day of the answer; none while there is none
 */
@NullUnmarked
public record PersonRequestDraft(
        @NotNull RequestKind kind, @NotNull LocalDate date, Known<Boolean> complex, Known<LocalDate> answered) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public PersonRequestDraft {
        complex = Drafts.known(complex);
        answered = Drafts.known(answered);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param personRequest the thing
     * @return its draft
     */
    public static PersonRequestDraft of(PersonRequest personRequest) {
        return new PersonRequestDraft(
                personRequest.kind(), personRequest.date(), personRequest.complex(), personRequest.answered());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public PersonRequest toPersonRequest() {
        return new PersonRequest(kind, date, complex, answered);
    }
}
