package org.cldess.purchase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.Distinct;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.NotNegative;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.component.Year;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * A body as a buyer (<i>{@index "pouvoir adjudicateur"}</i>): how much it buys each year, and its scheme for socially and ecologically
 * responsible purchasing.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param actor who buys
 * @param statutory whether it is a buyer whose status the law sets, beside the local authorities (<i>{@index "acheteur au statut fixé par la
 *     loi"}</i>)
 * @param years how much it bought, year by year
 * @param schemes the schemes that it adopted (<i>{@index SPASER}</i>), oldest first
 */
@WithId("buyer")
@WithBuilder
public record Buyer(
        BuyerId id,
        @Called ActorId actor,
        Known<Boolean> statutory,
        @Distinct("year") List<Buyer.YearlyPurchases> years,
        Known<List<Buyer.Scheme>> schemes)
        implements Identified<BuyerId>, Seen<Buyer> {
    /** Keeps the lists as they are now. */
    public Buyer {
        years = List.copyOf(years);
        schemes = Known.list(schemes);
    }

    /**
     * How much a buyer bought in a year (<i>{@index "achats annuels"}</i>), known from the last day of the year on.
     *
     * @param year the calendar year
     * @param amount all its purchases of the year, without value-added tax
     */
    public record YearlyPurchases(
            @Called @From @Year int year,
            @NotNegative("purchase") Known<Amount> amount) {}

    /**
     * A scheme for socially and ecologically responsible purchasing (<i>{@index "schéma de promotion des achats socialement et écologiquement
     * responsables"}</i>).
     *
     * @param title what it is called
     * @param adopted the day on which the assembly adopted it; none while it has not
     * @param published the day on which it was published; none while it is not
     */
    public record Scheme(
            @Called @NotBlank @Size(max = 300) String title,
            @Happened Known<LocalDate> adopted,
            @Happened Known<LocalDate> published) {}

    /**
     * Begins a buyer with what every one has.
     *
     * @param id the id
     * @param actor who buys
     * @return a builder, on which the rest is set
     */
    public static BuyerBuilder builder(BuyerId id, ActorId actor) {
        return new BuyerBuilder(id, actor);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public BuyerBuilder toBuilder() {
        return new BuyerBuilder(this);
    }

    @Override
    public String toString() {
        return "Buyer " + id;
    }
}
