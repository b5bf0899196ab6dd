package org.cldess.purchase.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.component.Listed;
import org.cldess.purchase.Buyer;
import org.cldess.purchase.Buyer_;
import org.cldess.rule.Located;

/**
 * The purchases of a buyer in a year, as the subject of the rule on its scheme.
 *
 * @param buyer the buyer
 * @param pointer the location of the buyer, as a JSON Pointer from the root
 * @param standing the actor
 * @param bought the purchases of the year
 */
public record BuyingYear(
        Buyer buyer, String pointer, PurchaseSubject.LocatedActor standing, Buyer.YearlyPurchases bought) {
    /**
     * Returns the years of all buyers, with their locations.
     *
     * @param list the list of the buyers in the dossier
     * @param buyers the buyers, in order
     * @param actors finds an actor and its location
     * @return one part per buyer and year
     */
    public static Stream<Located<BuyingYear>> in(
            Listed<?, Buyer> list, List<Buyer> buyers, Function<ActorId, PurchaseSubject.LocatedActor> actors) {
        return IntStream.range(0, buyers.size()).boxed().flatMap(i -> {
            Buyer buyer = buyers.get(i);
            String pointer = list.at(i).toString();
            return IntStream.range(0, buyer.years().size())
                    .mapToObj(j -> Located.of(
                            Buyer_.YEARS.at(j).in(pointer),
                            new BuyingYear(
                                    buyer,
                                    pointer,
                                    actors.apply(buyer.actor()),
                                    buyer.years().get(j))));
        });
    }
}
