package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.call.CallId;
import org.cldess.call.jury.JuryScore;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.text.Term;
import org.cldess.decision.CollectiveDecision;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.Rulebook;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.validation.Answer;

/**
 * The acts on a dossier (<i>{@index actes}</i>): every change that may be refused. A refusal lists every reason. An act
 * is refused
 *
 * <ol>
 *   <li>for every error that it newly causes anywhere, as the rulebook finds it; errors that were there before
 *       elsewhere do not block it;
 *   <li>for what it rests on, which is the deliberation that it cites, the party that acts, and the version or decision
 *       that it follows: for any breach there, old or new and of any severity, of the rules that its {@link Gate}
 *       names, and for each fact that these rules lack;
 *   <li>for errors anywhere, if the gate checks readiness: {@link Gate#CONSULTATION}, {@link Gate#CLOSING};
 *   <li>for what no rule judges and the act itself checks: a body that does not exist on that day, dates out of order,
 *       a decision by an outsider.
 * </ol>
 *
 * <pre>{@code
 * Answer<Dossier> answer = Acts.of(dossier).sign(region, day, deliberation);
 * }</pre>
 *
 * <p>Past events are not checked but entered: {@link #record()} takes them as they were, right or wrong.
 */
public final class Acts extends EverydayActs {
    private Acts(Dossier dossier, Conditions conditions) {
        super(dossier, conditions);
    }

    /**
     * {@return the acts on a dossier, under the rules of France and through the shipped gates}
     *
     * @param dossier the dossier
     */
    public static Acts of(Dossier dossier) {
        return new Acts(dossier, Conditions.shipped());
    }

    /**
     * Returns these acts under a custom rulebook. Their gates take the rules of that rulebook: a rule that it silences
     * refuses nothing, and a rule that it replaces is checked in its new form. A rule that it adds is checked where a
     * gate names it.
     *
     * <pre>{@code
     * Answer<Dossier> answer = Acts.of(dossier).under(ours).amend(amendment);
     * }</pre>
     *
     * @param rulebook the rulebook that contains the rules of the gates
     * @return acts that check them
     */
    public Acts under(Rulebook rulebook) {
        return new Acts(dossier, conditions.under(rulebook));
    }

    /**
     * Returns these acts with custom gates, each in place of the shipped gate of the same name.
     *
     * <pre>{@code
     * Acts.of(dossier).under(ours).through(Gate.CONTRACT_SIGNATURE.with("REG-01")).sign(region, day, deliberation);
     * }</pre>
     *
     * @param gates the gates; of gates with the same name, the last one is used
     * @return acts that check them
     * @throws IllegalArgumentException if no act uses a gate of that name
     */
    public Acts through(Gate... gates) {
        return new Acts(dossier, conditions.through(List.of(gates)));
    }

    /**
     * Returns these acts with a custom gazetteer, which knows the communes that may join the territory.
     *
     * @param gazetteer the communes, in place of {@link Gazetteer#ofFrance()}
     * @return acts that use it
     */
    public Acts with(Gazetteer gazetteer) {
        return new Acts(dossier, conditions.with(gazetteer));
    }

    /**
     * Returns these acts with another distance beyond which an amendment must give a reason why a commune joins the
     * territory. The default is 50 km: a convention of this project, not law.
     *
     * @param radius the distance from the nearest commune of the territory
     * @return acts that use it
     */
    public Acts within(Distance radius) {
        return new Acts(dossier, conditions.within(radius));
    }

    /** {@return the entry point for past events, which are entered as they were and not checked} */
    public Records record() {
        return new Records(dossier);
    }

    /**
     * Signs the contract on a day for a body: a party that must sign, or the successor of such a party. The act is
     * refused, with every reason, if the body need not sign or does not exist on that day, if the party has signed
     * already, if the deliberation is on another subject, was rejected, was not enforceable on that day or lacks a fact
     * by which that is judged, or if the signature newly breaches a rule anywhere.
     *
     * @param actor the body, which is a party that must sign
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @return the dossier with the signature added, or the reasons
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation) {
        return new ContractSigning(dossier, conditions).sign(actor, day, deliberation, SignatureForm.UNSAID);
    }

    /**
     * Signs the contract for a body, by hand or electronically.
     *
     * @param actor the body, which is a party that must sign
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @param method by hand or electronically; the level of an electronic signature stays unrecorded
     * @return the dossier with the signature added, or the reasons
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation, SignatureMethod method) {
        return new ContractSigning(dossier, conditions).sign(actor, day, deliberation, SignatureForm.by(method));
    }

    /**
     * Signs the contract electronically for a body.
     *
     * @param actor the body, which is a party that must sign
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @param level the level of the electronic signature
     * @return the dossier with the signature added, or the reasons
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation, SignatureLevel level) {
        return new ContractSigning(dossier, conditions).sign(actor, day, deliberation, SignatureForm.at(level));
    }

    /**
     * Adds a complete signature to the contract, for example with the name of the signatory or the delegation that it
     * relies on.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature added, or every reason
     */
    public Answer<Dossier> sign(Signature signature) {
        return new ContractSigning(dossier, conditions).sign(signature);
    }

    /**
     * Amends the contract. The amendment may come with its signatures or be signed later; it changes the contract from
     * its effective date, once all parties have signed it. The act is refused, with every reason, if the amendment
     * changes nothing or has no effective date, if an earlier amendment still waits for signatures, if the contract is
     * not signed yet or has ended, if a text before or after the change is not recorded, if the last objective or
     * commune is removed, if an added commune is unknown or is far away and no reason is given, if money is committed
     * by a body that does not exist in that year or is not a party, or if the amendment newly breaches a rule anywhere.
     * Missing signatures are not a reason to refuse: they are found on the days after the effective date.
     *
     * @param amendment the amendment
     * @return the dossier with the amendment added, or every reason
     */
    public Answer<Dossier> amend(Amendment amendment) {
        return new Amending(dossier, conditions).add(amendment);
    }

    /**
     * Signs an amendment on a day for a body. The act is refused, with every reason, if there is no such amendment or
     * body, if the body need not sign, if the body or its predecessor has signed already, or if the signature would
     * newly breach an error rule of {@link Gate#AMENDMENT}.
     *
     * @param amendment the id of the amendment
     * @param actor the body: a party that had to sign the contract, or its successor
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @return the dossier with the signature, or every reason
     */
    public Answer<Dossier> signAmendment(
            AmendmentId amendment, ActorId actor, LocalDate day, DeliberationId deliberation) {
        return new Amending(dossier, conditions).sign(amendment, actor, day, deliberation);
    }

    /**
     * Adds a complete signature to an amendment.
     *
     * @param amendment the id of the amendment
     * @param signature the signature, with its day
     * @return the dossier with the signature, or every reason
     */
    public Answer<Dossier> signAmendment(AmendmentId amendment, Signature signature) {
        return new Amending(dossier, conditions).sign(amendment, signature);
    }

    /**
     * Takes a decision that changes the status of the contract. {@link org.cldess.contract.StatusChange#TABLE} lists
     * the decisions that each status allows and the parties that may take them. The act is refused, with every reason,
     * if the decision has no day, if the status on that day does not allow it, if it is for another party to decide, if
     * a reason is missing, or if {@link Gate#DECISION} would newly be breached; a submission also if
     * {@link Gate#CONSULTATION} is breached, and a closing if {@link Gate#CLOSING} is.
     *
     * <p>A termination must fall within the term and respect the agreed notice. An evaluation before the last third of
     * the term needs a reason. A decision that cites a vote must follow that vote, and the assembly must be the party’s
     * own.
     *
     * @param decision the decision, with its day and the party that takes it
     * @return the dossier with the decision added, or every reason
     */
    public Answer<Dossier> decide(ContractDecision decision) {
        return new Deciding(dossier, conditions).add(decision);
    }

    /**
     * Renews the contract. The decision is recorded in this dossier; the new dossier begins with the parties of the
     * last day, the objectives as of that day, and a reference to this contract.
     *
     * @param decision the renewal, which names the new dossier and gives the reason
     * @param term the term of the new contract, which begins after the end of this one
     * @return the former dossier and the new one, or every reason
     */
    public Answer<Renewed> renew(ContractDecision decision, Term term) {
        return new Deciding(dossier, conditions).renew(decision, term);
    }

    /**
     * Signs a version of the charter on a day for an actor. The signature is bound to the current text of that version.
     *
     * @param actor the signatory
     * @param version the version
     * @param day the day of the signature
     * @return the dossier with the signature added, or every reason: no such actor or version, an earlier signature
     *     still in effect, a text that changed since its adoption, a day before the adoption
     */
    public Answer<Dossier> signCharter(ActorId actor, CharterVersionId version, LocalDate day) {
        return CharterSigning.sign(dossier, conditions, actor, version, day);
    }

    /**
     * Adds a complete signature to the charter, for example with the name of the signatory and the hash of the text
     * that was shown.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature added, or every reason
     */
    public Answer<Dossier> signCharter(CharterSignature signature) {
        return CharterSigning.sign(dossier, conditions, signature);
    }

    /**
     * Adds a juror’s score of an application to a call for projects, on one criterion. The act is refused, with every
     * reason, if the juror has declared a tie to the applicant, belongs to the body that applies or has not declared
     * whether there is a tie, if one of the lowest scores has no comment, if the juror has already scored the
     * application on that criterion, or if the score is earlier than the application.
     *
     * @param call the id of the call
     * @param score the juror’s score, with its day
     * @return the dossier with the score added, or every reason
     */
    public Answer<Dossier> score(CallId call, JuryScore score) {
        return JuryScoring.score(dossier, conditions, call, score);
    }

    /**
     * Submits a proposal to change the charter to the group. The proposal begins as a draft.
     *
     * @param proposal the proposal, with its author and the day on which it is submitted
     * @return the dossier with the proposal added, or every reason: no such version, article or actor, a version that
     *     is not in force on that day, an article on which another proposal has already been accepted
     */
    public Answer<Dossier> propose(Proposal proposal) {
        return ProposalActs.propose(dossier, conditions, proposal);
    }

    /**
     * Opens the evaluation of a proposal by the group, from a day on. The text of the proposal is frozen: its hash is
     * recorded.
     *
     * @param proposal the id of the proposal, which is a draft
     * @param day the day
     * @return the dossier with the proposal under evaluation, or every reason
     */
    public Answer<Dossier> evaluate(ProposalId proposal, LocalDate day) {
        return ProposalActs.evaluate(dossier, conditions, proposal, day);
    }

    /**
     * Decides on a proposal. The count of the votes settles the result: either the proposal is accepted and the other
     * open proposals on its article become obsolete, or it is rejected.
     *
     * @param proposal the id of the proposal, which is under evaluation
     * @param decision the decision with its day and its votes
     * @return the dossier with the proposal decided, or every reason: a count without a known result, a proposal that
     *     only its author supports, an objection without a reason, a text that changed since the evaluation began, more
     *     votes than members
     */
    public Answer<Dossier> decide(ProposalId proposal, CollectiveDecision decision) {
        return ProposalActs.decide(dossier, conditions, proposal, decision, Known.notRecorded());
    }

    /**
     * Decides on a proposal, and gives the reason.
     *
     * @param proposal the id of the proposal, which is under evaluation
     * @param decision the decision with its day and its votes
     * @param reason the reason why it is accepted or rejected
     * @return the dossier with the proposal decided, or every reason
     */
    public Answer<Dossier> decide(ProposalId proposal, CollectiveDecision decision, String reason) {
        return ProposalActs.decide(dossier, conditions, proposal, decision, Known.of(reason));
    }

    /**
     * Withdraws a proposal, for its author.
     *
     * @param proposal the id of the proposal, which is open
     * @param day the day
     * @param reason the reason
     * @return the dossier with the proposal withdrawn, or every reason
     */
    public Answer<Dossier> withdraw(ProposalId proposal, LocalDate day, String reason) {
        return ProposalActs.withdraw(dossier, conditions, proposal, day, Known.of(reason));
    }

    /**
     * Adopts the next version of the charter. Its text is either that of the version in force with all its accepted
     * proposals, or that of a draft that the charter contains under the id; the hash of the text is recorded. Draft
     * proposals on the replaced version become obsolete; the signatories of the replaced version are asked to sign
     * again.
     *
     * @param adoption the id, the label, the days and the decision
     * @return the dossier with the version, or every reason: a decision that does not adopt it, a review date that is
     *     not later, a text that does not change, a proposal that is still under evaluation
     */
    public Answer<Dossier> adopt(CharterAdoption adoption) {
        return CharterAdopting.adopt(dossier, conditions, adoption);
    }
}
