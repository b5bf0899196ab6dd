package org.cldess.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Renewal} as it was typed or read, not yet checked.
 *
 * @param dossier the id of the dossier of the former contract
 * @param reason why it was renewed
 */
@NullUnmarked
public record RenewalDraft(@NotNull @ValidId String dossier, Known<@Size(max = 20_000) String> reason) {
    /** Takes a missing fact for one that is not recorded. */
    public RenewalDraft {
        reason = Drafts.known(reason);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param renewal the thing
     * @return its draft
     */
    public static RenewalDraft of(Renewal renewal) {
        return new RenewalDraft(renewal.dossier(), renewal.reason());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Renewal toRenewal() {
        return new Renewal(dossier, reason);
    }
}
