package org.cldess.purchase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.component.Follows;
import org.cldess.component.From;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.NamePart;
import org.cldess.component.Standing;
import org.cldess.component.Standing.Demand;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.Year;
import org.cldess.consistency.FormRules;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.thing.DayDependent;
import org.cldess.thing.Identified;
import org.cldess.validation.Violations;

/**
 * A public buyer (<i>{@index "pouvoir adjudicateur"}</i>): its yearly purchases, and its schemes for socially and
 * ecologically responsible purchasing.
 *
 * <p>The canonical constructor is not part of the compatibility promise, because components may be added;
 * {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param actor the buyer as an actor
 * @param statutory whether it is a buyer with a status set by law, other than a local authority
 *     (<i>{@index "acheteur au statut fixé par la loi"}</i>)
 * @param years the yearly purchases
 * @param schemes the adopted schemes (<i>{@index SPASER}</i>), oldest first
 */
@WithId("buyer")
@WithBuilder
public record Buyer(
        BuyerId id,
        @NamePart @Standing(Demand.EXISTS) ActorId actor,
        Known<Boolean> statutory,
        @Distinct("year") List<Buyer.YearlyPurchases> years,
        Known<List<Buyer.Scheme>> schemes)
        implements Identified<BuyerId>, DayDependent<Buyer> {
    /** Copies the lists. */
    public Buyer {
        years = List.copyOf(years);
        schemes = Known.list(schemes);
    }

    /**
     * The purchases of a buyer in a year (<i>{@index "achats annuels"}</i>), known from the last day of the year.
     *
     * @param year the calendar year
     * @param amount the total of its purchases in the year, without value-added tax
     */
    public record YearlyPurchases(
            @NamePart @From @Year int year,
            @NotNegative("purchase") Known<Amount> amount) {
        /** Checks the components, and throws all {@link Violations}. */
        public YearlyPurchases {
            FormRules.check(YearlyPurchases.class, year, amount);
        }
    }

    /**
     * A scheme for socially and ecologically responsible purchasing
     * (<i>{@index "schéma de promotion des achats socialement et écologiquement responsables"}</i>).
     *
     * @param title the title
     * @param adopted the day of adoption by the assembly; not applicable before adoption
     * @param published the day of publication; not applicable before publication
     */
    public record Scheme(
            @NamePart @NotBlank @Size(max = 300) String title,
            @HiddenUntilThen Known<LocalDate> adopted,
            @HiddenUntilThen @Follows("adopted") Known<LocalDate> published) {
        /** Checks the components, and throws all {@link Violations}. */
        public Scheme {
            FormRules.check(Scheme.class, title, adopted, published);
        }
    }

    /**
     * Starts building a buyer from its required components.
     *
     * @param id the id
     * @param actor the buyer as an actor
     * @return a builder for the remaining components
     */
    public static BuyerBuilder builder(BuyerId id, ActorId actor) {
        return new BuyerBuilder(id, actor);
    }

    /** {@return a builder with the components of this record, for a modified copy} */
    public BuyerBuilder toBuilder() {
        return new BuyerBuilder(this);
    }

    @Override
    public String toString() {
        return "Buyer " + id;
    }
}
