package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.Termination;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Proposal;
import org.cldess.consistency.Unchecked;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.Contract_;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.party.Signature;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Dossier_;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.narrative.Narrative;
import org.cldess.thing.Identified;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;

/**
 * Enters past events (<i>{@index saisie}</i>) as they were, right or wrong: only inconsistent data is refused. Each
 * entry is placed among the others by its date, if it is known. Unknown facts stay unknown, and the rulebook reports
 * what was wrong.
 *
 * <pre>{@code
 * ContractDecision approval = ContractDecision.of(id, DecisionKind.APPROVED, day);
 * Dossier after = Acts.of(dossier).record().decision(approval).orElseThrow();
 * }</pre>
 */
public final class Records {
    private final Dossier dossier;
    private final Contract contract;

    Records(Dossier dossier) {
        this.dossier = dossier;
        this.contract = dossier.contract();
    }

    /**
     * Enters a signature of the contract.
     *
     * @param signature the signature
     * @return the dossier with it added, or the inconsistencies
     */
    public Answer<Dossier> signature(Signature signature) {
        return entered(() -> with(contract.toBuilder()
                .signatures(Act.after(contract.signatures(), signature))
                .build()));
    }

    /**
     * Enters a signature of an amendment.
     *
     * @param amendment the id of the amendment
     * @param signature the signature
     * @return the dossier with it added, or the inconsistencies
     */
    public Answer<Dossier> signature(AmendmentId amendment, Signature signature) {
        return seeking()
                .on(
                        Amendment.class,
                        amendment,
                        Dossier_.CONTRACT.then(Contract_.AMENDMENTS),
                        "amend.unknown",
                        (act, found) -> entered(() -> dossier.with(found.toBuilder()
                                .signatures(Act.after(found.signatures(), signature))
                                .build())));
    }

    /**
     * Enters a decision that was taken on the contract. It is placed before the first later decision. If either day is
     * not known, it is placed before the first decision whose status comes later in the life of a contract.
     *
     * @param decision the decision
     * @return the dossier with it, or the inconsistencies
     */
    public Answer<Dossier> decision(ContractDecision decision) {
        return entered(() -> with(contract.toBuilder()
                .decisions(inPlace(
                        contract.decisions().value().orElse(List.of()), decision, other -> follows(other, decision)))
                .build()));
    }

    private static boolean follows(ContractDecision other, ContractDecision decision) {
        return comesLater(other.date(), decision.date())
                .orElseGet(() -> other.what().status().compareTo(decision.what().status()) > 0);
    }

    /**
     * Enters an amendment that was made, with its signatures.
     *
     * @param amendment the amendment
     * @return the dossier with it, in the order of the numbers, or the inconsistencies
     */
    public Answer<Dossier> amendment(Amendment amendment) {
        return entered(() -> with(contract.toBuilder()
                .amendments(inPlace(contract.amendments(), amendment, other -> other.number() > amendment.number()))
                .build()));
    }

    /**
     * Enters a signature of the charter.
     *
     * @param signature the signature
     * @return the dossier with it added, or the inconsistencies
     */
    public Answer<Dossier> charterSignature(CharterSignature signature) {
        return inCharter(charter -> charter.toBuilder()
                .signatures(Act.after(charter.signatures(), signature))
                .build());
    }

    /**
     * Enters a version of the charter that was adopted.
     *
     * @param version the version
     * @return the dossier with it before the first later one, or the inconsistencies
     */
    public Answer<Dossier> version(CharterVersion version) {
        return inCharter(charter -> charter.toBuilder()
                .versions(inPlace(
                        charter.versions(),
                        version,
                        other -> comesLater(other.date(), version.date()).orElse(false)))
                .build());
    }

    /**
     * Enters a proposal on the charter, with its outcome.
     *
     * @param proposal the proposal
     * @return the dossier with it before the first one that was submitted later, or the inconsistencies
     */
    public Answer<Dossier> proposal(Proposal proposal) {
        return inCharter(charter -> charter.toBuilder()
                .proposals(inPlace(
                        charter.proposals(),
                        proposal,
                        other -> comesLater(other.submitted(), proposal.submitted())
                                .orElse(false)))
                .build());
    }

    /**
     * Enters a movement of money, such as a payment that was made.
     *
     * @param movement the movement
     * @return the dossier with it, or the inconsistencies
     */
    public Answer<Dossier> movement(Movement movement) {
        return entered(() -> dossier.toBuilder()
                .movements(Act.after(dossier.movements(), movement))
                .build());
    }

    /**
     * Enters a partner’s signature of an agreement.
     *
     * @param agreement the id of the agreement
     * @param signature the signature
     * @return the dossier with it added, or the inconsistencies
     */
    public Answer<Dossier> agreementSignature(AgreementId agreement, Agreement.PartnerSignature signature) {
        return inAgreement(
                agreement,
                found -> found.toBuilder()
                        .signatures(Act.after(found.signatures(), signature))
                        .build());
    }

    /**
     * Enters the renewal of an agreement.
     *
     * @param agreement the id of the agreement
     * @param renewal the renewal
     * @return the dossier with it before the first later one, or the inconsistencies
     */
    public Answer<Dossier> agreementRenewal(AgreementId agreement, AgreementRenewal renewal) {
        return inAgreement(
                agreement,
                found -> found.toBuilder()
                        .renewals(inPlace(
                                found.renewals().value().orElse(List.of()),
                                renewal,
                                other -> other.date().isAfter(renewal.date())))
                        .build());
    }

    /**
     * Enters the early termination of an agreement.
     *
     * @param agreement the id of the agreement
     * @param termination the termination, which replaces a recorded one
     * @return the dossier with it, or the inconsistencies
     */
    public Answer<Dossier> termination(AgreementId agreement, Termination termination) {
        return inAgreement(
                agreement, found -> found.toBuilder().termination(termination).build());
    }

    private Answer<Dossier> inAgreement(AgreementId id, UnaryOperator<Agreement> change) {
        return seeking()
                .on(
                        Agreement.class,
                        id,
                        Dossier_.AGREEMENTS,
                        "agreement.unknown",
                        (act, found) -> entered(() -> dossier.with(change.apply(found))));
    }

    /**
     * Enters a text that an author wrote, or its next version.
     *
     * @param narrative the text, which replaces the one with its id; what that said stays in the history of the dossier
     * @return the dossier with it, or the inconsistencies
     */
    public Answer<Dossier> narrative(Narrative narrative) {
        return entered(() -> dossier.with(narrative));
    }

    private Seeking seeking() {
        return new Seeking(dossier, Conditions.shipped());
    }

    /**
     * Adds unrecorded facts to a thing: a signature, a decision, a deliberation, an action. Recorded facts stay; they
     * are changed by an act.
     *
     * <pre>{@code
     * Acts.of(dossier).record().complete(signature.toBuilder().method(SignatureMethod.HANDWRITTEN).build());
     * }</pre>
     *
     * @param thing the thing with its id, all its recorded facts, and more
     * @param <T> its type
     * @return the dossier with it, or each part that would change and the inconsistencies
     */
    public <T extends Record & Identified<?>> Answer<Dossier> complete(T thing) {
        return new Completing(dossier).complete(thing);
    }

    private Dossier with(Contract changed) {
        return dossier.toBuilder().contract(changed).build();
    }

    private Answer<Dossier> inCharter(Function<Charter, Charter> change) {
        Optional<Charter> charter = dossier.charter().value();
        if (charter.isEmpty()) {
            Act act = new Act(Dossier_.CHARTER, dossier, Conditions.shipped());
            act.refuse("charter.act.none");
            return act.refused();
        }
        return entered(
                () -> dossier.toBuilder().charter(change.apply(charter.get())).build());
    }

    private static Answer<Dossier> entered(Supplier<Dossier> change) {
        try {
            return Answer.granted(Unchecked.making(change));
        } catch (Violations senseless) {
            return Answer.refused(senseless);
        }
    }

    private static Optional<Boolean> comesLater(Known<LocalDate> other, Known<LocalDate> date) {
        return other.value().flatMap(one -> date.value().map(one::isAfter));
    }

    private static <T> List<T> inPlace(List<T> list, T thing, Predicate<T> isLater) {
        List<T> longer = new ArrayList<>(list);
        int place = 0;
        while (place < list.size() && !isLater.test(list.get(place))) {
            place++;
        }
        longer.add(place, thing);
        return longer;
    }

    @Override
    public String toString() {
        return "Records of " + dossier.id();
    }
}
