package org.cldess.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;

/**
 * What we ask to be written into a planning document (<i>{@index contribution}</i>), and what became of it.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param piece the part of the document (<i>{@index pièce}</i>), such as « DOO »
 * @param passage the page or the orientation
 * @param draftText what the draft says there; none if it says nothing
 * @param proposedText what we ask it to say (<i>{@index "rédaction proposée"}</i>)
 * @param reason why
 * @param sent the day on which it was sent; not recorded while it is being written
 * @param answer what became of it; none while nobody answered
 */
@WithId("planning-proposal")
@WithBuilder
public record PlanningProposal(
        PlanningProposalId id,
        @Called @NotBlank @Size(max = 100) String piece,
        @Called Known<@NotBlank @Size(max = 200) String> passage,
        Known<@NotBlank @Size(max = 5_000) String> draftText,

        @Called(Called.As.LONG_NAME) @NotBlank @Size(max = 5_000)
        String proposedText,

        Known<@NotBlank @Size(max = 5_000) String> reason,
        @From Known<LocalDate> sent,
        Known<PlanningProposal.Answer> answer)
        implements Identified<PlanningProposalId>, Seen<PlanningProposal> {
    /**
     * What became of a proposal (<i>{@index suite}</i>).
     *
     * @param date the day on which it was known
     * @param state adopted, in part or not
     * @param quotation the passage that was obtained; none if there is none
     * @param reply what was answered
     */
    public record Answer(
            @From Known<LocalDate> date,
            ProposalState state,
            Known<PlanningProposal.Quotation> quotation,
            Known<@NotBlank @Size(max = 2_000) String> reply) {}

    /**
     * A passage, so that anybody finds it.
     *
     * @param document the document, with its date or version
     * @param part the part of the document
     * @param page the page or the number
     * @param text the passage
     * @param state how far the text has got
     */
    public record Quotation(
            @NotBlank @Size(max = 300) String document,
            Known<@NotBlank @Size(max = 200) String> part,
            Known<@NotBlank @Size(max = 100) String> page,
            @NotBlank @Size(max = 5_000) String text,
            Known<TextState> state) {}

    /**
     * Begins a proposal with what every one has.
     *
     * @param id the id
     * @param piece the part of the document
     * @param proposedText what we ask it to say
     * @return a builder, on which the rest is set
     */
    public static PlanningProposalBuilder builder(PlanningProposalId id, String piece, String proposedText) {
        return new PlanningProposalBuilder(id, piece, proposedText);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public PlanningProposalBuilder toBuilder() {
        return new PlanningProposalBuilder(this);
    }

    /**
     * What became of it.
     *
     * @return {@link ProposalState#PROPOSED} until somebody answered
     */
    public ProposalState state() {
        return answer.value().map(Answer::state).orElse(ProposalState.PROPOSED);
    }

    @Override
    public String toString() {
        return "PlanningProposal " + id;
    }
}
