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

/** The acts of every day, by which work, money and agreements are followed up: those of {@link Acts} that change no text. */
abstract class EverydayActs {
    final Dossier dossier;
    final Conditions conditions;

    EverydayActs(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.conditions = conditions;
    }

    /**
     * Asks that it be noted where an action stands from a day on. It is refused, with every reason, if there is no such action, if it is
     * done or dropped already, if the day comes before its last entry, if it is to be done with less than all of it, or if {@link
     * Gate#FOLLOW_UP} finds that it does not say why it stands still.
     *
     * <pre>{@code
     * Acts.of(dossier).follow(action, FollowUp.blocked(day, "Le vote est reporté.", "Le vote de la chambre."))
     * }</pre>
     *
     * @param action the id of the action
     * @param entry where it stands, from which day on
     * @return the dossier with the entry after the others of the action, or every reason
     */
    public Answer<Dossier> follow(ActionId action, FollowUp entry) {
        return FollowingUp.follow(dossier, conditions, action, entry);
    }

    /**
     * Asks that a body that governs the contract decide in one of its sittings.
     *
     * <pre>{@code
     * GovernanceDecision decision = GovernanceDecision.builder(id, "1", "Lancer l’appel à projets.")
     *         .decision(CollectiveDecision.of(DecisionMethod.CONSENT, day, 12, voices))
     *         .build();
     * Dossier decided = Acts.of(dossier).decide(sitting, decision).orElseThrow();
     * }</pre>
     *
     * <p>It is refused, with every reason, if there is no such sitting, if nobody recorded its day, who was there, who sits in the body, whether
     * it has a quorum or how the members decided, if too few of them were present, if the counting does not adopt, if one speaks who does not
     * sit in the body on that day, was not there or objects without a reason, if fewer may take part than sit, or if it is to be carried out
     * before it is taken.
     *
     * @param sitting the id of the sitting
     * @param decision what is decided
     * @return the dossier with the decision after the others of the sitting, or every reason
     */
    public Answer<Dossier> decide(GovernanceSittingId sitting, GovernanceDecision decision) {
        return SittingActs.decide(dossier, conditions, sitting, decision);
    }

    /**
     * Asks that a funder pay on a day, in one line:
     *
     * <pre>{@code
     * Dossier paid = Acts.of(dossier).pay(resource, day, amount).orElseThrow();
     * }</pre>
     *
     * @param resource the id of the line of a financing plan
     * @param day the day of the payment
     * @param amount how much, more than 0
     * @return the dossier with the payment, or every reason: see {@link #fund}
     */
    public Answer<Dossier> pay(ResourceId resource, LocalDate day, Amount amount) {
        return fund(resource, FundingStep.of(day, FundingStatus.PAID, amount));
    }

    /**
     * Asks that a funding go a step on its way: asked, awarded, committed, paid, refused or returned. It is refused, with every reason, if
     * no plan has the line, if the funder is not there on that day, if more would be committed than was awarded or paid than committed, if
     * the days are out of order, if a refusal or a return does not say why, or if nobody recorded an award on which a payment could rest.
     *
     * @param resource the id of the line of a financing plan
     * @param step what is reached, on which day and for how much
     * @return the dossier with the step, or every reason
     */
    public Answer<Dossier> fund(ResourceId resource, FundingStep step) {
        return MoneyActs.fund(dossier, conditions, resource, step);
    }

    /**
     * Asks that money be committed or spent for an expense. It is refused, with every reason, if no plan has the line, if the amount is
     * zero, or if nobody recorded what proves it; that more is spent than was planned is no reason, since it is explained afterwards.
     *
     * @param expense the id of the line of a financing plan
     * @param step what was committed or spent, on which day and for how much
     * @return the dossier with it, or every reason
     */
    public Answer<Dossier> spend(ExpenseId expense, Spending step) {
        return MoneyActs.spend(dossier, conditions, expense, step);
    }

    /**
     * Asks that a part of a grant be paid on a day. It takes the place of the first open instalment of its kind, or stands after the others.
     * It is refused, with every reason, if there is no such grant, if nothing would be paid, if more would be paid than is committed or
     * awarded, before the decision or outside the period of the agreement, or if {@link Gate#GRANT_PAYMENT} finds something or lacks a
     * fact: a deliberation, an agreement above the threshold, the republican commitment.
     *
     * @param grant the id of the grant
     * @param kind which part of it is paid
     * @param day the day of the payment
     * @param amount how much, above zero
     * @return the dossier with the payment, or every reason
     */
    public Answer<Dossier> pay(GrantId grant, Instalment.Kind kind, LocalDate day, Amount amount) {
        return GrantPaying.pay(dossier, conditions, grant, kind, day, amount);
    }

    /**
     * Asks that what a jury awarded become a grant and a line of a financing plan, each linked to the other and to the application, so that the
     * same euros never stand in two: the line, with what was asked and awarded, in the plan of the action that the project is. Where it is none
     * yet, it becomes one beside the action that runs the call. A grant that is recorded for the application already is completed. A person or
     * a group that applied without being an actor of the dossier becomes one, under the name that the application has.
     *
     * <pre>{@code
     * Dossier funded = Acts.of(dossier).award(call, application).orElseThrow();
     * }</pre>
     *
     * <p>It is refused, with every reason, if the jury did not decide, or awarded no money, if what the call awards goes beyond its envelope, or
     * a cap, or those are not known, if it has no funder or nobody knows who applied, if the project is no action and nothing says
     * where to make it one, if a plan holds the award already or a line that may be it, and for what {@link Gate#AWARD} finds or lacks: a juror
     * with a tie who scored it, a decision without a reason, an applicant whom the call is not for, no deliberation.
     *
     * @param call the id of the call
     * @param application the id of the application
     * @return the dossier with the grant and the line, or every reason
     */
    public Answer<Dossier> award(CallId call, ApplicationId application) {
        return Awarding.award(dossier, conditions, call, application, Awarding.Where.UNSAID);
    }

    /**
     * Asks that what a jury awarded become a grant and a line of the plan of an action.
     *
     * @param call the id of the call
     * @param application the id of the application
     * @param action the id of the action that the project is
     * @return the dossier with the grant and the line, or every reason: see {@link #award(CallId, ApplicationId)}
     */
    public Answer<Dossier> award(CallId call, ApplicationId application, ActionId action) {
        return Awarding.award(dossier, conditions, call, application, Awarding.Where.in(action));
    }

    /**
     * Asks that what a jury awarded become a grant, of which a plan holds the line already, such as one that was hoped for: it is awarded, and
     * linked to the grant.
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
     * Asks that a partner sign an agreement. It is refused, with every reason, if there is no such agreement, if the actor is no partner of it,
     * is not there on that day or has signed, if the agreement was ended or is over, and of a public body if it cites no deliberation of its
     * own assembly, voted by that day, or one in which {@link Gate#PARTNER_AGREEMENT} finds something or lacks a fact.
     *
     * @param agreement the id of the agreement
     * @param signature the signature, with its day
     * @return the dossier with the signature after the others, or every reason
     */
    public Answer<Dossier> signAgreement(AgreementId agreement, Agreement.PartnerSignature signature) {
        return AgreementActs.sign(dossier, conditions, agreement, signature);
    }

    /**
     * Asks that it be noted that an agreement went on after its end, as its clause says: by word of the partners before the end, or by itself
     * on the day after.
     *
     * <pre>{@code
     * Acts.of(dossier).renewAgreement(agreement, new AgreementRenewal(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31)));
     * }</pre>
     *
     * @param agreement the id of the agreement
     * @param renewal the day of the renewal, and the last day of the new period
     * @return the dossier with the renewal after the others, or every reason: no such agreement, one that cannot be renewed, or not once more, a
     *     partner who has not signed, one that was ended, a period of another length than the clause says, a day on which nobody can renew it,
     *     a fact of the clause that nobody recorded
     */
    public Answer<Dossier> renewAgreement(AgreementId agreement, AgreementRenewal renewal) {
        return AgreementActs.renew(dossier, conditions, agreement, renewal);
    }

    /**
     * Asks that an agreement be ended before its time, by a partner who keeps the notice, or by all together.
     *
     * @param agreement the id of the agreement
     * @param termination on which day the others were told, from when on it no longer binds, and who ends it
     * @return the dossier with the agreement ended, or every reason: no such agreement, one that a partner has not signed, was ended or is over,
     *     a stranger, a notice that is too short or that nobody recorded, an end after that of the agreement
     */
    public Answer<Dossier> terminateAgreement(AgreementId agreement, Termination termination) {
        return AgreementActs.terminate(dossier, conditions, agreement, termination);
    }

    /**
     * Asks that a measurement of an indicator be recorded, or that it correct an earlier one.
     *
     * <pre>{@code
     * Measurement found = Measurement.builder(MeasurementId.of("visites-2014"), day, Measured.of(63)).build();
     * Answer<Dossier> answer = Acts.of(dossier).measure(visits, found, day);
     * }</pre>
     *
     * @param indicator the id of the indicator
     * @param measurement the measurement
     * @param day the day on which it is asked
     * @return the dossier with the measurement, or every reason: no such indicator, a value of another shape than its measure asks, a day that
     *     is still to come, a year that is closed, an id that another measurement has, an error that it newly causes
     */
    public Answer<Dossier> measure(IndicatorId indicator, Measurement measurement, LocalDate day) {
        return Measuring.measure(dossier, conditions, indicator, measurement, day);
    }
}
