package org.cldess.dossier;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.contract.Amendment;
import org.cldess.contract.AmendmentId;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.Signature;
import org.cldess.contract.Term;
import org.cldess.deliberation.DeliberationId;
import org.cldess.validation.Answer;

/**
 * The acts that can be asked of a dossier under a rulebook of one’s own (<i>actes</i>). Their gates take the rules of that rulebook: a rule
 * that it silences refuses nothing, one that it replaces is asked in its new form.
 *
 * <pre>{@code
 * Answer<Dossier> answer = dossier.under(ours).amend(amendment);
 * }</pre>
 */
public final class Acts {
    private final Dossier dossier;
    private final Rulebook rulebook;

    Acts(Dossier dossier, Rulebook rulebook) {
        this.dossier = dossier;
        this.rulebook = rulebook;
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
        return ContractSigning.sign(dossier, rulebook, actor, day, deliberation);
    }

    /**
     * As {@link Dossier#sign(Signature)}.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature after the others, or every reason
     */
    public Answer<Dossier> sign(Signature signature) {
        return ContractSigning.sign(dossier, rulebook, signature);
    }

    /**
     * As {@link Dossier#amend}.
     *
     * @param amendment the amendment
     * @return the dossier with the amendment after the others, or every reason
     */
    public Answer<Dossier> amend(Amendment amendment) {
        return new Amending(dossier, rulebook).add(amendment);
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
        return new Amending(dossier, rulebook).sign(amendment, actor, day, deliberation);
    }

    /**
     * As {@link Dossier#signAmendment(AmendmentId, Signature)}.
     *
     * @param amendment the id of the amendment
     * @param signature the signature, with its day
     * @return the dossier with the signature, or every reason
     */
    public Answer<Dossier> signAmendment(AmendmentId amendment, Signature signature) {
        return new Amending(dossier, rulebook).sign(amendment, signature);
    }

    /**
     * As {@link Dossier#decide}.
     *
     * @param decision the decision, with its day and who decides
     * @return the dossier with the decision after the others, or every reason
     */
    public Answer<Dossier> decide(ContractDecision decision) {
        return new Deciding(dossier, rulebook).add(decision);
    }

    /**
     * As {@link Dossier#renew}.
     *
     * @param decision the renewal, which names the new dossier
     * @param term the term of the new contract
     * @return the former dossier and the new one, or every reason
     */
    public Answer<Renewed> renew(ContractDecision decision, Term term) {
        return new Deciding(dossier, rulebook).renew(decision, term);
    }
}
