package org.cldess.contract;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.constraint.ValidId;
import org.cldess.contract.party.PartyId;
import org.cldess.deliberation.DeliberationId;
import org.cldess.known.Known;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A decision that changes the status of a contract (<i>{@index décision}</i>).
 *
 * <pre>{@code
 * ContractDecision.of(id, DecisionKind.TERMINATED, day)
 *         .by(region)
 *         .because("Le porteur ne peut plus porter le contrat.");
 * }</pre>
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param what the kind of decision
 * @param date the day of the decision
 * @param by the party that decides
 * @param deliberation the deliberation by which it decides
 * @param reason the reason
 * @param into for a renewal, the id of the new contract’s dossier
 * @param noticeGiven for a termination, the day on which the other parties were notified (<i>{@index "préavis"}</i>)
 */
@WithId("contract-decision")
@WithBuilder
public record ContractDecision(
        ContractDecisionId id,
        DecisionKind what,
        @From Known<LocalDate> date,
        @Standing(Demand.ITSELF) Known<PartyId> by,

        @Standing(value = Demand.VOTED, authorises = "decision")
        Known<DeliberationId> deliberation,

        Known<@Size(max = 20_000) String> reason,
        Known<@ValidId String> into,
        @HiddenUntilThen Known<LocalDate> noticeGiven)
        implements Identified<ContractDecisionId>, DayDependent<ContractDecision> {
    /**
     * Starts building a decision from its required components.
     *
     * @param id the id
     * @param what the kind of decision
     * @return a builder for the remaining components
     */
    public static ContractDecisionBuilder builder(ContractDecisionId id, DecisionKind what) {
        return new ContractDecisionBuilder(id, what);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ContractDecisionBuilder toBuilder() {
        return new ContractDecisionBuilder(this);
    }

    /**
     * {@return a decision of a given day with no other details}
     *
     * @param id the id
     * @param what the kind of decision
     * @param day the day of the decision
     */
    public static ContractDecision of(ContractDecisionId id, DecisionKind what, LocalDate day) {
        return builder(id, what).date(day).build();
    }

    /**
     * Sets the party that makes the decision.
     *
     * @param party the party
     * @return a modified copy
     */
    public ContractDecision by(PartyId party) {
        return toBuilder().by(party).build();
    }

    /**
     * Sets the deliberation that authorises the decision.
     *
     * @param act the deliberation
     * @return a modified copy
     */
    public ContractDecision authorisedBy(DeliberationId act) {
        return toBuilder().deliberation(act).build();
    }

    /**
     * Sets the reason.
     *
     * @param why the reason
     * @return a modified copy
     */
    public ContractDecision because(String why) {
        return toBuilder().reason(why).build();
    }

    /**
     * Sets the new contract, for a renewal.
     *
     * @param dossier the id of its dossier
     * @return a modified copy
     */
    public ContractDecision into(String dossier) {
        return toBuilder().into(dossier).build();
    }

    /**
     * Sets the day on which the other parties were notified, for a termination.
     *
     * @param day the day
     * @return a modified copy
     */
    public ContractDecision announcedOn(LocalDate day) {
        return toBuilder().noticeGiven(day).build();
    }

    @Override
    public String toString() {
        return "ContractDecision " + id;
    }
}
