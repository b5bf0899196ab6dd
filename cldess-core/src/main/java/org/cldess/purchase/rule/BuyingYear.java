package org.cldess.purchase.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.purchase.Buyer;
import org.cldess.rule.Part;

/**
 * What a buyer bought in a year, before the rule on its scheme.
 *
 * @param buyer the buyer
 * @param pointer where it stands, from the root
 * @param standing the actor
 * @param bought what it bought in the year
 */
public record BuyingYear(Buyer buyer, String pointer, Bought.Standing standing, Buyer.YearlyPurchases bought) {
    /**
     * The years of all buyers, each with its place.
     *
     * @param buyers the buyers, in their order
     * @param actors finds an actor and where it stands
     * @return one part for each year of each buyer
     */
    public static Stream<Part<BuyingYear>> in(List<Buyer> buyers, Function<ActorId, Bought.Standing> actors) {
        return IntStream.range(0, buyers.size()).boxed().flatMap(i -> {
            Buyer buyer = buyers.get(i);
            String pointer = "/buyers/" + i;
            return IntStream.range(0, buyer.years().size())
                    .mapToObj(j -> Part.of(
                            "%s/years/%s".formatted(pointer, j),
                            new BuyingYear(
                                    buyer,
                                    pointer,
                                    actors.apply(buyer.actor()),
                                    buyer.years().get(j))));
        });
    }
}
