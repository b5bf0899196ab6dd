package org.cldess.act;

import org.cldess.call.ApplicationCheck;
import org.cldess.call.CallForProjects;
import org.cldess.call.CallForProjects_;
import org.cldess.call.CallRules_;
import org.cldess.call.application.ProjectApplication;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecision_;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The limits of a call on its awards, which bind it in every year, no matter which rules mention them.
 *
 * @param act the act that exceeds them or not
 * @param call the call, with the award
 * @param path the pointer to the call
 */
record AwardLimits(Act act, CallForProjects call, String path) {
    /**
     * Refuses an award to an application that is incomplete, late or not eligible, or of which this is not known; one
     * of another amount than was asked, unless the call allows less; and one with which the awards exceed the envelope
     * or a cap.
     */
    void refuseBeyond(ProjectApplication application, JuryDecision decision) {
        ApplicationCheck check = call.examine(application);
        check.broken().forEach(failed -> act.refuse("award.not-eligible", application.number(), failed.asSentence()));
        check.open().forEach(unknown -> unknown.missing().forEach(fact -> act.refuseUnrecorded(path + fact)));
        decision.amount()
                .value()
                .ifPresent(amount ->
                        application.asked().value().ifPresent(asked -> refuseUnlessAsked(application, amount, asked)));
        act.refuseUnrecorded(call.rules().envelope(), path + CallRules_.ENVELOPE);
        act.refuseUnrecorded(call.rules().projectCap(), path + CallRules_.PROJECT_CAP);
        act.refuseUnrecorded(call.rules().structureCap(), path + CallRules_.STRUCTURE_CAP);
        Known<Amount> all = call.awarded();
        call.awards().stream()
                .filter(award -> !award.equals(decision))
                .forEach(award -> act.refuseUnrecorded(
                        award.amount(),
                        path
                                + CallForProjects_.DECISIONS
                                        .at(call.decisions().indexOf(award))
                                        .then(JuryDecision_.AMOUNT)));
        Amount envelope = call.rules().envelope().value().orElse(Amount.ZERO);
        all.value()
                .filter(sum -> call.rules().envelope().isRecorded() && sum.compareTo(envelope) > 0)
                .ifPresent(sum -> act.refuse("award.over-envelope", call.title(), sum, envelope, sum.minus(envelope)));
        refuseOver(
                "award.over-project-cap",
                application,
                decision.amount(),
                call.rules().projectCap());
        refuseOver(
                "award.over-structure-cap",
                application,
                call.awarded(application.applicant()),
                call.rules().structureCap());
    }

    /** Refuses more money than the applicant asked for, and less unless the call allows partial funding. */
    private void refuseUnlessAsked(ProjectApplication application, Amount amount, Amount asked) {
        act.refuseIf(amount.compareTo(asked) > 0, "award.over-asked", application.number(), amount, asked);
        if (amount.compareTo(asked) < 0 && !amount.isZero()) {
            Known<Boolean> partly = call.rules().partialFunding();
            act.refuseUnrecorded(partly, path + CallRules_.PARTIAL_FUNDING);
            act.refuseIf(partly.isRecorded() && !partly.is(true), "award.partial", application.number(), amount, asked);
        }
    }

    private void refuseOver(String code, ProjectApplication application, Known<Amount> amount, Known<Amount> cap) {
        cap.value()
                .flatMap(maximum -> amount.value().filter(given -> given.compareTo(maximum) > 0))
                .ifPresent(given -> act.refuse(
                        code, application.number(), given, cap.value().orElseThrow()));
    }
}
