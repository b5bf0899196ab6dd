package org.cldess.act;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.actor.ActorId;
import org.cldess.agreement.AgreementId;
import org.cldess.call.CallId;
import org.cldess.contract.ContractDecision;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.party.Signature;
import org.cldess.contract.text.Term;
import org.cldess.deliberation.DeliberationId;
import org.cldess.dossier.Dossier;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.governance.Attendance;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.grant.GrantId;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.indicator.IndicatorId;
import org.cldess.indicator.Measurement;
import org.cldess.indicator.MeasurementId;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.money.Amount;
import org.cldess.purchase.LotId;
import org.cldess.purchase.PurchaseId;
import org.cldess.rulebook.Gate;
import org.cldess.rulebook.MissingFact;
import org.cldess.rulebook.Rulebook;
import org.cldess.signing.SignatureLevel;
import org.cldess.signing.SignatureMethod;
import org.cldess.territory.Distance;
import org.cldess.territory.Gazetteer;
import org.cldess.validation.Answer;

/**
 * The acts on a dossier (<i>{@index actes}</i>): every change that may be refused. A refusal lists every reason. An act
 * is refused
 *
 * <ol>
 *   <li>for every error that it newly causes anywhere, as the rulebook finds it; errors that were there before
 *       elsewhere do not block it;
 *   <li>for what it rests on, which is the deliberation that it cites, the party that acts, and the version or decision
 *       that it follows: for any breach there, old or new and of any severity, of the rules that its {@link Gate}
 *       names, and for each fact that these rules lack;
 *   <li>for errors anywhere, if the gate checks readiness: {@link Gate#CONSULTATION}, {@link Gate#CLOSING};
 *   <li>for what no rule judges and the act itself checks: a body that does not exist on that day, dates out of order,
 *       a decision by an outsider.
 * </ol>
 *
 * <pre>{@code
 * Answer<Dossier> answer = Acts.of(dossier).sign(region, day, deliberation);
 * }</pre>
 *
 * <p>The acts on the charter, and on one amendment, agreement or call for projects, have their own entry points:
 *
 * <pre>{@code
 * Answer<Dossier> answer = Acts.of(dossier).charter().adopt(adoption);
 * }</pre>
 *
 * <p>Past events are not checked but entered: {@link #record()} takes them as they were, right or wrong.
 *
 * <p>Immutable: an act returns a changed dossier, and several threads may ask for acts at once.
 */
public final class Acts {
    private final Dossier dossier;
    private final Conditions conditions;

    private Acts(Dossier dossier, Conditions conditions) {
        this.dossier = dossier;
        this.conditions = conditions;
    }

    /**
     * {@return the acts on a dossier, under the rules of France and through the shipped gates}
     *
     * @param dossier the dossier
     */
    public static Acts of(Dossier dossier) {
        return new Acts(dossier, Conditions.shipped());
    }

    /**
     * Returns these acts under a custom rulebook. Their gates take the rules of that rulebook: a rule that it silences
     * refuses nothing, and a rule that it replaces is checked in its new form. A rule that it adds is checked where a
     * gate names it.
     *
     * <pre>{@code
     * Answer<Dossier> answer = Acts.of(dossier).under(ours).amend(amendment);
     * }</pre>
     *
     * @param rulebook the rulebook that contains the rules of the gates
     * @return acts that check them
     */
    public Acts under(Rulebook rulebook) {
        return new Acts(dossier, conditions.under(rulebook));
    }

    /**
     * Returns these acts with custom gates, each in place of the shipped gate of the same name.
     *
     * <pre>{@code
     * Acts.of(dossier).under(ours).through(Gate.CONTRACT_SIGNATURE.with("REG-01")).sign(region, day, deliberation);
     * }</pre>
     *
     * @param gates the gates; of gates with the same name, the last one is used
     * @return acts that check them
     * @throws IllegalArgumentException if no act uses a gate of that name
     */
    public Acts through(Gate... gates) {
        return new Acts(dossier, conditions.through(List.of(gates)));
    }

    /**
     * Returns these acts with a custom gazetteer, which knows the communes that may join the territory.
     *
     * @param gazetteer the communes, in place of {@link Gazetteer#ofFrance()}
     * @return acts that use it
     */
    public Acts with(Gazetteer gazetteer) {
        return new Acts(dossier, conditions.with(gazetteer));
    }

    /**
     * Returns these acts with another distance beyond which an amendment must give a reason why a commune joins the
     * territory. The default is 50 km: a convention of this project, not law.
     *
     * @param radius the distance from the nearest commune of the territory
     * @return acts that use it
     */
    public Acts within(Distance radius) {
        return new Acts(dossier, conditions.within(radius));
    }

    /**
     * {@return the dossier on which these acts are}
     */
    public Dossier dossier() {
        return dossier;
    }

    /**
     * Makes several acts, one after the other (<i>{@index "saisie groupée"}</i>). Each act changes the dossier as the
     * acts before it left it, and is refused by itself: the others are made without it.
     *
     * <pre>{@code
     * ActSeries series = Acts.of(dossier).each(payments.stream()
     *         .<Function<Acts, Answer<Dossier>>>map(payment -> acts -> acts.move(payment))
     *         .toList());
     * }</pre>
     *
     * <p>The rules are asked once of the dossier after all acts, as of the day of each, and with everything that is
     * recorded. Therefore an act may rest on one that comes later in the list, and n acts that no rule refuses take
     * hardly longer than one for each of their days. If a rule finds something, the list is halved until the refused
     * acts are found; each of them is then asked by itself.
     *
     * @param acts the acts; each is asked several times if rules refuse some of them
     * @return the dossier after the granted acts, and the reasons of the others
     */
    public ActSeries each(List<? extends Function<? super Acts, Answer<Dossier>>> acts) {
        return new SeriesOfActs(acts, conditions).make(dossier);
    }

    /**
     * Returns every fact that must still be recorded before some acts can be made, one after the other
     * (<i>{@index "faits à renseigner avant un acte"}</i>): those that the acts themselves ask for, and those that the
     * rules of their gates ask for. Facts that the acts bring, or that decide nothing, are not among them.
     *
     * <pre>{@code
     * List<MissingFact> missing = Acts.of(dossier).missingFor(
     *         acts -> acts.call(call).award(application),
     *         acts -> acts.pay(grant, day, amount));
     * missing.forEach(fact -> show(fact.say(locale)));
     * }</pre>
     *
     * <p>Nothing is changed, and other reasons to refuse the acts are left out: ask the act itself for these. Whether a
     * fact is needed may depend on one that is not recorded yet, so ask again once these are recorded. If an act cannot
     * be made without a fact, such as an award whose amount is not recorded, what the acts after it lack is found then.
     *
     * @param acts the acts, each on the dossier as the acts before it would leave it
     * @return the facts, in the order in which the acts ask for them; the path of a fact of what an act adds is empty
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    public final List<MissingFact> missingFor(Function<? super Acts, Answer<Dossier>>... acts) {
        return new BeforeActs(dossier, conditions, List.of(acts)).missing();
    }

    /** Returns the acts on a dossier as an act before them left it. */
    static Acts following(Dossier dossier, Conditions conditions) {
        return new Acts(dossier, conditions);
    }

    /** {@return the entry point for past events, which are entered as they were and not checked} */
    public Records record() {
        return new Records(dossier);
    }

    /** {@return the acts on the charter, under the same conditions} */
    public CharterActs charter() {
        return new CharterActs(dossier, conditions);
    }

    /**
     * {@return the acts on an amendment that is recorded, under the same conditions}
     *
     * @param amendment the id of the amendment
     */
    public AmendmentActs amendment(AmendmentId amendment) {
        return new AmendmentActs(dossier, conditions, amendment);
    }

    /**
     * {@return the acts on a partnership agreement, under the same conditions}
     *
     * @param agreement the id of the agreement
     */
    public AgreementActs agreement(AgreementId agreement) {
        return new AgreementActs(dossier, conditions, agreement);
    }

    /**
     * {@return the acts on a call for projects, under the same conditions}
     *
     * @param call the id of the call
     */
    public CallActs call(CallId call) {
        return new CallActs(dossier, conditions, call);
    }

    /**
     * {@return the acts on a purchase, under the same conditions}
     *
     * @param purchase the id of the purchase
     */
    public PurchaseActs purchase(PurchaseId purchase) {
        return new PurchaseActs(dossier, conditions, purchase);
    }

    /**
     * Signs the contract on a day for a body: a party that must sign, or the successor of such a party. The act is
     * refused, with every reason, if the body need not sign or does not exist on that day, if the party has signed
     * already, if the contract is not approved by that day or its term is over, if the deliberation is on another
     * subject, was rejected, was not enforceable on that day or lacks a fact by which that is judged, or if the
     * signature newly breaches a rule anywhere.
     *
     * @param actor the body, which is a party that must sign
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @return the dossier with the signature added, or the reasons
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation) {
        return Sensible.answer(
                () -> new ContractSigning(dossier, conditions).sign(actor, day, deliberation, SignatureForm.UNSAID));
    }

    /**
     * Signs the contract for a body, by hand or electronically.
     *
     * @param actor the body, which is a party that must sign
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @param method by hand or electronically; the level of an electronic signature stays unrecorded
     * @return the dossier with the signature added, or the reasons
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation, SignatureMethod method) {
        return Sensible.answer(() ->
                new ContractSigning(dossier, conditions).sign(actor, day, deliberation, SignatureForm.by(method)));
    }

    /**
     * Signs the contract electronically for a body.
     *
     * @param actor the body, which is a party that must sign
     * @param day the day of the signature
     * @param deliberation the deliberation that authorises it
     * @param level the level of the electronic signature
     * @return the dossier with the signature added, or the reasons
     */
    public Answer<Dossier> sign(ActorId actor, LocalDate day, DeliberationId deliberation, SignatureLevel level) {
        return Sensible.answer(
                () -> new ContractSigning(dossier, conditions).sign(actor, day, deliberation, SignatureForm.at(level)));
    }

    /**
     * Adds a complete signature to the contract, for example with the name of the signatory or the delegation that it
     * relies on.
     *
     * @param signature the signature, with its day
     * @return the dossier with the signature added, or every reason
     */
    public Answer<Dossier> sign(Signature signature) {
        return new ContractSigning(dossier, conditions).sign(signature);
    }

    /**
     * Amends the contract. The amendment may come with its signatures or be signed later; it changes the contract from
     * its effective date, once all parties have signed it. The act is refused, with every reason, if the amendment
     * changes nothing or has no effective date, if an earlier amendment still waits for signatures, if the contract is
     * not signed yet or has ended, if a text before or after the change is not recorded, if the last objective or
     * commune is removed, if an added commune is unknown or is far away and no reason is given, if money is committed
     * by a body that does not exist in that year or is not a party, or if the amendment newly breaches a rule anywhere.
     * Missing signatures are not a reason to refuse: they are found on the days after the effective date.
     *
     * @param amendment the amendment
     * @return the dossier with the amendment added, or every reason
     */
    public Answer<Dossier> amend(Amendment amendment) {
        return new Amending(dossier, conditions).add(amendment);
    }

    /**
     * Takes a decision that changes the status of the contract. {@link org.cldess.contract.StatusChange#TABLE} lists
     * the decisions that each status allows and the parties that may take them. The act is refused, with every reason,
     * if the decision has no day, if the status on that day does not allow it, if it is for another party to decide, if
     * a reason is missing, or if {@link Gate#DECISION} would newly be breached; a submission also if
     * {@link Gate#CONSULTATION} is breached, and a closing if {@link Gate#CLOSING} is.
     *
     * <p>A termination must fall within the term and respect the agreed notice. An evaluation before the last third of
     * the term needs a reason. A decision that cites a vote must follow that vote, and the assembly must be the party’s
     * own.
     *
     * @param decision the decision, with its day and the party that takes it
     * @return the dossier with the decision added, or every reason
     */
    public Answer<Dossier> decide(ContractDecision decision) {
        return new Deciding(dossier, conditions).add(decision);
    }

    /**
     * Renews the contract. The decision is recorded in this dossier; the new dossier begins with the parties of the
     * last day, the objectives as of that day, and a reference to this contract.
     *
     * @param decision the renewal, which names the new dossier and gives the reason
     * @param term the term of the new contract, which begins after the end of this one
     * @return the former dossier and the new one, or every reason
     */
    public Answer<Renewed> renew(ContractDecision decision, Term term) {
        return new Deciding(dossier, conditions).renew(decision, term);
    }

    /**
     * Records the status of an action from a day on. The act is refused, with every reason, if there is no such action,
     * if the action is already done or dropped, if the day is before its last entry, if the action is marked done with
     * less than full progress, if it is neither done nor dropped after the end of the contract, or if
     * {@link Gate#FOLLOW_UP} finds that the entry does not say why the action is
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
     * Corrects the status of an action that is wrongly recorded as done or dropped. The wrong entry stays in the
     * history and counts until the day of the correction. The act is refused as {@link #follow} is, except that the
     * action may be over, if no status is recorded, and if the entry does not state why the status was wrong.
     *
     * <pre>{@code
     * Known<String> why = Known.of("« Terminée » avait été notée sur la mauvaise action.");
     * FollowUp right = new FollowUp(day, ActionStatus.IN_PROGRESS, Known.of(70), why, Known.none());
     * Acts.of(dossier).correctStatus(action, right)
     * }</pre>
     *
     * @param action the id of the action
     * @param right the right status, with the day of the correction and its reason
     * @return the dossier with the entry added to the action, or every reason
     */
    public Answer<Dossier> correctStatus(ActionId action, FollowUp right) {
        return FollowingUp.correct(dossier, conditions, action, right);
    }

    /**
     * Records how an actor took part in a sitting of a body governing the contract. The act is refused, with every
     * reason, if there is no such sitting, if it has no day, if that day is more than ten years outside the term of
     * the contract, or if the attendance of the actor is already recorded.
     *
     * <pre>{@code
     * Dossier after = Acts.of(dossier).attend(sitting, new Attendance(region, Presence.PRESENT)).orElseThrow();
     * }</pre>
     *
     * @param sitting the id of the sitting
     * @param attendance the attendance
     * @return the dossier with the attendance added to the sitting, or every reason
     */
    public Answer<Dossier> attend(GovernanceSittingId sitting, Attendance attendance) {
        return Attending.attend(dossier, conditions, sitting, attendance);
    }

    /**
     * Corrects the attendance of an actor at a sitting. The wrong presence stays in the attendance and counts until the
     * day of the correction. The act is refused, with every reason, if there is no such sitting or attendance, or if
     * the day is before the sitting or the last correction.
     *
     * <pre>{@code
     * Attendance right = noted.corrected(Presence.EXCUSED, day, "Signé sur la mauvaise ligne", Known.of("Nadia"));
     * Dossier corrected = Acts.of(dossier).correctAttendance(sitting, right).orElseThrow();
     * }</pre>
     *
     * @param sitting the id of the sitting
     * @param right the right attendance, whose last correction keeps the wrong one: see {@link Attendance#corrected}
     * @return the dossier with the right attendance, or every reason
     */
    public Answer<Dossier> correctAttendance(GovernanceSittingId sitting, Attendance right) {
        return Attending.correct(dossier, conditions, sitting, right);
    }

    /**
     * Records a decision that a body governing the contract takes in one of its sittings.
     *
     * <pre>{@code
     * GovernanceDecision decision = GovernanceDecision.builder(id, "1", "Lancer l’appel à projets.")
     *         .decision(CollectiveDecision.of(DecisionMethod.CONSENT, day, 12, votes))
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
     * @return the dossier with the payment, or every reason: see {@link #move}
     */
    public Answer<Dossier> pay(ResourceId resource, LocalDate day, Amount amount) {
        return new MoneyActs(dossier, conditions).pay(resource, day, amount);
    }

    /**
     * Records an invoice for an expense, in one line of code:
     *
     * <pre>{@code
     * Dossier invoiced = Acts.of(dossier).invoice(expense, day, amount, "F-2014-118").orElseThrow();
     * }</pre>
     *
     * @param expense the id of the line of a financing plan
     * @param day the day of the invoice
     * @param amount the amount, more than 0
     * @param number the number of the invoice or pay slip
     * @return the dossier with the invoice, or every reason: see {@link #move}
     */
    public Answer<Dossier> invoice(ExpenseId expense, LocalDate day, Amount amount, String number) {
        return new MoneyActs(dossier, conditions).invoice(expense, day, amount, number);
    }

    /**
     * Records an invoice for a lot with a single contractor, in one line of code. Where there are several, the movement
     * names the contractor: see {@link #move}.
     *
     * <pre>{@code
     * Dossier invoiced = Acts.of(dossier).invoice(lot, day, amount, "F-2014-118").orElseThrow();
     * }</pre>
     *
     * @param lot the id of the lot of a purchase
     * @param day the day of the invoice
     * @param amount the amount without value-added tax, more than 0
     * @param number the number of the invoice
     * @return the dossier with the invoice, or every reason: see {@link #move}
     */
    public Answer<Dossier> invoice(LotId lot, LocalDate day, Amount amount, String number) {
        return new MoneyActs(dossier, conditions).invoice(lot, day, amount, number);
    }

    /**
     * Adds a movement of money to the journal: of a resource or an expense of a plan, or of a lot. If the funder was
     * succeeded by another body by that day and no payer is recorded, that body pays. The act is refused, with every
     * reason, if no plan has the line, if the line is a contribution in kind, if the id is taken, if the payer does not
     * exist on that day, if more would be committed than was awarded or paid than committed, if more would be withdrawn
     * than is awarded and not paid, if more would be refused than is requested and not awarded, if what was refused
     * would be committed without an award, if a line would be paid or invoiced more than a year before or four years
     * after its own year, if something is awarded under a contract that has ended, if the days are out of order, if a
     * refusal, a withdrawal or a repayment gives no reason, if no award on which a payment could rest is recorded, if
     * the movement of an expense or a lot has no reference recorded, if the contractor of a lot is not known or does
     * not exist on that day, or if the same movement is already there: of the same line, kind, day and amount. Spending
     * more than planned is not a reason to refuse, because it is explained afterwards.
     *
     * @param movement the movement
     * @return the dossier with the movement, or every reason
     */
    public Answer<Dossier> move(Movement movement) {
        return new MoneyActs(dossier, conditions).move(movement, false);
    }

    /**
     * Adds a movement that may be like one that is already there, such as a second payment of the same amount on the
     * same day.
     *
     * @param movement the movement
     * @return the dossier with the movement, or every reason: see {@link #move}
     */
    public Answer<Dossier> moveAgain(Movement movement) {
        return new MoneyActs(dossier, conditions).move(movement, true);
    }

    /**
     * Corrects the amount of a movement. The wrong movement stays in the journal; from the day of the correction, a new
     * one counts in its place, on the day of the wrong one.
     *
     * <pre>{@code
     * Dossier right = Acts.of(paid).correct(movement, found, Amount.euros("3570.00"), "chiffres
     * inversés").orElseThrow(); }</pre>
     *
     * @param wrong the id of the movement
     * @param day the day of the correction
     * @param amount the right amount, above zero
     * @param reason what was wrong
     * @return the dossier with the correction, or every reason: see {@link #move}
     */
    public Answer<Dossier> correct(MovementId wrong, LocalDate day, Amount amount, String reason) {
        return new MoneyActs(dossier, conditions).correct(wrong, day, amount, reason);
    }

    /**
     * Cancels a movement that never took place. It stays in the journal, and no longer counts from the day of the
     * cancellation.
     *
     * @param wrong the id of the movement
     * @param day the day of the cancellation
     * @param reason what was wrong
     * @return the dossier with the cancellation, or every reason: see {@link #move}
     */
    public Answer<Dossier> cancel(MovementId wrong, LocalDate day, String reason) {
        return new MoneyActs(dossier, conditions).cancel(wrong, day, reason);
    }

    /**
     * Adds a payment of a grant to the journal; it counts for the lines that record the grant too. The act is refused,
     * with every reason, if there is no such grant, if it is in kind, if the funder, its successor or the recipient
     * does not exist on that day, if the amount is not above zero, if the grant was refused or nothing of it was
     * awarded or committed, if more would be paid than is committed or awarded, if the day is before the decision or
     * outside the period of the agreement, or if {@link Gate#GRANT_PAYMENT} finds something or lacks a fact: a
     * deliberation, an agreement above the threshold, the commitment to the principles of the Republic.
     *
     * @param grant the id of the grant
     * @param day the day of the payment
     * @param amount the amount, above zero
     * @return the dossier with the payment, or every reason
     */
    public Answer<Dossier> pay(GrantId grant, LocalDate day, Amount amount) {
        return new MoneyActs(dossier, conditions).pay(grant, day, amount);
    }

    /**
     * Records a claim of the recipient for payment of a grant, more expenses of a claim of the same day, or what the
     * funder retained of expenses that it had not checked before. {@code GRT-17} judges what is claimed and retained;
     * the act is refused, with every reason, only if there is no such grant, if it is in kind, if the recipient does
     * not exist on that day, if the claim of that day is recorded as another kind, or if it has the same expense
     * already.
     *
     * <pre>{@code
     * ClaimedExpense rent = ClaimedExpense.presented("Loyers", Optional.empty(), Amount.euros("1200.00"));
     * PaymentClaim balance = new PaymentClaim(day, Known.of(true), List.of(rent));
     * Dossier after = Acts.of(dossier).claim(grant, balance).orElseThrow();
     * }</pre>
     *
     * @param grant the id of the grant
     * @param claim the claim, with the expenses to be added or checked
     * @return the dossier with the claim, or every reason
     */
    public Answer<Dossier> claim(GrantId grant, PaymentClaim claim) {
        return Claiming.claim(dossier, conditions, grant, claim);
    }

    /**
     * Records a measurement of an indicator, or a correction of an earlier one.
     *
     * <pre>{@code
     * Measurement found = Measurement.builder(MeasurementId.of("visites-2014"), day, IndicatorValue.of(63)).build();
     * Answer<Dossier> answer = Acts.of(dossier).measure(visits, found, day);
     * }</pre>
     *
     * <p>A total may really fall, and a measurement may be older than the baseline. Such a measurement is recorded with
     * the gate without that rule:
     *
     * <pre>{@code
     * Acts.of(dossier).through(Gate.MEASUREMENT.without("IND-04")).measure(visits, found, day);
     * }</pre>
     *
     * @param indicator the id of the indicator
     * @param measurement the measurement
     * @param day the day on which it is recorded
     * @return the dossier with the measurement, or every reason: no such indicator, a value of another kind than the
     *     indicator measures, a day in the future, a closed year, an id that another measurement has, a
     *     correction of another year or of a period without a common day, an error that it newly causes, or anything
     *     that the rules of {@link Gate#MEASUREMENT} newly find: a day before the baseline, a total that falls, periods
     *     of a flow that overlap, a second measurement of a day
     */
    public Answer<Dossier> measure(IndicatorId indicator, Measurement measurement, LocalDate day) {
        return Measuring.measure(dossier, conditions, indicator, measurement, day);
    }

    /**
     * Cancels a measurement that was never made. It stays in the history and no longer counts from the day of the
     * cancellation.
     *
     * @param wrong the id of the measurement
     * @param day the day of the cancellation
     * @param reason what was wrong
     * @return the dossier with the cancellation, or every reason: see {@link #measure}
     */
    public Answer<Dossier> cancel(MeasurementId wrong, LocalDate day, String reason) {
        return Measuring.cancel(dossier, conditions, wrong, day, reason);
    }

    @Override
    public String toString() {
        return "Acts of " + dossier.id();
    }
}
