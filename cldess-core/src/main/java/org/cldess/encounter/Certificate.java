package org.cldess.encounter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * The proof that a plan of a speed meeting is what it says (<i>{@index certificat}</i>): its encounters, and prices that bound what any
 * plan can reach. Whoever has the meeting can {@linkplain #verify check} it, without trust in how the plan was found.
 *
 * <p>Every participant has a price, positive where one encounter more would be worth something, negative where the minimum costs
 * something; the tables have one price, never negative. For R rounds, the minimum M and T tables no plan exceeds the sum of
 *
 * <ul>
 *   <li>R × price for each participant of positive price, M × price for each of negative price;
 *   <li>R × T × the tables' price;
 *   <li>score − both prices − the tables' price for each pair that must meet, and for each other pair that may meet where this is
 *       positive.
 * </ul>
 *
 * This is the duality of linear programming; the sum counts each pair once, so that checking takes time linear in the number of
 * scores. A plan whose score equals the sum is the best there is.
 */
public final class Certificate {
    private final List<List<Encounter>> rounds;
    private final Map<Participant, BigDecimal> prices;
    private final BigDecimal tablePrice;
    private final BigDecimal score;
    private final BigDecimal bound;

    Certificate(
            List<List<Encounter>> rounds,
            Map<Participant, BigDecimal> prices,
            BigDecimal tablePrice,
            BigDecimal score,
            BigDecimal bound) {
        this.rounds = rounds;
        this.prices = Map.copyOf(prices);
        this.tablePrice = tablePrice;
        this.score = score;
        this.bound = bound;
    }

    static Certificate of(
            MeetingWishes meeting,
            List<List<Encounter>> rounds,
            Map<Participant, BigDecimal> prices,
            BigDecimal tablePrice) {
        BigDecimal score = plain(total(rounds));
        BigDecimal bound = plain(bound(meeting, prices, tablePrice));
        return new Certificate(rounds, prices, tablePrice, score, bound);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The encounters of the plan.
     *
     * @return those of each round
     */
    public List<List<Encounter>> rounds() {
        return rounds;
    }

    /**
     * The score of the plan.
     *
     * @return the sum of the scores of its encounters
     */
    public BigDecimal score() {
        return score;
    }

    /**
     * The score that no plan can exceed.
     *
     * @return the sum above
     */
    public BigDecimal bound() {
        return bound;
    }

    /**
     * The price of a participant.
     *
     * @param participant who takes part in the meeting
     * @return the price; 0 for anyone else
     */
    public BigDecimal price(Participant participant) {
        return prices.getOrDefault(participant, BigDecimal.ZERO);
    }

    /**
     * The price of a seat at a table.
     *
     * @return 0 or more
     */
    public BigDecimal tablePrice() {
        return tablePrice;
    }

    /**
     * Checks everything anew: that the plan respects all that the meeting asks, that its score is the sum of its encounters and
     * that the prices prove the bound. Linear in the number of scores and participants.
     *
     * @param meeting the meeting that was planned
     * @return true if all of this holds
     */
    public boolean verify(SpeedMeeting meeting) {
        MeetingWishes asked = meeting.wishes();
        boolean tablesHavePrice = tablePrice.signum() != 0;
        return PlanCheck.respects(asked, rounds)
                && total(rounds).compareTo(score) == 0
                && tablePrice.signum() >= 0
                && (asked.tables().isPresent() || !tablesHavePrice)
                && bound(asked, prices, tablePrice).compareTo(bound) == 0
                && score.compareTo(bound) <= 0;
    }

    private static BigDecimal total(List<List<Encounter>> rounds) {
        BigDecimal total = BigDecimal.ZERO;
        for (List<Encounter> round : rounds) {
            for (Encounter encounter : round) {
                total = total.add(encounter.score().value());
            }
        }
        return total;
    }

    private static BigDecimal bound(MeetingWishes meeting, Map<Participant, BigDecimal> prices, BigDecimal tablePrice) {
        BigDecimal bound = BigDecimal.ZERO;
        for (Participant participant : meeting.participants()) {
            BigDecimal price = prices.getOrDefault(participant, BigDecimal.ZERO);
            int encounters = price.signum() > 0 ? meeting.rounds() : meeting.minimum();
            bound = bound.add(price.multiply(BigDecimal.valueOf(encounters)));
        }
        if (meeting.tables().isPresent()) {
            bound = bound.add(tablePrice.multiply(BigDecimal.valueOf(meeting.seats())));
        }
        for (Score score : meeting.scores().list()) {
            BigDecimal gain = score.value()
                    .subtract(prices.getOrDefault(score.left(), BigDecimal.ZERO))
                    .subtract(prices.getOrDefault(score.right(), BigDecimal.ZERO))
                    .subtract(tablePrice);
            boolean must = meeting.musts().contains(score.pair());
            boolean may = !meeting.exclusions().contains(score.pair());
            if (must || (may && gain.signum() > 0)) {
                bound = bound.add(gain);
            }
        }
        return bound;
    }
}
