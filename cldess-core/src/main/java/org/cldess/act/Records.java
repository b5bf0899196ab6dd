package org.cldess.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.Termination;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.Proposal;
import org.cldess.contract.Contract;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.party.Signature;
import org.cldess.dossier.Dossier;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FundingStep;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.financing.Spending;
import org.cldess.form.Identified;
import org.cldess.grant.Grant;
import org.cldess.grant.GrantId;
import org.cldess.grant.Instalment;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.validation.Answer;
import org.cldess.validation.Violations;

/**
 * Enters what was done in the past (<i>{@index saisie}</i>), as it was, right or wrong: only what makes no sense is refused. It takes its
 * place among the others by its date, where that is known; what is not known stays so, and the rulebook tells what was wrong with it.
 *
 * <pre>{@code
 * Dossier told = Acts.of(dossier).record().decision(ContractDecision.of(id, DecisionKind.APPROVED, day)).orElseThrow();
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
     * Enters a signature that was given under the contract.
     *
     * @param signature the signature
     * @return the dossier with it after the others, or all that makes no sense
     */
    public Answer<Dossier> signature(Signature signature) {
        return entered(() -> with(contract.toBuilder()
                .signatures(after(contract.signatures(), signature))
                .build()));
    }

    /**
     * Enters a signature that was given under an amendment.
     *
     * @param amendment the id of the amendment
     * @param signature the signature
     * @return the dossier with it after the others, or all that makes no sense
     */
    public Answer<Dossier> signature(AmendmentId amendment, Signature signature) {
        Optional<Amendment> found = contract.findAmendment(amendment);
        if (found.isEmpty()) {
            return refused("/contract/amendments", "amend.unknown", amendment.value());
        }
        return entered(() -> dossier.with(found.get().toBuilder()
                .signatures(after(found.get().signatures(), signature))
                .build()));
    }

    /**
     * Enters a decision that was taken on the contract. It stands before the first one that is later; where one of the two has no known
     * day, before the first one whose status follows its own in a contract’s life.
     *
     * @param decision the decision
     * @return the dossier with it, or all that makes no sense
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
     * Enters an amendment that was made, with the signatures that it bears.
     *
     * @param amendment the amendment
     * @return the dossier with it in the order of the numbers, or all that makes no sense
     */
    public Answer<Dossier> amendment(Amendment amendment) {
        return entered(() -> with(contract.toBuilder()
                .amendments(inPlace(contract.amendments(), amendment, other -> other.number() > amendment.number()))
                .build()));
    }

    /**
     * Enters a signature that was given under the charter.
     *
     * @param signature the signature
     * @return the dossier with it after the others, or all that makes no sense
     */
    public Answer<Dossier> charterSignature(CharterSignature signature) {
        return inCharter(charter -> charter.toBuilder()
                .signatures(after(charter.signatures(), signature))
                .build());
    }

    /**
     * Enters a version of the charter that was adopted.
     *
     * @param version the version
     * @return the dossier with it before the first one that is later, or all that makes no sense
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
     * Enters a proposal on the charter with what became of it.
     *
     * @param proposal the proposal
     * @return the dossier with it before the first one that was submitted later, or all that makes no sense
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
     * Enters what became of a funding, such as a payment that was made.
     *
     * @param resource the id of the line of a financing plan
     * @param step what was reached, on which day and for how much
     * @return the dossier with it in its place by its day, or all that makes no sense
     */
    public Answer<Dossier> funding(ResourceId resource, FundingStep step) {
        Optional<Resource> line = dossier.find(Resource.class, resource);
        return line.isEmpty()
                ? refused("/actions", "fund.unknown", resource.value())
                : entered(() -> dossier.with(line.get().with(step)));
    }

    /**
     * Enters what was committed or spent for an expense.
     *
     * @param expense the id of the line of a financing plan
     * @param step what was committed or spent, on which day and for how much
     * @return the dossier with it in its place by its day, or all that makes no sense
     */
    public Answer<Dossier> spending(ExpenseId expense, Spending step) {
        Optional<Expense> line = dossier.find(Expense.class, expense);
        return line.isEmpty()
                ? refused("/actions", "spend.unknown", expense.value())
                : entered(() -> dossier.with(line.get().with(step)));
    }

    /**
     * Enters a signature that a partner gave under an agreement.
     *
     * @param agreement the id of the agreement
     * @param signature the signature
     * @return the dossier with it after the others, or all that makes no sense
     */
    public Answer<Dossier> agreementSignature(AgreementId agreement, Agreement.PartnerSignature signature) {
        return inAgreement(
                agreement,
                found -> found.toBuilder()
                        .signatures(after(found.signatures(), signature))
                        .build());
    }

    /**
     * Enters that an agreement went on after its end.
     *
     * @param agreement the id of the agreement
     * @param renewal the renewal
     * @return the dossier with it before the first one that is later, or all that makes no sense
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
     * Enters that an agreement was ended before its time.
     *
     * @param agreement the id of the agreement
     * @param termination how it was ended, in place of what was recorded of it
     * @return the dossier with it, or all that makes no sense
     */
    public Answer<Dossier> termination(AgreementId agreement, Termination termination) {
        return inAgreement(
                agreement, found -> found.toBuilder().termination(termination).build());
    }

    private Answer<Dossier> inAgreement(AgreementId id, UnaryOperator<Agreement> change) {
        return dossier.find(Agreement.class, id)
                .map(found -> entered(() -> dossier.with(change.apply(found))))
                .orElseGet(() -> AgreementActs.unknown(dossier, id));
    }

    private Answer<Dossier> refused(String place, String code, String id) {
        Act act = new Act(place, dossier, Conditions.shipped());
        act.refuse(code, id);
        return act.refused();
    }

    /**
     * Completes what was left unrecorded of something: a signature, a decision, a deliberation, an action. What is recorded stays: it is
     * changed by an act, not completed.
     *
     * <pre>{@code
     * Acts.of(dossier).record().complete(signature.toBuilder().method(SignatureMethod.HANDWRITTEN).build());
     * }</pre>
     *
     * @param thing the thing with its id, all that was recorded of it, and more
     * @param <T> its type
     * @return the dossier with it, or each part that would change and all that makes no sense
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
            Act act = new Act("/charter", dossier, Conditions.shipped());
            act.refuse("charter.act.none");
            return act.refused();
        }
        return entered(
                () -> dossier.toBuilder().charter(change.apply(charter.get())).build());
    }

    /**
     * Enters a part of a grant that was paid: in the place of the first open instalment of its kind, or after the others.
     *
     * @param grant the id of the grant
     * @param kind which part of it was paid
     * @param day the day of the payment
     * @param amount how much
     * @return the dossier with it, or all that makes no sense
     */
    public Answer<Dossier> payment(GrantId grant, Instalment.Kind kind, LocalDate day, Amount amount) {
        Optional<Grant> found = dossier.findGrant(grant);
        if (found.isEmpty()) {
            Act act = new Act("/grants", dossier, Conditions.shipped());
            act.refuse("pay.unknown", grant.value());
            return act.refused();
        }
        return entered(() -> dossier.with(found.get().paid(kind, day, amount)));
    }

    private static Answer<Dossier> entered(Supplier<Dossier> change) {
        try {
            return Answer.granted(change.get());
        } catch (Violations senseless) {
            return Answer.refused(senseless);
        }
    }

    private static Optional<Boolean> comesLater(Known<LocalDate> other, Known<LocalDate> date) {
        return other.value().flatMap(one -> date.value().map(one::isAfter));
    }

    private static <T> List<T> after(List<T> list, T thing) {
        return Stream.concat(list.stream(), Stream.of(thing)).toList();
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
}
