package org.cldess.charter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.constraint.ValidId;
import org.cldess.decision.CollectiveDecisionDraft;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link Proposal} as it was typed or read, not yet checked.
 *
 * @param id its id
 * @param version the version that it would change
 * @param kind what it would do
 * @param article the article; of one that is added, the id that it is to have
 * @param title the title that the article is to have; missing if it is removed
 * @param text the text that the article is to have; missing if it is removed
 * @param axis the axis that the article is to serve; of a change, not recorded if that stays
 * @param author who proposes it
 * @param submitted the day from which the group has it
 * @param history where it stood from which day on, oldest first; before the first entry it is a draft
 * @param hash the hash of its text, taken when its evaluation began; none before
 * @param decision what the group decided; none as long as it did not
 */
@NullUnmarked
public record ProposalDraft(
        @NotNull @ValidId String id,
        @NotNull @ValidId String version,
        @NotNull ProposalKind kind,
        @NotNull @ValidId String article,
        @Size(max = 300) String title,
        @Size(max = 20_000) String text,
        Known<Axis> axis,
        Known<@NotNull @ValidId String> author,
        Known<LocalDate> submitted,
        List<@NotNull @Valid ProposalStepDraft> history,
        Known<TextHash> hash,
        Known<@Valid CollectiveDecisionDraft> decision) {
    /** Takes a missing list for an empty one, and a missing fact for one that is not recorded. */
    public ProposalDraft {
        history = Drafts.list(history);
        axis = Drafts.known(axis);
        author = Drafts.known(author);
        submitted = Drafts.known(submitted);
        hash = Drafts.known(hash);
        decision = Drafts.known(decision);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param proposal the thing
     * @return its draft
     */
    public static ProposalDraft of(Proposal proposal) {
        return new ProposalDraft(
                proposal.id().value(),
                proposal.version().value(),
                proposal.kind(),
                proposal.article().value(),
                proposal.title().orElse(null),
                proposal.text().orElse(null),
                proposal.axis(),
                proposal.author().map(ActorId::value),
                proposal.submitted(),
                proposal.history().stream().map(ProposalStepDraft::of).toList(),
                proposal.hash(),
                proposal.decision().map(CollectiveDecisionDraft::of));
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public Proposal toProposal() {
        return new Proposal(
                ProposalId.of(id),
                CharterVersionId.of(version),
                kind,
                PrincipleId.of(article),
                Optional.ofNullable(title),
                Optional.ofNullable(text),
                axis,
                author.map(ActorId::of),
                submitted,
                history.stream().map(ProposalStepDraft::toProposalStep).toList(),
                hash,
                decision.map(CollectiveDecisionDraft::toCollectiveDecision));
    }

    /**
     * A {@link ProposalStep} as it was typed or read, not yet checked.
     *
     * @param date the day from which it holds
     * @param status where the proposal stands from then on
     * @param reason why, such as the reason of a rejection
     */
    public record ProposalStepDraft(
            @NotNull LocalDate date, @NotNull ProposalStatus status, Known<String> reason) {
        /** Takes a missing fact for one that is not recorded. */
        public ProposalStepDraft {
            reason = Drafts.known(reason);
        }

        /**
         * The draft of a thing that exists.
         *
         * @param step the thing
         * @return its draft
         */
        public static ProposalStepDraft of(ProposalStep step) {
            return new ProposalStepDraft(step.date(), step.status(), step.reason());
        }

        /**
         * What the draft says, made from its parts.
         *
         * @return the thing
         * @throws RuntimeException if the draft was not checked and holds what makes no sense
         */
        public ProposalStep toProposalStep() {
            return new ProposalStep(date, status, reason);
        }
    }
}
