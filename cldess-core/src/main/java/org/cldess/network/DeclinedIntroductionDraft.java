package org.cldess.network;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link DeclinedIntroduction} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param actor one of the two
 * @param partner the other one
 * @param date the day on which it was refused
 * @param reason why
 * @param reopened the day from which it may be proposed again; none while it may not
 */
@NullUnmarked
public record DeclinedIntroductionDraft(
        @NotNull @ValidId String id,
        @NotNull @ValidId String actor,
        @NotNull @ValidId String partner,
        Known<LocalDate> date,
        Known<@Size(max = 20_000) String> reason,
        Known<LocalDate> reopened) {
    /** Takes a missing fact for one that is not recorded. */
    public DeclinedIntroductionDraft {
        date = Drafts.known(date);
        reason = Drafts.known(reason);
        reopened = Drafts.known(reopened);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param declined the thing
     * @return its draft
     */
    public static DeclinedIntroductionDraft of(DeclinedIntroduction declined) {
        return new DeclinedIntroductionDraft(
                declined.id().value(),
                declined.actor().value(),
                declined.partner().value(),
                declined.date(),
                declined.reason(),
                declined.reopened());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public DeclinedIntroduction toDeclinedIntroduction() {
        return new DeclinedIntroduction(
                DeclinedIntroductionId.of(id), ActorId.of(actor), ActorId.of(partner), date, reason, reopened);
    }
}
