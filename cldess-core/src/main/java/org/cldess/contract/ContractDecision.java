package org.cldess.contract;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.constraint.ValidId;
import org.cldess.contract.party.PartyId;
import org.cldess.deliberation.DeliberationId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.identity.IdForm;
import org.cldess.known.Known;

/**
 * A decision that moves a contract on in its life (<i>{@index décision}</i>).
 *
 * <pre>{@code
 * ContractDecision.of(id, DecisionKind.TERMINATED, day).by(region).because("Le porteur ne peut plus porter le contrat.");
 * }</pre>
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id its id
 * @param what what is decided
 * @param date the day of the decision
 * @param by the party that decides
 * @param deliberation the deliberation by which it decides
 * @param reason why
 * @param into the id of the dossier of the new contract, for a renewal
 * @param noticeGiven the day on which the other parties were told of a termination (<i>{@index "préavis"}</i>)
 */
@WithId("contract-decision")
@WithBuilder
public record ContractDecision(
        ContractDecisionId id,
        DecisionKind what,
        @From Known<LocalDate> date,
        Known<PartyId> by,
        Known<DeliberationId> deliberation,
        Known<@Size(max = 20_000) String> reason,
        Known<@ValidId String> into,
        @Happened Known<LocalDate> noticeGiven)
        implements Identified<ContractDecisionId>, Seen<ContractDecision> {
    /** Checks the form of the new dossier’s id. */
    public ContractDecision {
        Optional<String> renewed = into.value();
        renewed.ifPresent(dossier -> IdForm.check("a dossier", dossier));
    }

    /**
     * Begins a decision with what every one has.
     *
     * @param id its id
     * @param what what is decided
     * @return a builder, on which the rest is set
     */
    public static ContractDecisionBuilder builder(ContractDecisionId id, DecisionKind what) {
        return new ContractDecisionBuilder(id, what);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public ContractDecisionBuilder toBuilder() {
        return new ContractDecisionBuilder(this);
    }

    /**
     * {@return a decision of a day, of which nothing else is recorded}
     *
     * @param id its id
     * @param what what is decided
     * @param day the day of the decision
     */
    public static ContractDecision of(ContractDecisionId id, DecisionKind what, LocalDate day) {
        return builder(id, what).date(day).build();
    }

    /**
     * The decision with the party that makes it.
     *
     * @param party the party
     * @return a changed copy
     */
    public ContractDecision by(PartyId party) {
        return toBuilder().by(party).build();
    }

    /**
     * The decision with the deliberation by which it is made.
     *
     * @param act the deliberation
     * @return a changed copy
     */
    public ContractDecision authorisedBy(DeliberationId act) {
        return toBuilder().deliberation(act).build();
    }

    /**
     * The decision with its reason.
     *
     * @param why the reason
     * @return a changed copy
     */
    public ContractDecision because(String why) {
        return toBuilder().reason(why).build();
    }

    /**
     * The decision with the new contract, for a renewal.
     *
     * @param dossier the id of its dossier
     * @return a changed copy
     */
    public ContractDecision into(String dossier) {
        return toBuilder().into(dossier).build();
    }

    /**
     * The decision with the day on which the other parties were told, for a termination.
     *
     * @param day the day
     * @return a changed copy
     */
    public ContractDecision announcedOn(LocalDate day) {
        return toBuilder().noticeGiven(day).build();
    }

    @Override
    public String toString() {
        return "ContractDecision " + id;
    }
}
