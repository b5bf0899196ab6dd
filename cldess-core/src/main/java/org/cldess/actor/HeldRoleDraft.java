package org.cldess.actor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link HeldRole} as it was typed or read, not yet checked.
 *
 * @param role the role, in the words of those who gave it
 * @param organisation the body or network in which it holds the role, another actor; none for a role that belongs to none
 * @param from the first day; none if since its creation
 * @param until the last day; none if no end is stated
 */
@NullUnmarked
public record HeldRoleDraft(
        @NotBlank @Size(max = 300) String role,
        Known<@ValidId String> organisation,
        Known<LocalDate> from,
        Known<LocalDate> until) {
    /** Takes a missing fact for one that is not recorded. */
    public HeldRoleDraft {
        organisation = Drafts.known(organisation);
        from = Drafts.known(from);
        until = Drafts.known(until);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param held the thing
     * @return its draft
     */
    public static HeldRoleDraft of(HeldRole held) {
        return new HeldRoleDraft(held.role(), held.organisation().map(ActorId::value), held.from(), held.until());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public HeldRole toHeldRole() {
        return new HeldRole(role, organisation.map(ActorId::of), from, until);
    }
}
