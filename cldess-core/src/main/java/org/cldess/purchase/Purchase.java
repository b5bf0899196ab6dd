package org.cldess.purchase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cldess.action.ActionId;
import org.cldess.actor.ActorId;
import org.cldess.component.Called;
import org.cldess.component.From;
import org.cldess.component.Happened;
import org.cldess.component.NotNegative;
import org.cldess.component.Shown;
import org.cldess.component.WithBuilder;
import org.cldess.component.WithId;
import org.cldess.consistency.Consistent;
import org.cldess.disclosure.Audience;
import org.cldess.form.Identified;
import org.cldess.form.Seen;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.need.NeedId;

/**
 * What a body buys (<i>{@index achat}</i>), from the need to the holders of its lots. All amounts are without value-added tax.
 *
 * <p>Parts may be added to it: its canonical constructor is no part of the promise, {@link #builder} and {@link #toBuilder} are.
 *
 * @param id the id
 * @param buyer who buys (<i>{@index acheteur}</i>)
 * @param object what is bought, in words (<i>{@index objet}</i>)
 * @param nature works, supplies or services
 * @param cpv what is bought, in the common vocabulary
 * @param estimated what the whole need was estimated to cost before it was put out (<i>{@index "valeur estimée"}</i>), shown to the committee
 * @param launched the day on which the consultation was launched or the notice sent; none while it is not
 * @param procedure how the holders are chosen
 * @param notice the notice that was published; none if there was none
 * @param need the need of an actor from which it comes
 * @param action the action that carries it
 * @param lots its lots, at least one: what is not divided has a single one (<i>{@index allotissement}</i>)
 */
@WithId("purchase")
@Consistent(LotsConsistency.class)
@WithBuilder
public record Purchase(
        PurchaseId id,
        ActorId buyer,
        @Called @NotBlank @Size(max = 1_000) String object,
        Known<PurchaseNature> nature,
        Known<CpvCode> cpv,

        @Shown(to = Audience.COMMITTEE) @NotNegative("purchase")
        Known<Amount> estimated,

        @Happened Known<LocalDate> launched,
        Known<PurchaseProcedure> procedure,
        Known<Purchase.ContractNotice> notice,
        Known<NeedId> need,
        Known<ActionId> action,
        List<Lot> lots)
        implements Identified<PurchaseId>, Seen<Purchase> {
    /** Keeps the list as it is now. */
    public Purchase {
        lots = List.copyOf(lots);
    }

    /**
     * The notice of a consultation (<i>{@index "avis d’appel à la concurrence"}</i>).
     *
     * @param date the day on which it was sent
     * @param article the article of the law that it cites to reserve the contract; none if it cites none
     */
    public record ContractNotice(@From LocalDate date, Known<@NotBlank @Size(max = 300) String> article) {}

    /**
     * Begins a purchase with what every one has.
     *
     * @param id the id
     * @param buyer who buys
     * @param object what is bought, in words
     * @return a builder, on which the rest is set, at least one lot
     */
    public static PurchaseBuilder builder(PurchaseId id, ActorId buyer, String object) {
        return new PurchaseBuilder(id, buyer, object);
    }

    /** {@return a builder that holds all of this, to make a changed copy} */
    public PurchaseBuilder toBuilder() {
        return new PurchaseBuilder(this);
    }

    @Override
    public String toString() {
        return "Purchase " + id;
    }
}
