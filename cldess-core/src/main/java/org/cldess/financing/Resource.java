package org.cldess.financing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cldess.actor.ActorId;
import org.cldess.component.Default;
import org.cldess.component.NamePart;
import org.cldess.component.Planned;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.Year;
import org.cldess.consistency.Consistent;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;

/**
 * A resource line of an action (<i>{@index produit}</i>): what is planned. What became of it is in the journal
 * ({@code org.cldess.ledger}).
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param account the class of the account: 70 to 79, or 87 in kind
 * @param funder the funder
 * @param year the year
 * @param label the label
 * @param amount the planned amount, not negative
 * @param section operating or capital
 * @param ceiling the maximum share of the plan’s money that the funder may provide, in percent
 *     (<i>{@index "taux plafond"}</i>); not applicable if no text sets one
 * @param completeUntil the day until which all its movements are in the journal; after it, or if it is not recorded,
 *     the absence of a movement means nothing
 */
@WithId("resource")
@Consistent(AccountSideConsistency.OfResource.class)
@WithBuilder
public record Resource(
        ResourceId id,
        AccountClass account,
        @Standing(value = Demand.EXISTS, on = "year") Known<ActorId> funder,
        @Year int year,
        @NamePart @NotBlank @Size(max = 300) String label,
        @NotNegative("negative") Amount amount,
        @Default("operating") BudgetSection section,
        Known<@Min(1) @Max(100) Integer> ceiling,
        @Planned Known<LocalDate> completeUntil)
        implements Identified<ResourceId>, DayDependent<Resource> {
    /**
     * Starts building a resource from its required components.
     *
     * @param id the id
     * @param account the class of the account: 70 to 79, or 87 in kind
     * @param year the year
     * @param label the label
     * @param amount the planned amount, not negative
     * @return a builder for the remaining components
     */
    public static ResourceBuilder builder(ResourceId id, AccountClass account, int year, String label, Amount amount) {
        return new ResourceBuilder(id, account, year, label, amount);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public ResourceBuilder toBuilder() {
        return new ResourceBuilder(this);
    }

    @Override
    public String toString() {
        return "Resource " + id;
    }
}
