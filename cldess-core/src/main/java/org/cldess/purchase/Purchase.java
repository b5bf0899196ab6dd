package org.cldess.purchase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.VisibleTo;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.NotNegative;
import org.cldess.consistency.Consistent;
import org.cldess.consistency.FormRules;
import org.cldess.disclosure.Audience;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.need.NeedId;
import org.cldess.own.Extensible;
import org.cldess.own.OwnValue;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A purchase by a body (<i>{@index achat}</i>), from the need to the contractors of its lots. All amounts exclude
 * value-added tax.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param buyer the buyer (<i>{@index acheteur}</i>)
 * @param object the subject matter, as text (<i>{@index objet}</i>)
 * @param nature works, supplies or services
 * @param cpv the subject matter in the common procurement vocabulary
 * @param estimated the estimated value of the whole need before the consultation (<i>{@index "valeur estimée"}</i>),
 *     visible to the committee
 * @param launched the day on which the consultation was launched or the notice was sent; not applicable before that
 * @param procedure the procedure
 * @param notice the published notice; not applicable if there was none
 * @param need the actor’s need from which it originates
 * @param action the action to which it belongs
 * @param lots the lots, at least one; a purchase without division into lots has a single one
 *     (<i>{@index allotissement}</i>)
 * @param ownValues the values of the fields that the kind of contract adds
 */
@WithId("purchase")
@Consistent(LotsConsistency.class)
@WithBuilder
public record Purchase(
        PurchaseId id,
        @Standing(value = Demand.EXISTS, on = "launched") ActorId buyer,
        @NamePart @NotBlank @Size(max = 1_000) String object,
        Known<PurchaseNature> nature,
        Known<CpvCode> cpv,

        @VisibleTo(Audience.COMMITTEE) @NotNegative("purchase")
        Known<Amount> estimated,

        @HiddenUntilThen Known<LocalDate> launched,
        Known<PurchaseProcedure> procedure,
        Known<Purchase.ContractNotice> notice,
        @Standing(Demand.NOTHING) Known<NeedId> need,
        @Standing(Demand.NOTHING) Known<ActionId> action,
        List<Lot> lots,
        List<OwnValue> ownValues)
        implements Identified<PurchaseId>, DayDependent<Purchase>, Extensible {
    /** Copies the list. */
    public Purchase {
        lots = List.copyOf(lots);
        ownValues = List.copyOf(ownValues);
    }

    /**
     * The notice of a consultation (<i>{@index "avis d’appel à la concurrence"}</i>).
     *
     * @param date the day on which it was sent
     * @param article the article of the law that it cites to reserve the contract; not applicable if it cites none
     */
    public record ContractNotice(@From LocalDate date, Known<@NotBlank @Size(max = 300) String> article) {
        /** Checks the components, and throws all {@link Violations}. */
        public ContractNotice {
            FormRules.check(ContractNotice.class, date, article);
        }
    }

    /**
     * Starts building a purchase from its required components.
     *
     * @param id the id
     * @param buyer the buyer
     * @param object the subject matter, as text
     * @return a builder for the remaining components, which include at least one lot
     */
    public static PurchaseBuilder builder(PurchaseId id, ActorId buyer, String object) {
        return new PurchaseBuilder(id, buyer, object);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public PurchaseBuilder toBuilder() {
        return new PurchaseBuilder(this);
    }

    /**
     * {@return the name of one of the lots: the subject matter and, if there are several lots, its title}
     *
     * @param lot the lot
     */
    public String nameOf(Lot lot) {
        return lots.size() == 1 ? object : object + ", " + lot.title();
    }

    @Override
    public String toString() {
        return "Purchase " + id;
    }
}
