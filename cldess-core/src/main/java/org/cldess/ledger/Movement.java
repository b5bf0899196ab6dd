package org.cldess.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.AboveZero;
import org.cldess.component.constraint.Year;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.ResourceId;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.purchase.LotId;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A movement of money (<i>{@index mouvement}</i>): money that is requested, awarded, committed or paid for a resource
 * of a financing plan or as a grant, or ordered, invoiced or paid for an expense or a lot of a purchase. Movements of a
 * kind add up. A movement of a grant counts for the lines that record the grant too, and a movement of such a line for
 * the grant. Amounts of lots exclude value-added tax, so they are never added to those of plans.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param kind the kind
 * @param date the day; empty if only the year is known
 * @param year the year, if the day is not known; the movement is then seen from the last day of that year
 * @param amount the amount, above zero
 * @param resource the resource that it concerns, if any
 * @param expense the expense that it concerns, if any
 * @param grant the grant that it concerns, if any
 * @param lot the lot of a purchase that it concerns, if any; a movement concerns exactly one resource, expense, grant
 *     or lot
 * @param party the body or person that pays the resource or the grant, or is paid for the expense; if it is not
 *     recorded, the funder of the resource or of the grant pays; visible to partners
 * @param holder the contractor of the lot that is paid, which is public; if it is not recorded, the only contractor
 * @param references the documents in the accounts, visible to the committee
 * @param endsClaim whether money that was given back is no longer due to the recipient, so that the award is lower too;
 *     only for {@link MovementKind#RETURNED}
 * @param reason the reason for a refusal, a withdrawal or a repayment, visible to the committee
 * @param author the person who entered it, as text, visible to the committee
 * @param correction the movement that it corrects or cancels; not applicable if it corrects none
 */
@WithId("movement")
@Consistent(MovementConsistency.class)
@WithBuilder
public record Movement(
        MovementId id,
        MovementKind kind,
        @From @Follows("lot/notified") Optional<LocalDate> date,
        @Follows("lot/notified") @Year Optional<Integer> year,
        @AboveZero("movement") Amount amount,
        @Standing(Demand.NOTHING) Optional<ResourceId> resource,
        @Standing(Demand.NOTHING) Optional<ExpenseId> expense,

        @Standing(
                value = Demand.ITSELF,
                where = "kind",
                is = {"awarded", "committed", "paid"})
        Optional<GrantId> grant,

        @Standing(Demand.NOTHING) Optional<LotId> lot,

        @VisibleTo(Audience.PARTNER) @Standing(Demand.NOTHING)
        Known<ActorId> party,

        @Standing(Demand.NOTHING) Known<ActorId> holder,
        @VisibleTo(Audience.COMMITTEE) Known<List<AccountReference>> references,
        Known<Boolean> endsClaim,
        @VisibleTo(Audience.COMMITTEE) Known<@NotBlank @Size(max = 2_000) String> reason,
        @VisibleTo(Audience.COMMITTEE) Known<@NotBlank @Size(max = 300) String> author,
        Known<MovementCorrection> correction)
        implements Identified<MovementId>, DayDependent<Movement> {
    /** Copies the list. */
    public Movement {
        references = Known.list(references);
    }

    /**
     * Starts building a movement from its required components; a date or a year is required too, and what it
     * concerns.
     *
     * @param id the id
     * @param kind the kind
     * @param amount the amount, above zero
     * @return a builder for the remaining components
     */
    public static MovementBuilder builder(MovementId id, MovementKind kind, Amount amount) {
        return new MovementBuilder(id, kind, amount);
    }

    /**
     * {@return a movement of a resource}
     *
     * @param id the id
     * @param resource the resource
     * @param day the day
     * @param kind the kind
     * @param amount the amount, above zero
     * @throws org.cldess.validation.Violations if the amount is not above zero, or the kind is one of expenses
     */
    public static Movement of(MovementId id, ResourceId resource, LocalDate day, MovementKind kind, Amount amount) {
        return builder(id, kind, amount).resource(resource).date(day).build();
    }

    /**
     * {@return a movement of an expense}
     *
     * @param id the id
     * @param expense the expense
     * @param day the day
     * @param kind the kind
     * @param amount the amount, above zero
     * @throws org.cldess.validation.Violations if the amount is not above zero, or the kind is one of resources
     */
    public static Movement of(MovementId id, ExpenseId expense, LocalDate day, MovementKind kind, Amount amount) {
        return builder(id, kind, amount).expense(expense).date(day).build();
    }

    /**
     * {@return a movement of a grant}
     *
     * @param id the id
     * @param grant the grant
     * @param day the day
     * @param kind the kind
     * @param amount the amount, above zero
     * @throws org.cldess.validation.Violations if the amount is not above zero, or the kind is one of expenses
     */
    public static Movement of(MovementId id, GrantId grant, LocalDate day, MovementKind kind, Amount amount) {
        return builder(id, kind, amount).grant(grant).date(day).build();
    }

    /**
     * {@return a movement of a lot}
     *
     * @param id the id
     * @param lot the lot
     * @param day the day
     * @param kind the kind
     * @param amount the amount without value-added tax, above zero
     * @throws org.cldess.validation.Violations if the amount is not above zero, or the kind is one of resources
     */
    public static Movement of(MovementId id, LotId lot, LocalDate day, MovementKind kind, Amount amount) {
        return builder(id, kind, amount).lot(lot).date(day).build();
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public MovementBuilder toBuilder() {
        return new MovementBuilder(this);
    }

    /**
     * {@return a movement that corrects or cancels this one, on the same day and line; its author is not recorded,
     * because another person may have entered this one}
     *
     * @param as the id of the correction
     * @param right the right amount, above zero
     * @param made what it corrects, when and why
     * @throws org.cldess.validation.Violations if the amount is not above zero
     */
    public Movement corrected(MovementId as, Amount right, MovementCorrection made) {
        return builder(as, kind, right)
                .date(date.orElse(null))
                .year(year.orElse(null))
                .resource(resource.orElse(null))
                .expense(expense.orElse(null))
                .grant(grant.orElse(null))
                .lot(lot.orElse(null))
                .party(party)
                .holder(holder)
                .references(references)
                .endsClaim(endsClaim)
                .reason(reason)
                .correction(made)
                .build();
    }

    /** {@return the day, or the last day of the year} */
    public LocalDate lastDay() {
        return date.orElseGet(() -> LocalDate.of(year.orElseThrow(), Month.DECEMBER, 31));
    }

    /** A movement of a year is visible from its last day, and a correction from its own day. */
    @Override
    public Optional<Movement> withoutHiddenOn(LocalDate day) {
        boolean isCorrectedLater =
                correction.value().filter(made -> made.date().isAfter(day)).isPresent();
        return isCorrectedLater || lastDay().isAfter(day) ? Optional.empty() : Optional.of(this);
    }

    @Override
    public String toString() {
        return "Movement " + id;
    }
}
