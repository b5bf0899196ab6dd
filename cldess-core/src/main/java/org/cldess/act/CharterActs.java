package org.cldess.act;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.charter.CharterAdoption;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.Proposal;
import org.cldess.charter.ProposalId;
import org.cldess.decision.CollectiveDecision;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.validation.Answer;

/**
 * The acts on the charter: signatures, proposals and versions. {@link Acts#charter()} is their entry point.
 *
 * <pre>{@code
 * Answer<Dossier> answer = Acts.of(dossier).charter().sign(actor, version, day);
 * }</pre>
 */
public final class CharterActs {
    private final Dossier dossier;
    private final Conditions conditions;

    CharterActs(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.conditions = conditions;
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
    public Answer<Dossier> sign(ActorId actor, CharterVersionId version, LocalDate day) {
        return CharterSigning.sign(dossier, conditions, actor, version, day);
    }

    /**
     * Adds a complete signature to the charter, for example with the name of the signatory and the hash of the text
     * that was shown.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature added, or every reason
     */
    public Answer<Dossier> sign(CharterSignature signature) {
        return CharterSigning.sign(dossier, conditions, signature);
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
     * @param reason the reason why it is accepted or rejected, not blank
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
     * @param reason the reason, not blank
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

    @Override
    public String toString() {
        return "CharterActs of " + dossier.id();
    }
}
