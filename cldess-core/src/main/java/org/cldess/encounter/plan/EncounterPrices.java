package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.cldess.matching.Participant;

/**
 * The prices of encounters in a proof.
 *
 * @param participants the price of each participant
 * @param table the price of a seat at a table
 */
record EncounterPrices(Map<Participant, BigDecimal> participants, BigDecimal table) {
    EncounterPrices {
        participants = Map.copyOf(participants);
    }

    BigDecimal of(Participant participant) {
        return participants.getOrDefault(participant, BigDecimal.ZERO);
    }

    /** Returns whether the price of the tables is never negative, and 0 if the tables have no limit. */
    boolean arePrices(RoundCapacity rooms) {
        return table.signum() == 0 || (table.signum() > 0 && rooms.limit() != RoundCapacity.UNLIMITED);
    }

    /**
     * Returns the bound that no plan with these shares can exceed in the rounds to be planned.
     *
     * @param toScore returns the score of an encounter from its millionths
     */
    BigDecimal bound(
            MeetingWishes meeting, RoundCapacity rooms, EncounterQuotas shares, LongFunction<BigDecimal> toScore) {
        BigDecimal sum = BigDecimal.ZERO;
        int[] minimum = rooms.minimum(shares);
        int[] maximum = rooms.maximum(shares);
        for (int node = 0; node < maximum.length; node++) {
            BigDecimal price = of(rooms.participants().get(node));
            sum = sum.add(price.multiply(BigDecimal.valueOf(price.signum() > 0 ? maximum[node] : minimum[node])));
        }
        if (rooms.limit() != RoundCapacity.UNLIMITED) {
            sum = sum.add(table.multiply(BigDecimal.valueOf(rooms.limit())));
        }
        return sum.add(gains(meeting, rooms, toScore));
    }

    /** Returns by how much the scores of chosen pairs exceed their prices; a pair that must meet always counts once. */
    private BigDecimal gains(MeetingWishes meeting, RoundCapacity rooms, LongFunction<BigDecimal> toScore) {
        int leftCount = meeting.scores().lefts().size();
        List<BigDecimal> prices = rooms.participants().stream().map(this::of).toList();
        Set<Long> musts = new HashSet<>();
        meeting.open(meeting.musts())
                .forEach(pair -> musts.add(number(rooms.node(pair.left()), rooms.node(pair.right()))));
        BigDecimal[] sum = {BigDecimal.ZERO};
        EligiblePairs.visit(meeting, rooms, (place, left, right, millionths) -> {
            BigDecimal gain = toScore.apply(millionths)
                    .subtract(prices.get(left))
                    .subtract(prices.get(leftCount + right))
                    .subtract(table);
            boolean isDemanded = !musts.isEmpty() && musts.remove(number(left, leftCount + right));
            if (isDemanded || gain.signum() > 0) {
                sum[0] = sum[0].add(gain);
            }
        });
        return sum[0];
    }

    private static long number(int left, int right) {
        return ((long) left << Integer.SIZE) + right;
    }
}
