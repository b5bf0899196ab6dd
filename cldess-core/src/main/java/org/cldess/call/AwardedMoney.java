package org.cldess.call;

import java.time.LocalDate;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.call.application.Applicant;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryDecision;
import org.cldess.deliberation.DeliberationId;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The data from which the grant for an award is created (<i>{@index "de l’attribution à la subvention"}</i>).
 *
 * @param application the awarded application
 * @param applicant the recipient of the money
 * @param beneficiary the recipient as an actor of the dossier; not applicable if it is not an actor
 * @param purpose the title of the project
 * @param amount the amount, above zero
 * @param decided the day of the jury’s decision or, with {@link #decidedOn}, of the funder’s
 * @param deliberation the deliberation that makes it binding
 */
public record AwardedMoney(
        ProjectApplication application,
        Applicant applicant,
        Known<ActorId> beneficiary,
        String purpose,
        Amount amount,
        Known<LocalDate> decided,
        Known<DeliberationId> deliberation) {
    /** Returns the data for an award; empty if no money was awarded. */
    static Optional<AwardedMoney> of(JuryDecision award, ProjectApplication application, Applicant applicant) {
        return award.amount()
                .value()
                .filter(money -> !money.isZero())
                .map(amount -> new AwardedMoney(
                        application,
                        applicant,
                        applicant.actor(),
                        application.title(),
                        amount,
                        award.date(),
                        award.deliberation()));
    }

    /**
     * Returns the same data with the day on which the funder decides, such as the day of a later vote.
     *
     * @param day the day
     * @return a changed copy
     */
    public AwardedMoney decidedOn(Known<LocalDate> day) {
        return new AwardedMoney(application, applicant, beneficiary, purpose, amount, day, deliberation);
    }
}
