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
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.Happened;
import org.cldess.component.NotNegative;
import org.cldess.component.OtherThan;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.disclosure.Audience;
import org.cldess.financing.ResourceId;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.internal.Decimals;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * A grant (<i>{@index subvention}</i>): what an authority gives to somebody for a project, from the request to the financial report. Right or
 * wrong, what was done can be recorded; the rulebook tells what was wrong, and {@link org.cldess.act.Acts#pay} refuses it.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param object what it is for (<i>{@index objet}</i>)
 * @param funder the authority that gives it (<i>{@index attribuant}</i>)
 * @param beneficiary who gets it (<i>{@index bénéficiaire}</i>)
 * @param sharedBy how it is split among several beneficiaries, the first of them included (<i>{@index "bénéficiaires multiples"}</i>); none if
 *     it is all the beneficiary’s
 * @param nature money or something else
 * @param actions the actions of the contract that it pays for
 * @param application the application to a call for projects that it was awarded to (<i>{@index "appel à projets"}</i>); none if it follows
 *     from no call
 * @param resources the lines of financing plans through which it comes to those actions, each of one grant alone, so that no euro stands in
 *     two; none where no plan holds it
 * @param begunByBeneficiary whether the beneficiary began and designed the project itself
 * @param returnService what the funder gets in return, which would make it the price of a service; none if it gets nothing
 * @param request that it was asked for; none if it was not
 * @param decision what the funder decided; none if it has not yet
 * @param alsoFromFunder what the same funder awarded the same beneficiary in the same year besides the grants of the dossier; none if nothing
 * @param committed how much of it the funder committed in its accounts (<i>{@index engagé}</i>), not negative; none if nothing
 * @param notified the day on which the beneficiary was told
 * @param agreement the written agreement; none if there is none
 * @param paymentTerms the day or event on which it is to be paid, as the agreement or the decision says; none if they are silent
 * @param instalments the parts in which it is paid, in their order
 * @param earmarked whether it is for an expense that the decision names (<i>{@index "subvention affectée"}</i>)
 * @param accountingYear the accounting year of the beneficiary in which it was awarded
 * @param report the financial report; none if it was not received
 * @param recoveries what the funder asked back, oldest first, shown to partners
 * @param republicanCommitment the day on which the beneficiary subscribed the commitment to the principles of the Republic
 *     (<i>{@index "contrat d’engagement républicain"}</i>); none if it did not
 * @param passedOn to whom the beneficiary passed money of it on; none if to nobody
 * @param aid what makes it an aid to an undertaking
 * @param investment the investment that it helps to pay; none if it pays no investment
 */
@WithId("grant")
@WithBuilder
public record Grant(
        GrantId id,
        @Called @NotBlank @Size(max = 300) String object,
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
        @Happened Known<LocalDate> notified,
        Known<GrantAgreement> agreement,
        Known<@NotBlank @Size(max = 500) String> paymentTerms,
        Known<List<Instalment>> instalments,
        Known<Boolean> earmarked,
        Known<BeneficiaryYear> accountingYear,
        Known<FinancialReport> report,
        @Shown(to = Audience.PARTNER) Known<List<Recovery>> recoveries,
        @Happened Known<LocalDate> republicanCommitment,
        Known<List<PassingOn>> passedOn,
        Known<StateAid> aid,
        Known<Investment> investment)
        implements Identified<GrantId>, Seen<Grant> {
    /**
     * What one of several beneficiaries gets of a grant (<i>{@index "part du bénéficiaire"}</i>).
     *
     * @param actor who gets it
     * @param percentage how many of a hundred euros, from 0 to 100
     */
    public record BeneficiaryShare(
            @Called ActorId actor, @Min(0) @Max(100) BigDecimal percentage) {
        /** Keeps the number without an exponent. */
        public BeneficiaryShare {
            percentage = Decimals.plain(percentage);
        }
    }

    /** How many digits of a percentage count where an amount is split. */
    private static final int SHARE_DIGITS = 6;

    /** Keeps the lists as they are now. */
    public Grant {
        sharedBy = Known.list(sharedBy);
        actions = Known.list(actions);
        resources = Known.list(resources);
        instalments = Known.list(instalments);
        recoveries = Known.list(recoveries);
        passedOn = Known.list(passedOn);
    }

    /**
     * Begins a grant with what every one has.
     *
     * @param id the id
     * @param object what it is for
     * @param funder the authority that gives it
     * @param beneficiary who gets it
     * @return a builder, on which the rest is set
     */
    public static GrantBuilder builder(GrantId id, String object, ActorId funder, ActorId beneficiary) {
        return new GrantBuilder(id, object, funder, beneficiary);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public GrantBuilder toBuilder() {
        return new GrantBuilder(this);
    }

    /** {@return how much was awarded; none if it was refused, or nothing is decided yet} */
    public Known<Amount> awarded() {
        return decision.flatMap(GrantDecision::awarded);
    }

    /**
     * What each beneficiary gets of an amount of the grant: together exactly the amount, each within a cent of its share. Shares that do not
     * make a hundred are taken in proportion.
     *
     * @param amount what is awarded or paid
     * @return the parts in the order of the shares, or all of it for the beneficiary where the grant is not shared; not recorded where that
     *     is not known, or nobody has a share above zero
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

    /** {@return the day of the decision; none if nothing is decided yet} */
    public Known<LocalDate> decidedOn() {
        return decision.flatMap(GrantDecision::date);
    }

    /** {@return the day on which the agreement was signed; none if there is none} */
    public Known<LocalDate> signedOn() {
        return agreement.flatMap(GrantAgreement::signed);
    }

    /**
     * How much was paid.
     *
     * @return the sum of what was paid; not recorded while the instalments are not, or it is not known of one of them
     */
    public Known<Amount> paid() {
        return paidBy(LocalDate.MAX);
    }

    /**
     * How much was paid on or before a day.
     *
     * @param day the day
     * @return the sum; not recorded while the instalments are not, or it is not known of one of them
     */
    public Known<Amount> paidBy(LocalDate day) {
        return instalments.flatMap(list -> sum(list.stream()
                .map(part -> part.paid().value().filter(day::isBefore).isPresent()
                        ? Known.<Amount>none()
                        : part.amountPaid())
                .toList()));
    }

    /**
     * How much is still to be paid (<i>{@index "reste à payer"}</i>).
     *
     * @return what was awarded less what was paid, zero if more was paid; none if nothing was awarded
     */
    public Known<Amount> toPay() {
        return awarded().flatMap(all -> paid().map(part -> atLeastZero(all.minus(part))));
    }

    /**
     * How much is still to be given back (<i>{@index "reste à recouvrer"}</i>).
     *
     * @return what was asked back and not given; not recorded while that is not known
     */
    public Known<Amount> toRecover() {
        return recoveries.flatMap(list -> sum(list.stream()
                .map(each -> each.repaid()
                        .<Known<Amount>>fold(day -> Known.none(), () -> Known.of(each.amount()), Known::notRecorded))
                .toList()));
    }

    /**
     * Whether a financial report is still to come (<i>{@index "compte rendu attendu"}</i>).
     *
     * @return whether it is awarded, earmarked and without a report; not recorded while that cannot be told
     */
    public Known<Boolean> awaitsReport() {
        if (awarded().isNone() || earmarked.is(false) || report.value().isPresent()) {
            return Known.of(false);
        }
        boolean isTold = awarded().isRecorded() && earmarked.isRecorded() && report.isRecorded();
        return isTold ? Known.of(earmarked.is(true)) : Known.notRecorded();
    }

    /**
     * What is still to come, whenever that is (<i>{@index échéances}</i>): open instalments on the days that are set, or else the payment on
     * the last day of the law; and the financial report.
     *
     * @return what falls due, by date; of some of it the day may have passed
     */
    public List<GrantDue> dues() {
        return GrantDue.of(this);
    }

    /**
     * What falls due next.
     *
     * @param day the day from which one looks
     * @return the first that falls due on that day or later
     */
    public Optional<GrantDue> nextDue(LocalDate day) {
        return seenOn(day).dues().stream()
                .filter(due -> !due.date().isBefore(day))
                .findFirst();
    }

    /** {@return how far it has come} */
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
     * The grant with a payment: in the place of the first open instalment of its kind, or after the others.
     *
     * @param kind which part it is
     * @param day the day on which it was paid
     * @param amount how much
     * @return a changed copy
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

    /** A grant begins with its request, or with a decision that came before; what is committed is committed by a decision. */
    @Override
    public Optional<Grant> judgedOn(LocalDate day) {
        boolean decidedLater = isAfter(decision.flatMap(GrantDecision::date), day);
        boolean undecided = decision.isNone() || decidedLater;
        boolean askedLater = isAfter(request.flatMap(GrantRequest::date), day);
        if ((undecided && askedLater) || (decidedLater && request.isNone())) {
            return Optional.empty();
        }
        return Optional.of(
                undecided && committed.value().isPresent()
                        ? toBuilder().committed(Known.none()).build()
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
