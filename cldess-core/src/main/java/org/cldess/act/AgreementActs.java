package org.cldess.act;

import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.Termination;
import org.cldess.dossier.Dossier;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/**
 * The acts on a partnership agreement: signatures, renewals and its early end. {@link Acts#agreement} is their entry
 * point.
 */
public final class AgreementActs {
    private final Dossier dossier;
    private final Conditions conditions;
    private final AgreementId agreement;

    AgreementActs(Dossier dossier, Conditions conditions, AgreementId agreement) {
        this.dossier = dossier;
        this.conditions = conditions;
        this.agreement = agreement;
    }

    /**
     * Signs the agreement for a partner. The act is refused, with every reason, if there is no such agreement, if the
     * actor is not a partner, does not exist on that day or has already signed, or if the agreement was terminated or
     * has expired. The signature of a public body is also refused if it cites no deliberation that its assembly voted
     * by that day, or if {@link Gate#VOTE} finds something in the deliberation or lacks a fact.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature added, or every reason
     */
    public Answer<Dossier> sign(Agreement.PartnerSignature signature) {
        return Agreeing.sign(dossier, conditions, agreement, signature);
    }

    /**
     * Records that the agreement was renewed under its clause: expressly by the partners before the end, or tacitly on
     * the day after.
     *
     * <pre>{@code
     * AgreementRenewal renewal = new AgreementRenewal(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
     * Acts.of(dossier).agreement(id).renew(renewal);
     * }</pre>
     *
     * @param renewal the day of the renewal, and the last day of the new period
     * @return the dossier with the renewal added, or every reason: no such agreement, an agreement that cannot be
     *     renewed at all or not again, a partner who has not signed, a terminated agreement, a period whose length
     *     differs from the clause, a day on which the agreement cannot be renewed, an unrecorded fact of the clause
     */
    public Answer<Dossier> renew(AgreementRenewal renewal) {
        return Agreeing.renew(dossier, conditions, agreement, renewal);
    }

    /**
     * Terminates the agreement early, by one partner with notice, or by all partners together.
     *
     * @param termination the day on which the other partners were notified, the effective date, and the partner who
     *     terminates the agreement
     * @return the dossier with the agreement terminated, or every reason: no such agreement, an agreement that a
     *     partner has not signed, that was terminated or has expired, an actor that is not a partner, a notice that is
     *     too short or not recorded, an effective date after the end of the agreement
     */
    public Answer<Dossier> terminate(Termination termination) {
        return Agreeing.terminate(dossier, conditions, agreement, termination);
    }

    @Override
    public String toString() {
        return "AgreementActs of " + agreement;
    }
}
