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
 * Which share of the money a funder brings (<i>{@index "taux de cofinancement"}</i>).
 *
 * @param funder who brings it; not recorded for all lines of which nobody said whose they are
 * @param amount how much
 * @param share the share of all, with four decimals; the shares of one set make exactly 1
 */
public record CofundingRate(Known<ActorId> funder, Amount amount, BigDecimal share) {
    private static final int DECIMALS = 4;
    private static final long WHOLE = 10_000;

    /**
     * The rates of some resources, funder by funder in the order in which they appear. The shares are rounded by largest remainders, so that
     * they make 1.
     *
     * @param resources the resources
     * @return the rates; none where the resources make no money at all
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
