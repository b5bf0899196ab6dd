package org.cldess.act;

import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.party.Signature;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/**
 * The acts on an amendment of the contract that is recorded. {@link Acts#amendment} is their entry point.
 *
 * <pre>{@code
 * Answer<Dossier> answer = Acts.of(dossier).amendment(id).sign(region, day, deliberation);
 * }</pre>
 */
public final class AmendmentActs {
    private final Dossier dossier;
    private final Conditions conditions;
    private final AmendmentId amendment;

    AmendmentActs(Dossier dossier, Conditions conditions, AmendmentId amendment) {
        this.dossier = dossier;
        this.conditions = conditions;
        this.amendment = amendment;
    }

    /**
     * Signs the amendment on a day for a body. The act is refused, with every reason, if there is no such amendment or
     * body, if the body need not sign, if the body or its predecessor has signed already, or if the signature would
     * newly breach an error rule of {@link Gate#AMENDMENT}.
     *
     * @param actor the body: a party that had to sign the contract, or its successor
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @return the dossier with the signature, or every reason
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation) {
        return Sensible.answer(() -> new Amending(dossier, conditions).sign(amendment, actor, day, deliberation));
    }

    /**
     * Adds a complete signature to the amendment.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature, or every reason
     */
    public Answer<Dossier> sign(Signature signature) {
        return new Amending(dossier, conditions).sign(amendment, signature);
    }

    @Override
    public String toString() {
        return "AmendmentActs of " + amendment;
    }
}
