package org.cldess.financing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * The share of the money that a funder provides (<i>{@index "taux de cofinancement"}</i>).
 *
 * @param funder the funder; not recorded for all lines without a recorded funder together
 * @param amount the amount
 * @param share the share of the total, with four decimals; the shares of one set add up to exactly 1
 */
public record CofundingRate(Known<ActorId> funder, Amount amount, BigDecimal share) {
    private static final int DECIMALS = 4;
    private static final long WHOLE = 10_000;

    /**
     * Returns the rates of some resources, per funder, in order of first appearance. The shares are rounded by the
     * largest remainder method, so that they add up to 1.
     *
     * @param resources the resources
     * @return the rates; empty if the resources contain no money
     */
    public static List<CofundingRate> of(Stream<Resource> resources) {
        Map<Known<ActorId>, Amount> amounts = new LinkedHashMap<>();
        resources.forEach(line -> amounts.merge(line.funder(), line.amount(), Amount::plus));
        if (Amount.sum(amounts.values()).isZero()) {
            return List.of();
        }
        long[] weights = amounts.values().stream().mapToLong(Amount::cents).toArray();
        List<Amount> shares = Amount.ofCents(WHOLE).splitBy(weights);
        List<CofundingRate> rates = new ArrayList<>();
        amounts.forEach((funder, amount) -> rates.add(new CofundingRate(
                funder, amount, BigDecimal.valueOf(shares.get(rates.size()).cents(), DECIMALS))));
        return List.copyOf(rates);
    }
}
