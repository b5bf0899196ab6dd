package org.cldess.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.constraint.ValidId;
import org.cldess.contract.party.PartyId;
import org.cldess.deliberation.DeliberationId;
import org.cldess.internal.draft.Drafts;
import org.cldess.known.Known;
import org.jspecify.annotations.NullUnmarked;

/**
 * A {@link ContractDecision} as it was typed or read, not yet checked.
 *
 * @param id its id
 * @param what what is decided
 * @param date the day of the decision
 * @param by the party that decides
 * @param deliberation the deliberation by which it decides
 * @param reason why
 * @param into the id of the dossier of the new contract, for a renewal
 */
@NullUnmarked
public record ContractDecisionDraft(
        @NotNull @ValidId String id,
        @NotNull DecisionKind what,
        Known<LocalDate> date,
        Known<@NotNull @ValidId String> by,
        Known<@NotNull @ValidId String> deliberation,
        Known<@Size(max = 20_000) String> reason,
        Known<@NotNull @ValidId String> into) {
    /** Takes a missing fact for one that is not recorded. */
    public ContractDecisionDraft {
        date = Drafts.known(date);
        by = Drafts.known(by);
        deliberation = Drafts.known(deliberation);
        reason = Drafts.known(reason);
        into = Drafts.known(into);
    }

    /**
     * The draft of a thing that exists.
     *
     * @param decision the thing
     * @return its draft
     */
    public static ContractDecisionDraft of(ContractDecision decision) {
        return new ContractDecisionDraft(
                decision.id().value(),
                decision.what(),
                decision.date(),
                decision.by().map(PartyId::value),
                decision.deliberation().map(DeliberationId::value),
                decision.reason(),
                decision.into());
    }

    /**
     * What the draft says, made from its parts.
     *
     * @return the thing
     * @throws RuntimeException if the draft was not checked and holds what makes no sense
     */
    public ContractDecision toDecision() {
        return new ContractDecision(
                ContractDecisionId.of(id),
                what,
                date,
                by.map(PartyId::of),
                deliberation.map(DeliberationId::of),
                reason,
                into);
    }
}
