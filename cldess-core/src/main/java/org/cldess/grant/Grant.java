package org.cldess.grant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.aid.StateAid;
import org.cldess.call.application.ApplicationId;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.OtherThan;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.financing.ResourceId;
import org.cldess.internal.number.Decimals;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A grant (<i>{@index subvention}</i>) from an authority for a project, from the request to the financial report.
 * Irregular grants can be recorded too: the rulebook reports the irregularities, and {@link org.cldess.act.Acts#pay}
 * refuses irregular payments.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param object the purpose (<i>{@index objet}</i>)
 * @param funder the authority that gives the grant (<i>{@index attribuant}</i>)
 * @param beneficiary the recipient (<i>{@index bénéficiaire}</i>)
 * @param sharedBy the shares of several recipients, including the main one (<i>{@index "bénéficiaires multiples"}</i>);
 *     empty if there is one recipient
 * @param nature whether it is in cash or in kind
 * @param actions the actions of the contract that it funds
 * @param application the application to a call for projects that it follows from (<i>{@index "appel à projets"}</i>);
 *     not applicable if there was no call
 * @param resources the lines of financing plans that record it; each line belongs to one grant only, so that no euro
 *     counts twice; empty if no plan records it
 * @param begunByBeneficiary whether the recipient initiated and designed the project
 * @param returnService the service that the funder gets in return, which would make the grant a price; not applicable
 *     if there is none
 * @param request the request; not applicable if there was none
 * @param decision the decision of the funder; not applicable before the decision
 * @param alsoFromFunder the total that the same funder awarded the same recipient in the same year outside the dossier;
 *     not applicable if there was nothing
 * @param committed the amount that the funder committed in its accounts (<i>{@index engagé}</i>), not negative; not
 *     applicable if there is none
 * @param notified the day on which the recipient was notified
 * @param agreement the written agreement; not applicable if there is none
 * @param paymentTerms the day or event of payment set by the agreement or the decision; not applicable if neither sets
 *     one
 * @param instalments the instalments, in order
 * @param earmarked whether it is for an expense that the decision names (<i>{@index "subvention affectée"}</i>)
 * @param accountingYear the accounting year of the recipient in which it was awarded
 * @param report the financial report; not applicable before it is received
 * @param recoveries the claims for repayment, oldest first, visible to partners
 * @param republicanCommitment the day on which the recipient entered into the commitment to the principles of the
 *     Republic (<i>{@index "contrat d’engagement républicain"}</i>); not applicable if it did not
 * @param passedOn the amounts that the recipient passed on to third parties
 * @param aid the facts for State aid law
 * @param investment the investment that it helps to pay for; not applicable if there is none
 */
@WithId("grant")
@WithBuilder
public record Grant(
        GrantId id,
        @NamePart @NotBlank @Size(max = 300) String object,
        ActorId funder,
        @OtherThan(value = "funder", as = "grant") ActorId beneficiary,
        @Distinct("actor") Known<List<Grant.BeneficiaryShare>> sharedBy,
        Known<GrantForm> nature,
        @Distinct Known<List<ActionId>> actions,
        Known<ApplicationId> application,
        @Distinct Known<List<ResourceId>> resources,
        Known<Boolean> begunByBeneficiary,
        Known<@NotBlank @Size(max = 500) String> returnService,
        Known<GrantRequest> request,
        Known<GrantDecision> decision,
        @NotNegative("grant") Known<Amount> alsoFromFunder,
        @NotNegative("grant") Known<Amount> committed,
        @HiddenUntilThen Known<LocalDate> notified,
        Known<GrantAgreement> agreement,
        Known<@NotBlank @Size(max = 500) String> paymentTerms,
        Known<List<Instalment>> instalments,
        Known<Boolean> earmarked,
        Known<BeneficiaryYear> accountingYear,
        Known<FinancialReport> report,
        @VisibleTo(Audience.PARTNER) Known<List<Recovery>> recoveries,
        @HiddenUntilThen Known<LocalDate> republicanCommitment,
        Known<List<PassingOn>> passedOn,
        Known<StateAid> aid,
        Known<Investment> investment)
        implements Identified<GrantId>, DayDependent<Grant> {
    /**
     * The share of one of several recipients of a grant (<i>{@index "part du bénéficiaire"}</i>).
     *
     * @param actor the recipient
     * @param percentage the percentage, from 0 to 100
     */
    public record BeneficiaryShare(
            @NamePart ActorId actor, @Min(0) @Max(100) BigDecimal percentage) {
        /** Writes the number without an exponent, checks the components, and throws all {@link Violations}. */
        public BeneficiaryShare {
            percentage = Decimals.plain(percentage);
            FormRules.check(BeneficiaryShare.class, actor, percentage);
        }
    }

    /** The number of decimals of a percentage that count when an amount is split. */
    private static final int SHARE_DIGITS = 6;

    /** Copies the lists. */
    public Grant {
        sharedBy = Known.list(sharedBy);
        actions = Known.list(actions);
        resources = Known.list(resources);
        instalments = Known.list(instalments);
        recoveries = Known.list(recoveries);
        passedOn = Known.list(passedOn);
    }

    /**
     * Starts building a grant from its required components.
     *
     * @param id the id
     * @param object the purpose
     * @param funder the authority that gives the grant
     * @param beneficiary the recipient
     * @return a builder for the remaining components
     */
    public static GrantBuilder builder(GrantId id, String object, ActorId funder, ActorId beneficiary) {
        return new GrantBuilder(id, object, funder, beneficiary);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public GrantBuilder toBuilder() {
        return new GrantBuilder(this);
    }

    /** {@return the awarded amount; not applicable if the grant was refused or is undecided} */
    public Known<Amount> awarded() {
        return decision.flatMap(GrantDecision::awarded);
    }

    /**
     * Splits an amount of the grant among the recipients. The parts add up exactly to the amount, and each is within a
     * cent of its share. If the shares do not add up to 100, they are used as proportions.
     *
     * @param amount the awarded or paid amount
     * @return the parts in the order of the shares, or the whole amount for the only recipient; not recorded if the
     *     shares are not recorded or are all zero
     */
    public Known<Map<ActorId, Amount>> split(Amount amount) {
        Known<Map<ActorId, Amount>> whole = Known.of(Map.of(beneficiary, amount));
        return sharedBy.fold(
                shares -> shares.isEmpty() ? whole : split(amount, shares), () -> whole, Known::notRecorded);
    }

    private static Known<Map<ActorId, Amount>> split(Amount amount, List<BeneficiaryShare> shares) {
        long[] weights = shares.stream()
                .mapToLong(
                        share -> share.percentage().movePointRight(SHARE_DIGITS).longValue())
                .toArray();
        if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
            return Known.notRecorded();
        }
        List<Amount> parts = amount.splitBy(weights);
        Map<ActorId, Amount> split = new LinkedHashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            split.put(shares.get(i).actor(), parts.get(i));
        }
        return Known.of(Collections.unmodifiableMap(split));
    }

    /** {@return the day of the decision; not applicable if the grant is undecided} */
    public Known<LocalDate> decidedOn() {
        return decision.flatMap(GrantDecision::date);
    }

    /** {@return the day on which the agreement was signed; not applicable if there is no agreement} */
    public Known<LocalDate> signedOn() {
        return agreement.flatMap(GrantAgreement::signed);
    }

    /**
     * Returns the total amount paid.
     *
     * @return the sum; not recorded if the instalments or one of their paid amounts are not recorded
     */
    public Known<Amount> paid() {
        return paidBy(LocalDate.MAX);
    }

    /**
     * Returns the total amount paid on or before a day.
     *
     * @param day the day
     * @return the sum; not recorded if the instalments or one of their paid amounts are not recorded
     */
    public Known<Amount> paidBy(LocalDate day) {
        return instalments.flatMap(list -> sum(list.stream()
                .map(part -> part.paid().value().filter(day::isBefore).isPresent()
                        ? Known.<Amount>none()
                        : part.amountPaid())
                .toList()));
    }

    /**
     * Returns the amount still to be paid (<i>{@index "reste à payer"}</i>).
     *
     * @return the awarded amount minus the paid amount, zero if more was paid; not applicable if nothing was awarded
     */
    public Known<Amount> stillToPay() {
        return awarded().flatMap(all -> paid().map(part -> atLeastZero(all.minus(part))));
    }

    /**
     * Returns the amount still to be repaid (<i>{@index "reste à recouvrer"}</i>).
     *
     * @return the claimed amount minus the repaid amount; not recorded if either is unknown
     */
    public Known<Amount> stillToRecover() {
        return recoveries.flatMap(list -> sum(list.stream()
                .map(each -> each.repaid()
                        .<Known<Amount>>fold(day -> Known.none(), () -> Known.of(each.amount()), Known::notRecorded))
                .toList()));
    }

    /**
     * Checks whether a financial report is outstanding (<i>{@index "compte rendu attendu"}</i>).
     *
     * @return true if the grant is awarded and earmarked, and has no report; not recorded if this cannot be decided
     */
    public Known<Boolean> awaitsReport() {
        if (awarded().isNone() || earmarked.is(false) || report.value().isPresent()) {
            return Known.of(false);
        }
        boolean isTold = awarded().isRecorded() && earmarked.isRecorded() && report.isRecorded();
        return isTold ? Known.of(earmarked.is(true)) : Known.notRecorded();
    }

    /**
     * Returns the outstanding deadlines, past or future (<i>{@index échéances}</i>): the open instalments on their due
     * days or, without any, the statutory payment deadline; and that of the financial report.
     *
     * @return the deadlines, by date, including missed ones
     */
    public List<GrantDue> deadlines() {
        return GrantDue.of(this);
    }

    /**
     * Returns the next deadline.
     *
     * @param day the reference day
     * @return the first deadline on or after that day
     */
    public Optional<GrantDue> nextDeadline(LocalDate day) {
        return seenOn(day).deadlines().stream()
                .filter(due -> !due.date().isBefore(day))
                .findFirst();
    }

    /** {@return the status} */
    public GrantStatus status() {
        if (awarded().value().isEmpty()) {
            return awarded().isNone() && decision.value().isPresent() ? GrantStatus.REFUSED : GrantStatus.ASKED;
        }
        Amount paid = paid().value().orElse(Amount.ZERO);
        if (paid.isZero()) {
            return GrantStatus.AWARDED;
        }
        return paid.compareTo(awarded().value().get()) < 0 ? GrantStatus.PARTLY_PAID : GrantStatus.PAID;
    }

    /**
     * Returns the grant with a payment recorded, which replaces the first open instalment of its kind or, if there is
     * none, is added after the others.
     *
     * @param kind the kind of instalment
     * @param day the day on which it was paid
     * @param amount the amount
     * @return a modified copy
     */
    public Grant paid(Instalment.Kind kind, LocalDate day, Amount amount) {
        List<Instalment> changed = new ArrayList<>(instalments.value().orElse(List.of()));
        Optional<Instalment> open = changed.stream()
                .filter(part -> part.kind() == kind && part.isOpen())
                .findFirst();
        if (open.isPresent()) {
            changed.set(changed.indexOf(open.get()), open.get().paidOn(day, amount));
        } else {
            changed.add(Instalment.unplanned(kind, day, amount));
        }
        return toBuilder().instalments(changed).build();
    }

    private static Known<Amount> sum(List<Known<Amount>> amounts) {
        return amounts.stream().allMatch(Known::isRecorded)
                ? Known.of(Amount.sum(
                        amounts.stream().flatMap(each -> each.value().stream()).toList()))
                : Known.notRecorded();
    }

    private static Amount atLeastZero(Amount amount) {
        return amount.isNegative() ? Amount.ZERO : amount;
    }

    /**
     * A grant exists from its request, or from its decision if that is earlier; a commitment exists from the decision.
     */
    @Override
    public Optional<Grant> withoutHiddenOn(LocalDate day) {
        boolean decidedLater = isAfter(decision.flatMap(GrantDecision::date), day);
        boolean undecided = decision.isNone() || decidedLater;
        boolean askedLater = isAfter(request.flatMap(GrantRequest::date), day);
        if ((undecided && askedLater) || (decidedLater && request.isNone())) {
            return Optional.empty();
        }
        return Optional.of(
                undecided && committed.value().isPresent()
                        ? toBuilder().committed(Known.none()).narrowed()
                        : this);
    }

    private static boolean isAfter(Known<LocalDate> date, LocalDate day) {
        return date.value().filter(day::isBefore).isPresent();
    }

    @Override
    public String toString() {
        return "Grant " + id;
    }
}
