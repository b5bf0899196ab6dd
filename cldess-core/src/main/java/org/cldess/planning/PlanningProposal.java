package org.cldess.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.NamePart;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A passage that we propose for a planning document (<i>{@index contribution}</i>), and the outcome.
 *
 * <p>Components may be added in later versions. The canonical constructor is not part of the stable API;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param piece the part of the document (<i>{@index pièce}</i>), such as « DOO »
 * @param passage the page or the orientation
 * @param draftText the text of the draft there; not applicable if the draft has no text there
 * @param proposedText the proposed text (<i>{@index "rédaction proposée"}</i>)
 * @param reason the reason
 * @param sent the day on which it was sent; not recorded while it is being written
 * @param answer the answer; not applicable while there is none
 */
@WithId("planning-proposal")
@WithBuilder
public record PlanningProposal(
        PlanningProposalId id,
        @NamePart @NotBlank @Size(max = 100) String piece,
        @NamePart Known<@NotBlank @Size(max = 200) String> passage,
        Known<@NotBlank @Size(max = 5_000) String> draftText,

        @NamePart(NamePart.As.LONG_NAME) @NotBlank @Size(max = 5_000)
        String proposedText,

        Known<@NotBlank @Size(max = 5_000) String> reason,
        @From Known<LocalDate> sent,
        Known<PlanningProposal.Answer> answer)
        implements Identified<PlanningProposalId>, DayDependent<PlanningProposal> {
    /**
     * The answer to a proposal (<i>{@index suite}</i>).
     *
     * @param date the day on which it became known
     * @param state whether the proposal was adopted, in full, in part or not at all
     * @param quotation the passage in the resulting text; not applicable if there is none
     * @param reply the reply
     */
    public record Answer(
            @From @Follows("../sent") Known<LocalDate> date,
            ProposalState state,
            Known<PlanningProposal.Quotation> quotation,
            Known<@NotBlank @Size(max = 2_000) String> reply) {
        /** Checks the components, and throws all {@link Violations}. */
        public Answer {
            FormRules.check(Answer.class, date, state, quotation, reply);
        }
    }

    /**
     * A quoted passage, with enough detail to find it.
     *
     * @param document the document, with its date or version
     * @param part the part of the document
     * @param page the page or the number
     * @param text the passage
     * @param state the state of the text
     */
    public record Quotation(
            @NotBlank @Size(max = 300) String document,
            Known<@NotBlank @Size(max = 200) String> part,
            Known<@NotBlank @Size(max = 100) String> page,
            @NotBlank @Size(max = 5_000) String text,
            Known<TextState> state) {
        /** Checks the components, and throws all {@link Violations}. */
        public Quotation {
            FormRules.check(Quotation.class, document, part, page, text, state);
        }
    }

    /**
     * Returns a builder with the required components of a proposal.
     *
     * @param id the id
     * @param piece the part of the document
     * @param proposedText the proposed text
     * @return a builder for the other components
     */
    public static PlanningProposalBuilder builder(PlanningProposalId id, String piece, String proposedText) {
        return new PlanningProposalBuilder(id, piece, proposedText);
    }

    /** {@return a builder with the values of this object, to make a changed copy} */
    public PlanningProposalBuilder toBuilder() {
        return new PlanningProposalBuilder(this);
    }

    /**
     * Returns the state of the proposal.
     *
     * @return {@link ProposalState#PROPOSED} until there is an answer
     */
    public ProposalState state() {
        return answer.value().map(Answer::state).orElse(ProposalState.PROPOSED);
    }

    @Override
    public String toString() {
        return "PlanningProposal " + id;
    }
}
