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
 * The acts that can be asked of a dossier (<i>{@index actes}</i>): every change that may be refused, with every reason. An act is refused
 *
 * <ol>
 *   <li>for every error that it newly causes anywhere, as the rulebook finds it; what was wrong before elsewhere does not stand in its way;
 *   <li>at what it rests on, which is the deliberation that it cites, the party that acts, the version or the decision that it follows:
 *       for any breach, old or new and whatever its severity, of the rules that its {@link Gate} names, and for each fact that they lack;
 *   <li>for errors anywhere, where the gate is one of readiness: {@link Gate#CONSULTATION}, {@link Gate#CLOSING};
 *   <li>for what no rule judges and its own sentences say: a body that is not there on that day, dates out of order, a stranger who decides.
 * </ol>
 *
 * <pre>{@code
 * Answer<Dossier> answer = Acts.of(dossier).sign(region, day, deliberation);
 * }</pre>
 *
 * <p>What was done in the past is not asked but entered: {@link #record()} takes it as it was, right or wrong.
 */
public final class Acts extends EverydayActs {
    private Acts(Dossier dossier, Conditions conditions) {
        super(dossier, conditions);
    }

    /**
     * {@return the acts that can be asked of a dossier, under the rules of France and through the shipped gates}
     *
     * @param dossier the dossier
     */
    public static Acts of(Dossier dossier) {
        return new Acts(dossier, Conditions.shipped());
    }

    /**
     * These acts under a rulebook of one’s own. Their gates take the rules of that rulebook: a rule that it silences refuses nothing, one
     * that it replaces is asked in its new form. A rule that it adds is asked where a gate names it.
     *
     * <pre>{@code
     * Answer<Dossier> answer = Acts.of(dossier).under(ours).amend(amendment);
     * }</pre>
     *
     * @param rulebook where the rules of the gates are taken from
     * @return acts that ask them
     */
    public Acts under(Rulebook rulebook) {
        return new Acts(dossier, conditions.under(rulebook));
    }

    /**
     * These acts with gates of one’s own, each in place of the shipped one of the same name.
     *
     * <pre>{@code
     * Acts.of(dossier).under(ours).through(Gate.CONTRACT_SIGNATURE.with("REG-01")).sign(region, day, deliberation);
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
     * These acts with a gazetteer of one’s own, which knows the communes that may join the territory.
     *
     * @param gazetteer the communes; without it, those of {@link Gazetteer#ofFrance()}
     * @return acts that ask it
     */
    public Acts with(Gazetteer gazetteer) {
        return new Acts(dossier, conditions.with(gazetteer));
    }

    /**
     * These acts with another distance beyond which an amendment has to say why a commune joins the territory. It is 50 km unless another
     * is given: a convention of the programme, not law.
     *
     * @param radius how far from the nearest commune of the territory
     * @return acts that ask it
     */
    public Acts within(Distance radius) {
        return new Acts(dossier, conditions.within(radius));
    }

    /**
     * {@return the door for what was done in the past, which is entered as it was and not asked}
     */
    public Records record() {
        return new Records(dossier);
    }

    /**
     * Asks that a body sign the contract on a day: a party that must sign, or the body that has taken the place of one. It is refused,
     * with every reason, if the body has not to sign or is not there on that day, if the party has signed, if the deliberation is on
     * something else, was voted down, was not enforceable on that day or lacks a fact by which that is judged, or if the signature newly
     * breaches a rule anywhere.
     *
     * @param actor the body, which is a party that must sign
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @return the dossier with the signature after the others, or the reasons
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation) {
        return new ContractSigning(dossier, conditions).sign(actor, day, deliberation, Way.UNSAID);
    }

    /**
     * Asks that a body sign the contract, and says how.
     *
     * @param actor the body, which is a party that must sign
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @param method by hand or electronically; how strong an electronic signature is stays unrecorded
     * @return the dossier with the signature after the others, or the reasons
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation, SignatureMethod method) {
        return new ContractSigning(dossier, conditions).sign(actor, day, deliberation, Way.by(method));
    }

    /**
     * Asks that a body sign the contract electronically.
     *
     * @param actor the body, which is a party that must sign
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @param level how strong the signature is
     * @return the dossier with the signature after the others, or the reasons
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation, SignatureLevel level) {
        return new ContractSigning(dossier, conditions).sign(actor, day, deliberation, Way.at(level));
    }

    /**
     * Asks for a signature under the contract with all that is known of it, such as who signed or the delegation that is relied on.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature after the others, or every reason
     */
    public Answer<Dossier> sign(Signature signature) {
        return new ContractSigning(dossier, conditions).sign(signature);
    }

    /**
     * Asks that the contract be amended. The amendment may bring its signatures or be signed later; it changes the contract from its
     * first day on, once all parties have signed it. It is refused, with every reason, if it changes nothing, has no first day, comes while
     * an earlier one still waits for signatures, comes before the contract is signed or after its end, leaves unrecorded what stood before
     * or stands after, takes away the last objective or commune, adds a commune that nobody knows or a far one without a reason, commits
     * money of a body that is not there in that year or is no party, or newly breaches a rule anywhere. Signatures that it does not bring
     * yet are no reason: that they lack is found on the days after its effect.
     *
     * @param amendment the amendment
     * @return the dossier with the amendment after the others, or every reason
     */
    public Answer<Dossier> amend(Amendment amendment) {
        return new Amending(dossier, conditions).add(amendment);
    }

    /**
     * Asks that a body sign an amendment on a day. It is refused, with every reason, if there is no such amendment or body, if the body has
     * not to sign or it, or one that it succeeds, has signed, or if the signature would newly breach an error rule of {@link
     * Gate#AMENDMENT}.
     *
     * @param amendment the id of the amendment
     * @param actor the body, which is a party that had to sign the contract or has succeeded one
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @return the dossier with the signature, or every reason
     */
    public Answer<Dossier> signAmendment(
            AmendmentId amendment, ActorId actor, LocalDate day, DeliberationId deliberation) {
        return new Amending(dossier, conditions).sign(amendment, actor, day, deliberation);
    }

    /**
     * Asks for a signature under an amendment with all that is known of it.
     *
     * @param amendment the id of the amendment
     * @param signature the signature, with its day
     * @return the dossier with the signature, or every reason
     */
    public Answer<Dossier> signAmendment(AmendmentId amendment, Signature signature) {
        return new Amending(dossier, conditions).sign(amendment, signature);
    }

    /**
     * Asks for a decision that moves the contract on: what {@link org.cldess.contract.StatusChange#TABLE} allows from its status on that
     * day, by a party that may. It is refused, with every reason, if it has no day, if it is not possible, if another may decide it, if a
     * reason is lacking, or if {@link Gate#DECISION} would newly be breached; a submission also if {@link Gate#CONSULTATION} is breached,
     * and a closing if {@link Gate#CLOSING} is.
     *
     * <p>A termination lies within the term and keeps the agreed notice; an evaluation before the last third of the term gives a reason; a
     * decision follows the vote of the party’s own assembly, where it cites one.
     *
     * @param decision the decision, with its day and who decides
     * @return the dossier with the decision after the others, or every reason
     */
    public Answer<Dossier> decide(ContractDecision decision) {
        return new Deciding(dossier, conditions).add(decision);
    }

    /**
     * Asks that a new contract take up this one. The decision is recorded here; the new dossier begins with the parties of the last day,
     * the objectives as they then read, and where it comes from.
     *
     * @param decision the renewal, which names the new dossier and gives its reason
     * @param term the term of the new contract, which begins after that of this one
     * @return the former dossier and the new one, or every reason
     */
    public Answer<Renewed> renew(ContractDecision decision, Term term) {
        return new Deciding(dossier, conditions).renew(decision, term);
    }

    /**
     * Asks that an actor sign a version of the charter on a day. The signature is bound to the text of that version as it stands.
     *
     * @param actor who signs
     * @param version the version
     * @param day the day of the signature
     * @return the dossier with the signature after the others, or every reason: no such actor or version, a signature that stands
     *     already, a text that changed since its adoption, a day before it
     */
    public Answer<Dossier> signCharter(ActorId actor, CharterVersionId version, LocalDate day) {
        return CharterSigning.sign(dossier, conditions, actor, version, day);
    }

    /**
     * Asks for a signature under the charter with all that is known of it, such as who signed and the hash of the text that was shown.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature after the others, or every reason
     */
    public Answer<Dossier> signCharter(CharterSignature signature) {
        return CharterSigning.sign(dossier, conditions, signature);
    }

    /**
     * Asks that a juror score an application of a call for projects by one criterion. It is refused, with every reason, if the juror is tied
     * to the applicant, by what was declared or as coming from the body that applies, or did not say whether they are, if one of the lowest
     * scores has no comment, if the juror scored by that criterion already, or comes before the application.
     *
     * @param call the id of the call
     * @param score what the juror gives, with its day
     * @return the dossier with the score after the others, or every reason
     */
    public Answer<Dossier> score(CallId call, JuryScore score) {
        return JuryScoring.score(dossier, conditions, call, score);
    }

    /**
     * Asks that a change to the charter be put before the group. The proposal begins as a draft.
     *
     * @param proposal the proposal, with its author and the day on which it is submitted
     * @return the dossier with the proposal after the others, or every reason: no such version, article or actor, a version that is not in
     *     force on that day, an article on which another proposal is accepted already
     */
    public Answer<Dossier> propose(Proposal proposal) {
        return ProposalActs.propose(dossier, conditions, proposal);
    }

    /**
     * Asks that the group evaluate a proposal from a day on. Its text is frozen: its hash is taken.
     *
     * @param proposal the id of the proposal, which is a draft
     * @param day the day
     * @return the dossier with the proposal being evaluated, or every reason
     */
    public Answer<Dossier> evaluate(ProposalId proposal, LocalDate day) {
        return ProposalActs.evaluate(dossier, conditions, proposal, day);
    }

    /**
     * Asks that a proposal be decided. What becomes of it follows from the counting: it is accepted, and the other open proposals on its
     * article become obsolete, or it is rejected.
     *
     * @param proposal the id of the proposal, which is being evaluated
     * @param decision the decision with its day and its voices
     * @return the dossier with the proposal decided, or every reason: a counting that cannot be told, an author who alone is for it, an
     *     objection without a reason, a text that changed since the evaluation began, more voices than members
     */
    public Answer<Dossier> decide(ProposalId proposal, CollectiveDecision decision) {
        return ProposalActs.decide(dossier, conditions, proposal, decision, Known.notRecorded());
    }

    /**
     * Asks that a proposal be decided, and says why.
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
     * Asks that a proposal be taken back by its author.
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
     * Asks that the next version of the charter be adopted. Its text is that of the version in force with all proposals that were
     * accepted on it, or that of a draft which the charter holds under the id; its hash is taken. Drafts of proposals on the version that
     * it replaces become obsolete; those who signed that one are asked to sign again.
     *
     * @param adoption the id, the label, the days and the decision
     * @return the dossier with the version, or every reason: a decision that does not adopt, a review that is not later, nothing that
     *     changes, a proposal that is still being evaluated
     */
    public Answer<Dossier> adopt(CharterAdoption adoption) {
        return CharterAdopting.adopt(dossier, conditions, adoption);
    }
}
