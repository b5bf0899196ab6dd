package org.cldess.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link CollectiveDecision} as it was typed or read, not yet checked.
 *
 * @param method how the group decides
 * @param date the day of the decision
 * @param eligible how many members may take part
 * @param quorum how many of the eligible members must take part; none if no quorum is asked
 * @param voices what the members said, oldest first: an actor who speaks again replaces what it said before
 */
@NullUnmarked
public record CollectiveDecisionDraft(
        @NotNull DecisionMethod method,
        Known<LocalDate> date,
        Known<@Min(1) Integer> eligible,
        Known<@Min(1) Integer> quorum,
        Known<List<@NotNull @Valid VoiceDraft>> voices) {
    /** Takes a missing fact for one that is not recorded. */
    public CollectiveDecisionDraft {
        date = Drafts.known(date);
        eligible = Drafts.known(eligible);
        quorum = Drafts.known(quorum);
        voices = Drafts.known(voices);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param decision the thing
     * @return its draft
     */
    public static CollectiveDecisionDraft of(CollectiveDecision decision) {
        return new CollectiveDecisionDraft(
                decision.method(),
                decision.date(),
                decision.eligible(),
                decision.quorum(),
                decision.voices().map(list -> list.stream().map(VoiceDraft::of).toList()));
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public CollectiveDecision toCollectiveDecision() {
        return new CollectiveDecision(
                method,
                date,
                eligible,
                quorum,
                voices.map(list -> list.stream().map(VoiceDraft::toVoice).toList()));
    }

    /**
     * A {@link Voice} as it was typed or read, not yet checked.
     *
     * @param actor the member
     * @param position what it says
     * @param reason why
     * @param date the day on which it was said
     */
    public record VoiceDraft(
            @NotNull @ValidId String actor, @NotNull Position position, Known<String> reason, Known<LocalDate> date) {
        /** Takes a missing fact for one that is not recorded. */
        public VoiceDraft {
            reason = Drafts.known(reason);
            date = Drafts.known(date);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param voice the thing
         * @return its draft
         */
        public static VoiceDraft of(Voice voice) {
            return new VoiceDraft(voice.actor().value(), voice.position(), voice.reason(), voice.date());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public Voice toVoice() {
            return new Voice(ActorId.of(actor), position, reason, date);
        }
    }
}
