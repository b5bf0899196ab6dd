package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Representative} as it was typed or read, not yet checked.
 *
 * @param givenName the given name
 * @param familyName the family name
 * @param function the function, such as « président »
 */
@NullUnmarked
public record RepresentativeDraft(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        Known<String> function) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public RepresentativeDraft {
        function = Drafts.known(function);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param representative the thing
     * @return its draft
     */
    public static RepresentativeDraft of(Representative representative) {
        return new RepresentativeDraft(
                representative.givenName(), representative.familyName(), representative.function());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Representative toRepresentative() {
        return new Representative(givenName, familyName, function);
    }
}
