package org.cldess.act;

import java.time.LocalDate;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.agreement.Agreement;
import org.cldess.agreement.AgreementId;
import org.cldess.agreement.AgreementRenewal;
import org.cldess.agreement.Termination;
import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FundingStatus;
import org.cldess.financing.FundingStep;
import org.cldess.financing.ResourceId;
import org.cldess.financing.Spending;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.grant.GrantId;
import org.cldess.grant.Instalment;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.Measurement;
import org.cldess.money.Amount;
import org.cldess.rulebook.Gate;
import org.cldess.validation.Answer;

/** The everyday acts, which track work, money and agreements: those of {@link Acts} that change no text. */
abstract class EverydayActs {
    final Dossier dossier;
    final Conditions conditions;

    EverydayActs(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.conditions = conditions;
    }

    /**
     * Records the status of an action from a day on. The act is refused, with every reason, if there is no such action,
     * if the action is already done or dropped, if the day is before its last entry, if the action is marked done with
     * less than full progress, or if {@link Gate#FOLLOW_UP} finds that the entry does not say why the action is
     * blocked.
     *
     * <pre>{@code
     * Acts.of(dossier).follow(action, FollowUp.blocked(day, "Le vote est reporté.", "Le vote de la chambre."))
     * }</pre>
     *
     * @param action the id of the action
     * @param entry the status, with its first day
     * @return the dossier with the entry added to the action, or every reason
     */
    public Answer<Dossier> follow(ActionId action, FollowUp entry) {
        return FollowingUp.follow(dossier, conditions, action, entry);
    }

    /**
     * Records a decision that a body governing the contract takes in one of its sittings.
     *
     * <pre>{@code
     * GovernanceDecision decision = GovernanceDecision.builder(id, "1", "Lancer l’appel à projets.")
     *         .decision(CollectiveDecision.of(DecisionMethod.CONSENT, day, 12, voices))
     *         .build();
     * Dossier decided = Acts.of(dossier).decide(sitting, decision).orElseThrow();
     * }</pre>
     *
     * <p>The act is refused, with every reason, if there is no such sitting, if it is not recorded on which day it took
     * place, who was present, who the members of the body are, whether it has a quorum or how the members decided, if
     * too few members were present, if the count does not adopt the decision, if a voter is not a member on that day,
     * was absent or objects without a reason, if fewer may vote than there are members, or if the decision is due
     * before it is taken.
     *
     * @param sitting the id of the sitting
     * @param decision the decision
     * @return the dossier with the decision added to the sitting, or every reason
     */
    public Answer<Dossier> decide(GovernanceSittingId sitting, GovernanceDecision decision) {
        return SittingActs.decide(dossier, conditions, sitting, decision);
    }

    /**
     * Records a payment of a funder on a day, in one line of code:
     *
     * <pre>{@code
     * Dossier paid = Acts.of(dossier).pay(resource, day, amount).orElseThrow();
     * }</pre>
     *
     * @param resource the id of the line of a financing plan
     * @param day the day of the payment
     * @param amount the amount, more than 0
     * @return the dossier with the payment, or every reason: see {@link #fund}
     */
    public Answer<Dossier> pay(ResourceId resource, LocalDate day, Amount amount) {
        return fund(resource, FundingStep.of(day, FundingStatus.PAID, amount));
    }

    /**
     * Records a step of a funding: asked, awarded, committed, paid, refused or returned. The act is refused, with every
     * reason, if no plan has the line, if the funder does not exist on that day, if more would be committed than was
     * awarded or paid than committed, if the days are out of order, if a refusal or a return gives no reason, or if no
     * award on which a payment could rest is recorded.
     *
     * @param resource the id of the line of a financing plan
     * @param step the step, with its day and amount
     * @return the dossier with the step, or every reason
     */
    public Answer<Dossier> fund(ResourceId resource, FundingStep step) {
        return MoneyActs.fund(dossier, conditions, resource, step);
    }

    /**
     * Records that money is committed or spent for an expense. The act is refused, with every reason, if no plan has
     * the line, if the amount is zero, or if no voucher is recorded. Spending more than planned is not a reason to
     * refuse, because it is explained afterwards.
     *
     * @param expense the id of the line of a financing plan
     * @param step the commitment or expenditure, with its day and amount
     * @return the dossier with the step, or every reason
     */
    public Answer<Dossier> spend(ExpenseId expense, Spending step) {
        return MoneyActs.spend(dossier, conditions, expense, step);
    }

    /**
     * Pays a part of a grant on a day. The payment replaces the first open instalment of its kind, or is added at the
     * end. The act is refused, with every reason, if there is no such grant, if the amount is not above zero, if more
     * would be paid than is committed or awarded, if the day is before the decision or outside the period of the
     * agreement, or if {@link Gate#GRANT_PAYMENT} finds something or lacks a fact: a deliberation, an agreement above
     * the threshold, the commitment to the principles of the Republic.
     *
     * @param grant the id of the grant
     * @param kind the kind of instalment that is paid
     * @param day the day of the payment
     * @param amount the amount, above zero
     * @return the dossier with the payment, or every reason
     */
    public Answer<Dossier> pay(GrantId grant, Instalment.Kind kind, LocalDate day, Amount amount) {
        return GrantPaying.pay(dossier, conditions, grant, kind, day, amount);
    }

    /**
     * Turns a jury’s award into a grant and a line of a financing plan. Each is linked to the other and to the
     * application, so that the same euros are never counted twice. The line, with the amounts asked and awarded, goes
     * into the plan of the action for the project. If the project has no action yet, one is made next to the action
     * that runs the call. If a grant is already recorded for the application, it is completed. An applicant that is not
     * an actor of the dossier becomes one, under the name in the application.
     *
     * <pre>{@code
     * Dossier funded = Acts.of(dossier).award(call, application).orElseThrow();
     * }</pre>
     *
     * <p>The act is refused, with every reason, if the jury did not decide or awarded no money, if the awards of the
     * call exceed its envelope or a cap, or are not known, if the call has no funder, if it is not known who applied,
     * if the project has no action and there is no place to make one, if a plan already has the award or a line that
     * may be it, or if {@link Gate#AWARD} finds something or lacks a fact: a juror with a tie who scored the
     * application, a decision without a reason, an applicant that is not eligible for the call, a missing deliberation.
     *
     * @param call the id of the call
     * @param application the id of the application
     * @return the dossier with the grant and the line, or every reason
     */
    public Answer<Dossier> award(CallId call, ApplicationId application) {
        return Awarding.award(dossier, conditions, call, application, Awarding.Where.UNSAID);
    }

    /**
     * Turns a jury’s award into a grant and a line of the plan of an action.
     *
     * @param call the id of the call
     * @param application the id of the application
     * @param action the id of the action for the project
     * @return the dossier with the grant and the line, or every reason: see {@link #award(CallId, ApplicationId)}
     */
    public Answer<Dossier> award(CallId call, ApplicationId application, ActionId action) {
        return Awarding.award(dossier, conditions, call, application, Awarding.Where.in(action));
    }

    /**
     * Turns a jury’s award into a grant whose line is already in a plan, such as an expected grant: the line is marked
     * as awarded and linked to the grant.
     *
     * @param call the id of the call
     * @param application the id of the application
     * @param line the id of the line of a financing plan, of the same funder
     * @return the dossier with the grant and the line, or every reason: see {@link #award(CallId, ApplicationId)}
     */
    public Answer<Dossier> award(CallId call, ApplicationId application, ResourceId line) {
        return Awarding.award(dossier, conditions, call, application, Awarding.Where.at(line));
    }

    /**
     * Signs an agreement for a partner. The act is refused, with every reason, if there is no such agreement, if the
     * actor is not a partner, does not exist on that day or has already signed, or if the agreement was terminated or
     * has expired. The signature of a public body is also refused if it cites no deliberation that its assembly voted
     * by that day, or if {@link Gate#PARTNER_AGREEMENT} finds something in the deliberation or lacks a fact.
     *
     * @param agreement the id of the agreement
     * @param signature the signature, with its day
     * @return the dossier with the signature added, or every reason
     */
    public Answer<Dossier> signAgreement(AgreementId agreement, Agreement.PartnerSignature signature) {
        return AgreementActs.sign(dossier, conditions, agreement, signature);
    }

    /**
     * Records that an agreement was renewed under its clause: expressly by the partners before the end, or tacitly on
     * the day after.
     *
     * <pre>{@code
     * AgreementRenewal renewal = new AgreementRenewal(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
     * Acts.of(dossier).renewAgreement(agreement, renewal);
     * }</pre>
     *
     * @param agreement the id of the agreement
     * @param renewal the day of the renewal, and the last day of the new period
     * @return the dossier with the renewal added, or every reason: no such agreement, an agreement that cannot be
     *     renewed, or not once more, a partner who has not signed, a terminated agreement, a period whose length
     *     differs from the clause, a day on which the agreement cannot be renewed, an unrecorded fact of the clause
     */
    public Answer<Dossier> renewAgreement(AgreementId agreement, AgreementRenewal renewal) {
        return AgreementActs.renew(dossier, conditions, agreement, renewal);
    }

    /**
     * Terminates an agreement early, by one partner with notice, or by all partners together.
     *
     * @param agreement the id of the agreement
     * @param termination the day on which the other partners were notified, the effective date, and the partner who
     *     terminates the agreement
     * @return the dossier with the agreement terminated, or every reason: no such agreement, an agreement that a
     *     partner has not signed, that was terminated or has expired, an actor that is not a partner, a notice that is
     *     too short or not recorded, an effective date after the end of the agreement
     */
    public Answer<Dossier> terminateAgreement(AgreementId agreement, Termination termination) {
        return AgreementActs.terminate(dossier, conditions, agreement, termination);
    }

    /**
     * Records a measurement of an indicator, or a correction of an earlier one.
     *
     * <pre>{@code
     * Measurement found = Measurement.builder(MeasurementId.of("visites-2014"), day, Measured.of(63)).build();
     * Answer<Dossier> answer = Acts.of(dossier).measure(visits, found, day);
     * }</pre>
     *
     * @param indicator the id of the indicator
     * @param measurement the measurement
     * @param day the day on which it is recorded
     * @return the dossier with the measurement, or every reason: no such indicator, a value of another kind than the
     *     indicator measures, a day in the future, a closed year, an id that another measurement has, an error that it
     *     newly causes
     */
    public Answer<Dossier> measure(IndicatorId indicator, Measurement measurement, LocalDate day) {
        return Measuring.measure(dossier, conditions, indicator, measurement, day);
    }
}
