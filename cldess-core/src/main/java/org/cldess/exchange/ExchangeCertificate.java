package org.cldess.exchange;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.internal.interruption.Interruption;
import org.cldess.internal.number.ExcessSum;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * The proof that the chosen pairs are optimal (<i>{@index certificat}</i>). A caller that has the request can
 * {@linkplain #verify check} it without trusting the algorithm that found the pairs.
 *
 * <p>Every participant has a price, never below 0. Within a pool, some groups of an odd number of participants have a
 * price too, because one of each group stays alone or pairs outside; any two groups are nested or disjoint. No choice
 * of pairs exceeds the sum of
 *
 * <ul>
 *   <li>the prices of all participants;
 *   <li>k × price for each group of 2k + 1;
 *   <li>score − both prices − the prices of all groups that contain both, for each possible pair for which this is
 *       positive.
 * </ul>
 *
 * This is linear programming duality with the odd sets of J. Edmonds (Maximum matching and a polyhedron with
 * 0,1-vertices, 1965). The sum counts each pair once: checking takes time linear in the number of scores and in the
 * total size of the groups, plus N log N for N participants.
 */
public final class ExchangeCertificate {
    private static final int DECIMALS = 6;

    private final List<Score> pairs;
    private final Map<Participant, BigDecimal> prices;
    private final List<PricedGroup> groups;
    private final BigDecimal score;
    private final BigDecimal bound;

    ExchangeCertificate(
            List<Score> pairs,
            Map<Participant, BigDecimal> prices,
            List<PricedGroup> groups,
            BigDecimal score,
            BigDecimal bound) {
        this.pairs = List.copyOf(pairs);
        this.prices = Map.copyOf(prices);
        this.groups = List.copyOf(groups);
        this.score = score;
        this.bound = bound;
    }

    static ExchangeCertificate of(
            Exchanges asked, List<Score> pairs, Map<Participant, BigDecimal> prices, List<PricedGroup> groups) {
        BigDecimal bound = bound(asked, prices, groups)
                .orElseThrow(() -> new IllegalStateException("The groups %s are not nested.".formatted(groups)));
        return new ExchangeCertificate(pairs, prices, groups, plain(total(pairs)), plain(bound));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@return the pairs, with their scores} */
    public List<Score> pairs() {
        return pairs;
    }

    /** {@return the sum of the scores of all pairs} */
    public BigDecimal score() {
        return score;
    }

    /** {@return the sum above, which no choice of pairs exceeds} */
    public BigDecimal bound() {
        return bound;
    }

    /**
     * Returns the price of a participant.
     *
     * @param participant the participant
     * @return the price, 0 or more; 0 if the participant does not take part
     */
    public BigDecimal price(Participant participant) {
        return prices.getOrDefault(participant, BigDecimal.ZERO);
    }

    /** {@return the groups that have a price; empty between two sides} */
    public List<PricedGroup> groups() {
        return groups;
    }

    /**
     * Checks the result from scratch: every pair is possible, no participant is in two pairs, the score is the sum of
     * the scores of the pairs, and the prices prove the bound.
     *
     * @param asked the request
     * @return true if all of this holds
     */
    public boolean verify(Exchanges asked) {
        Optional<BigDecimal> proved = bound(asked, prices, groups);
        return arePossible(asked)
                && total(pairs).compareTo(score) == 0
                && prices.values().stream().allMatch(price -> price.signum() >= 0)
                && groups.stream().allMatch(group -> group.price().signum() > 0)
                && proved.isPresent()
                && proved.get().compareTo(bound) == 0;
    }

    private boolean arePossible(Exchanges asked) {
        Set<Participant> taken = new HashSet<>();
        return pairs.stream().allMatch(pair -> {
            Interruption.throwIfInterrupted();
            return asked.isPossible(pair) && taken.add(pair.left()) && taken.add(pair.right());
        });
    }

    private static BigDecimal total(List<Score> pairs) {
        return pairs.stream().map(Score::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> bound(
            Exchanges asked, Map<Participant, BigDecimal> prices, List<PricedGroup> groups) {
        List<Participant> participants = asked.participants();
        return NestedGroups.of(participants, groups).map(nested -> {
            List<BigDecimal> ofNodes = participants.stream()
                    .map(participant -> prices.getOrDefault(participant, BigDecimal.ZERO))
                    .toList();
            BigDecimal[] bound = {ofNodes.stream().reduce(BigDecimal.ZERO, BigDecimal::add)};
            if (groups.isEmpty()) {
                ExcessSum ofPairs = new ExcessSum(ofNodes, BigDecimal.ZERO);
                asked.forEachPossible((pair, one, other, millionths) -> ofPairs.add(one, other, millionths, false));
                return bound[0].add(ofPairs.total());
            }
            for (PricedGroup group : groups) {
                bound[0] = bound[0].add(group.price()
                        .multiply(BigDecimal.valueOf(group.members().size() / 2)));
            }
            asked.forEachPossible((pair, one, other, millionths) -> {
                BigDecimal gain = BigDecimal.valueOf(millionths, DECIMALS)
                        .subtract(ofNodes.get(one))
                        .subtract(ofNodes.get(other))
                        .subtract(nested.around(participants.get(one), participants.get(other)));
                bound[0] = gain.signum() > 0 ? bound[0].add(gain) : bound[0];
            });
            return bound[0];
        });
    }

    @Override
    public String toString() {
        return "ExchangeCertificate: score %s, bound %s".formatted(score, bound);
    }
}
