package org.cldess.dossier;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.contract.Amendment;
import org.cldess.contract.AmendmentId;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.Signature;
import org.cldess.contract.Term;
import org.cldess.decision.CollectiveDecision;
import org.cldess.deliberation.DeliberationId;
import org.cldess.known.Known;
import org.cldess.validation.Answer;

/**
 * The acts that can be asked of a dossier under a rulebook of one’s own (<i>actes</i>). Their gates take the rules of that rulebook: a rule
 * that it silences refuses nothing, one that it replaces is asked in its new form. A rule that it adds is asked where a gate names it.
 *
 * <pre>{@code
 * Answer<Dossier> answer = dossier.under(ours).amend(amendment);
 * }</pre>
 */
public final class Acts {
    private final Dossier dossier;
    private final Conditions conditions;

    Acts(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.conditions = conditions;
    }

    /**
     * These acts with gates of one’s own, each in place of the shipped one of the same name.
     *
     * <pre>{@code
     * dossier.under(ours).through(Gate.CONTRACT_SIGNATURE.with("REG-01")).sign(region, day, deliberation);
     * }</pre>
     *
     * @param gates the gates; the last of a name counts
     * @return acts that ask them
     * @throws IllegalArgumentException if no act asks a gate of that name
     */
    public Acts through(Gate... gates) {
        return new Acts(dossier, conditions.through(List.of(gates)));
    }

    /**
     * As {@link Dossier#sign(ActorId, LocalDate, DeliberationId)}.
     *
     * @param actor the body, which is a party that must sign
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @return the dossier with the signature after the others, or the reasons
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation) {
        return ContractSigning.sign(dossier, conditions, actor, day, deliberation);
    }

    /**
     * As {@link Dossier#sign(Signature)}.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature after the others, or every reason
     */
    public Answer<Dossier> sign(Signature signature) {
        return ContractSigning.sign(dossier, conditions, signature);
    }

    /**
     * As {@link Dossier#amend}.
     *
     * @param amendment the amendment
     * @return the dossier with the amendment after the others, or every reason
     */
    public Answer<Dossier> amend(Amendment amendment) {
        return new Amending(dossier, conditions).add(amendment);
    }

    /**
     * As {@link Dossier#signAmendment(AmendmentId, ActorId, LocalDate, DeliberationId)}.
     *
     * @param amendment the id of the amendment
     * @param actor the body that signs
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @return the dossier with the signature, or every reason
     */
    public Answer<Dossier> signAmendment(
            AmendmentId amendment, ActorId actor, LocalDate day, DeliberationId deliberation) {
        return new Amending(dossier, conditions).sign(amendment, actor, day, deliberation);
    }

    /**
     * As {@link Dossier#signAmendment(AmendmentId, Signature)}.
     *
     * @param amendment the id of the amendment
     * @param signature the signature, with its day
     * @return the dossier with the signature, or every reason
     */
    public Answer<Dossier> signAmendment(AmendmentId amendment, Signature signature) {
        return new Amending(dossier, conditions).sign(amendment, signature);
    }

    /**
     * As {@link Dossier#decide}.
     *
     * @param decision the decision, with its day and who decides
     * @return the dossier with the decision after the others, or every reason
     */
    public Answer<Dossier> decide(ContractDecision decision) {
        return new Deciding(dossier, conditions).add(decision);
    }

    /**
     * As {@link Dossier#renew}.
     *
     * @param decision the renewal, which names the new dossier
     * @param term the term of the new contract
     * @return the former dossier and the new one, or every reason
     */
    public Answer<Renewed> renew(ContractDecision decision, Term term) {
        return new Deciding(dossier, conditions).renew(decision, term);
    }

    /**
     * As {@link Dossier#signCharter(ActorId, CharterVersionId, LocalDate)}.
     *
     * @param actor who signs
     * @param version the version
     * @param day the day of the signature
     * @return the dossier with the signature after the others, or every reason
     */
    public Answer<Dossier> signCharter(ActorId actor, CharterVersionId version, LocalDate day) {
        return CharterSigning.sign(dossier, conditions, actor, version, day);
    }

    /**
     * As {@link Dossier#signCharter(CharterSignature)}.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature after the others, or every reason
     */
    public Answer<Dossier> signCharter(CharterSignature signature) {
        return CharterSigning.sign(dossier, conditions, signature);
    }

    /**
     * As {@link Dossier#propose}.
     *
     * @param proposal the proposal, with its author and its day
     * @return the dossier with the proposal after the others, or every reason
     */
    public Answer<Dossier> propose(Proposal proposal) {
        return ProposalActs.propose(dossier, conditions, proposal);
    }

    /**
     * As {@link Dossier#evaluate}.
     *
     * @param proposal the id of the proposal, which is a draft
     * @param day the day
     * @return the dossier with the proposal being evaluated, or every reason
     */
    public Answer<Dossier> evaluate(ProposalId proposal, LocalDate day) {
        return ProposalActs.evaluate(dossier, conditions, proposal, day);
    }

    /**
     * As {@link Dossier#decide(ProposalId, CollectiveDecision)}.
     *
     * @param proposal the id of the proposal, which is being evaluated
     * @param decision the decision with its day and its voices
     * @return the dossier with the proposal decided, or every reason
     */
    public Answer<Dossier> decide(ProposalId proposal, CollectiveDecision decision) {
        return ProposalActs.decide(dossier, conditions, proposal, decision, Known.notRecorded());
    }

    /**
     * As {@link Dossier#decide(ProposalId, CollectiveDecision, String)}.
     *
     * @param proposal the id of the proposal, which is being evaluated
     * @param decision the decision with its day and its voices
     * @param reason why it is accepted or rejected
     * @return the dossier with the proposal decided, or every reason
     */
    public Answer<Dossier> decide(ProposalId proposal, CollectiveDecision decision, String reason) {
        return ProposalActs.decide(dossier, conditions, proposal, decision, Known.of(reason));
    }

    /**
     * As {@link Dossier#withdraw}.
     *
     * @param proposal the id of the proposal, which is open
     * @param day the day
     * @param reason why
     * @return the dossier with the proposal withdrawn, or every reason
     */
    public Answer<Dossier> withdraw(ProposalId proposal, LocalDate day, String reason) {
        return ProposalActs.withdraw(dossier, conditions, proposal, day, Known.of(reason));
    }

    /**
     * As {@link Dossier#adopt}.
     *
     * @param adoption the id, the label, the days and the decision
     * @return the dossier with the version, or every reason
     */
    public Answer<Dossier> adopt(CharterAdoption adoption) {
        return CharterAdopting.adopt(dossier, conditions, adoption);
    }
}
