package org.cldess.network;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link StatedTie} as it was typed or read, not yet checked.
 *
 * @param id the id
 * @param actor the first actor
 * @param partner the other one
 * @param kind what ties them
 * @param since the day on which it began or happened
 * @param until the last day on which it held; none while it lasts
 * @param strength how strong it is
 * @param origin where it comes from
 */
@NullUnmarked
public record TieDraft(
        @NotNull @ValidId String id,
        @NotNull @ValidId String actor,
        @NotNull @ValidId String partner,
        @NotNull TieKind kind,
        Known<LocalDate> since,
        Known<LocalDate> until,
        Known<TieStrength> strength,
        Known<@Valid TieOriginDraft> origin) {
    /** Takes a missing fact for one that is not recorded. */
    public TieDraft {
        since = Drafts.known(since);
        until = Drafts.known(until);
        strength = Drafts.known(strength);
        origin = Drafts.known(origin);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param stated the thing
     * @return its draft
     */
    public static TieDraft of(StatedTie stated) {
        Tie tie = stated.tie();
        return new TieDraft(
                stated.id().value(),
                tie.actor().value(),
                tie.partner().value(),
                tie.kind(),
                tie.since(),
                tie.until(),
                tie.strength(),
                tie.origin().map(TieOriginDraft::of));
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public StatedTie toStatedTie() {
        return new StatedTie(
                TieId.of(id),
                new Tie(
                        ActorId.of(actor),
                        ActorId.of(partner),
                        kind,
                        since,
                        until,
                        strength,
                        origin.map(TieOriginDraft::toTieOrigin)));
    }

    /**
     * A {@link TieOrigin} as it was typed or read, not yet checked.
     *
     * @param kind what kind of thing
     * @param reference which one: its id in the dossier, or free words for a statement
     * @param date the day on which it happened, or was said
     */
    public record TieOriginDraft(
            @NotNull OriginKind kind, Known<@Size(max = 300) String> reference, Known<LocalDate> date) {
        /** Takes a missing fact for one that is not recorded. */
        public TieOriginDraft {
            reference = Drafts.known(reference);
            date = Drafts.known(date);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param origin the thing
         * @return its draft
         */
        public static TieOriginDraft of(TieOrigin origin) {
            return new TieOriginDraft(origin.kind(), origin.reference(), origin.date());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public TieOrigin toTieOrigin() {
            return new TieOrigin(kind, reference, date);
        }
    }
}
