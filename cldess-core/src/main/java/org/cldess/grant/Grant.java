package org.cldess.grant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.cldess.component.Follows;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.OtherThan;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.financing.ResourceId;
import org.cldess.grant.claim.PaymentClaim;
import org.cldess.internal.number.Decimals;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.own.Extensible;
import org.cldess.own.OwnValue;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A grant (<i>{@index subvention}</i>) from an authority for a project, from the request to the financial report. Its
 * amounts are movements of the journal: {@code dossier.journal().find(grant)} returns what was requested, awarded and
 * paid. Irregular grants can be recorded too: the rulebook reports the irregularities, and {@link
 * org.cldess.act.Acts#pay} refuses irregular payments.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param object the purpose (<i>{@index objet}</i>)
 * @param funder the authority that gives the grant (<i>{@index attribuant}</i>)
 * @param beneficiary the recipient (<i>{@index bénéficiaire}</i>)
 * @param sharedBy the shares of several recipients, including the main one (<i>{@index "bénéficiaires multiples"}</i>);
 *     empty if there is one recipient. The facts about the main recipient are on the grant, those about another one on
 *     its share
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
 * @param notified the day on which the recipient was notified
 * @param agreement the written agreement; not applicable if there is none
 * @param paymentTerms the day or event of payment set by the agreement or the decision; not applicable if neither sets
 *     one
 * @param instalments the planned instalments, in order
 * @param earmarked whether it is for an expense that the decision names (<i>{@index "subvention affectée"}</i>)
 * @param accountingYear the accounting year of the recipient in which it was awarded
 * @param report the financial report; not applicable before it is received
 * @param claims the claims of the recipient for payment, oldest first, visible to partners
 * @param republicanCommitment the day on which the recipient entered into the commitment to the principles of the
 *     Republic (<i>{@index "contrat d’engagement républicain"}</i>); not applicable if it did not
 * @param passedOn the amounts that the recipient passed on to third parties
 * @param aid the facts for State aid law
 * @param investment the investment that it helps to pay for; not applicable if there is none
 * @param completeUntil the day until which all its movements are in the journal; after it, or if it is not recorded,
 *     the absence of a movement means nothing
 * @param ownValues the values of the fields that the kind of contract adds
 */
@WithId("grant")
@WithBuilder
public record Grant(
        GrantId id,
        @NamePart @NotBlank @Size(max = 300) String object,

        @Standing(
                value = Demand.EXISTS,
                on = {"decision/date", "request/date"})
        ActorId funder,

        @OtherThan(value = "funder", as = "grant")
        @Standing(
                value = Demand.EXISTS,
                on = {"decision/date", "request/date"})
        ActorId beneficiary,

        @Distinct("actor") Known<List<Grant.BeneficiaryShare>> sharedBy,
        Known<GrantForm> nature,
        @Distinct @Standing(Demand.OPEN) Known<List<ActionId>> actions,
        @Standing(Demand.ITSELF) Known<ApplicationId> application,
        @Distinct @Standing(Demand.ITSELF) Known<List<ResourceId>> resources,
        Known<Boolean> begunByBeneficiary,
        Known<@NotBlank @Size(max = 500) String> returnService,
        Known<GrantRequest> request,
        Known<GrantDecision> decision,
        @NotNegative("grant") Known<Amount> alsoFromFunder,
        @HiddenUntilThen @Follows("decision/date") Known<LocalDate> notified,
        Known<GrantAgreement> agreement,
        Known<@NotBlank @Size(max = 500) String> paymentTerms,
        Known<List<Instalment>> instalments,
        Known<Boolean> earmarked,
        Known<BeneficiaryYear> accountingYear,
        Known<FinancialReport> report,
        @VisibleTo(Audience.PARTNER) List<PaymentClaim> claims,
        @HiddenUntilThen Known<LocalDate> republicanCommitment,
        Known<List<PassingOn>> passedOn,
        Known<StateAid> aid,
        Known<Investment> investment,
        @Planned Known<LocalDate> completeUntil,
        List<OwnValue> ownValues)
        implements Identified<GrantId>, DayDependent<Grant>, Extensible {
    /**
     * The share of one of several recipients of a grant (<i>{@index "part du bénéficiaire"}</i>), with the facts about
     * it that a grant holds for its main recipient.
     *
     * @param actor the recipient
     * @param percentage the percentage, from 0 to 100
     * @param alsoFromFunder the total that the same funder awarded it in the same year outside the dossier; not
     *     applicable if there was nothing
     * @param accountingYear its accounting year in which the grant was awarded
     * @param republicanCommitment the day on which it entered into the commitment to the principles of the Republic;
     *     not applicable if it did not
     */
    public record BeneficiaryShare(
            @NamePart
            @Standing(
                    value = Demand.EXISTS,
                    on = {"../decision/date", "../request/date"})
            ActorId actor,

            @Min(0) @Max(100) BigDecimal percentage,
            @NotNegative("grant") Known<Amount> alsoFromFunder,
            Known<BeneficiaryYear> accountingYear,
            @HiddenUntilThen Known<LocalDate> republicanCommitment)
            implements DayDependent<BeneficiaryShare> {
        /** Writes the number without an exponent, checks the components, and throws all {@link Violations}. */
        public BeneficiaryShare {
            percentage = Decimals.plain(percentage);
            FormRules.check(
                    BeneficiaryShare.class, actor, percentage, alsoFromFunder, accountingYear, republicanCommitment);
        }

        /**
         * Creates a share of which nothing else is recorded, such as that of the main recipient.
         *
         * @param actor the recipient
         * @param percentage the percentage, from 0 to 100
         */
        public BeneficiaryShare(ActorId actor, BigDecimal percentage) {
            this(actor, percentage, Known.notRecorded(), Known.notRecorded(), Known.notRecorded());
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
        passedOn = Known.list(passedOn);
        claims = List.copyOf(claims);
        ownValues = List.copyOf(ownValues);
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

    /** {@return the recipients: those that share it, or the only one} */
    public List<ActorId> recipients() {
        List<ActorId> sharing = sharedBy.value().orElse(List.of()).stream()
                .map(BeneficiaryShare::actor)
                .toList();
        return sharing.isEmpty() ? List.of(beneficiary) : sharing;
    }

    /** {@return whether it is known to be in kind, so that no money moves} */
    public boolean isInKind() {
        return nature.is(GrantForm.IN_KIND);
    }

    /** {@return the day of the decision; not applicable if the grant is undecided} */
    public Known<LocalDate> decidedOn() {
        return decision.flatMap(GrantDecision::date);
    }

    /** {@return the day on which the agreement was signed; not applicable if there is no agreement} */
    public Known<LocalDate> signedOn() {
        return agreement.flatMap(GrantAgreement::signed);
    }

    /** A grant exists from its request, or from its decision if that is earlier. */
    @Override
    public Optional<Grant> withoutHiddenOn(LocalDate day) {
        boolean decidedLater = isAfter(decision.flatMap(GrantDecision::date), day);
        boolean undecided = decision.isNone() || decidedLater;
        boolean askedLater = isAfter(request.flatMap(GrantRequest::date), day);
        boolean isHidden = (undecided && askedLater) || (decidedLater && request.isNone());
        return isHidden ? Optional.empty() : Optional.of(this);
    }

    private static boolean isAfter(Known<LocalDate> date, LocalDate day) {
        return date.value().filter(day::isBefore).isPresent();
    }

    @Override
    public String toString() {
        return "Grant " + id;
    }
}
