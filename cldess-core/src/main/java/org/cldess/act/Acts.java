package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
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
import org.cldess.validation.Answer;

/**
 * The acts that can be asked of a dossier (<i>{@index actes}</i>): every change that may be refused, with every reason.
 *
 * <pre>{@code
 * Answer<Dossier> answer = Acts.of(dossier).sign(region, day, deliberation);
 * }</pre>
 */
public final class Acts {
    private final Dossier dossier;
    private final Conditions conditions;

    private Acts(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.conditions = conditions;
    }

    /**
     * {@return the acts that can be asked of a dossier, under the rules of France and through the shipped gates}
     *
     * @param dossier the dossier
     */
    public static Acts of(Dossier dossier) {
        return new Acts(dossier, Conditions.SHIPPED);
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
     * Asks that a body sign the contract on a day. It is refused, with every reason, if the body has not to sign or has signed, if the
     * deliberation is unknown, or if the signature would newly breach an error rule on signing: {@code CTR-01}, {@code CTR-02}, {@code
     * CHA-01} and their like.
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
     * Asks for a signature under the contract with all that is known of it, such as who signed or the delegation that is relied on.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature after the others, or every reason
     */
    public Answer<Dossier> sign(Signature signature) {
        return ContractSigning.sign(dossier, conditions, signature);
    }

    /**
     * Asks that the contract be amended. The amendment may bring its signatures or be signed later; it changes the contract from its
     * first day on, once all parties have signed it. It is refused, with every reason, if it changes nothing, has no first day, comes while
     * an earlier one still waits for signatures, comes after the contract’s end, leaves unrecorded what stood before or stands after, or
     * would newly breach an error rule of {@link Gate#AMENDMENT}: a gap in the numbers, another state before than that of the contract, a
     * stranger who signs, a day without a carrier.
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
     * @param term the term of the new contract
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
