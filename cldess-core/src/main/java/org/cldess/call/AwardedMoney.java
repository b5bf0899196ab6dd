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
 * What a grant that follows from an award begins with (<i>{@index "de l’attribution à la subvention"}</i>).
 *
 * @param application the application that was awarded
 * @param applicant who gets the money
 * @param beneficiary the same as an actor of the dossier; none for persons who are no actor of it
 * @param purpose what for: the title of the project
 * @param amount how much, above zero
 * @param decided the day of the decision
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
    /** What follows from the award of an application; nothing where no money was awarded. */
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
}
