package org.cldess.encounter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * What a {@link Certificate} proves and by what.
 *
 * @param rounds the encounters of each round
 * @param shares what everyone has at least and at most
 * @param prices the prices of the participants
 * @param tablePrice the price of a seat at a table
 * @param score the sum of the scores of the encounters
 * @param bound the score that no plan can exceed
 */
record Proof(
        List<List<Encounter>> rounds,
        Shares shares,
        Map<Participant, BigDecimal> prices,
        BigDecimal tablePrice,
        BigDecimal score,
        BigDecimal bound) {
    Proof {
        prices = Map.copyOf(prices);
    }

    static Proof of(
            MeetingWishes meeting,
            Rooms rooms,
            Shares shares,
            List<List<Encounter>> rounds,
            Map<Participant, BigDecimal> prices,
            BigDecimal tablePrice) {
        BigDecimal score = plain(total(rounds));
        Proof draft = new Proof(rounds, shares, prices, tablePrice, score, score);
        return new Proof(rounds, shares, prices, tablePrice, score, plain(draft.bound(meeting, rooms)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    BigDecimal price(Participant participant) {
        return prices.getOrDefault(participant, BigDecimal.ZERO);
    }

    /** Checks everything anew, for a meeting that was planned. */
    boolean holdsFor(MeetingWishes asked) {
        Rooms rooms = new Rooms(asked);
        boolean tablesHavePrice = tablePrice.signum() != 0;
        return shares.isAskedBy(asked.frame())
                && PlanCheck.respects(asked, shares, rounds)
                && total(rounds).compareTo(score) == 0
                && tablePrice.signum() >= 0
                && (rooms.limit() != Rooms.UNLIMITED || !tablesHavePrice)
                && bound(asked, rooms).compareTo(bound) == 0
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

    private BigDecimal bound(MeetingWishes meeting, Rooms rooms) {
        BigDecimal sum = BigDecimal.ZERO;
        int[] least = rooms.least(shares);
        int[] most = rooms.most(shares);
        for (int node = 0; node < most.length; node++) {
            BigDecimal price = price(rooms.participants().get(node));
            sum = sum.add(price.multiply(BigDecimal.valueOf(price.signum() > 0 ? most[node] : least[node])));
        }
        if (rooms.limit() != Rooms.UNLIMITED) {
            sum = sum.add(tablePrice.multiply(BigDecimal.valueOf(rooms.limit())));
        }
        for (Score score : meeting.open(rooms)) {
            BigDecimal gain = gain(score);
            if (gain.signum() > 0 || meeting.musts().contains(score.pair())) {
                sum = sum.add(gain);
            }
        }
        return sum.add(total(meeting.held().rounds()));
    }

    /** What a pair is worth beyond what its two and their table are worth elsewhere. */
    BigDecimal gain(Score score) {
        return score.value()
                .subtract(price(score.left()))
                .subtract(price(score.right()))
                .subtract(tablePrice);
    }
}
