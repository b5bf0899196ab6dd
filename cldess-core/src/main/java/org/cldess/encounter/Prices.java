package org.cldess.encounter;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/**
 * What encounters cost in a proof.
 *
 * @param participants the price of each participant
 * @param table the price of a seat at a table
 */
record Prices(Map<Participant, BigDecimal> participants, BigDecimal table) {
    Prices {
        participants = Map.copyOf(participants);
    }

    BigDecimal of(Participant participant) {
        return participants.getOrDefault(participant, BigDecimal.ZERO);
    }

    /** Tells whether the tables have no price where they have no limit, and never a negative one. */
    boolean arePrices(Rooms rooms) {
        return table.signum() == 0 || (table.signum() > 0 && rooms.limit() != Rooms.UNLIMITED);
    }

    /** What no plan with these shares can exceed in the rounds that are planned, whatever encounters are worth. */
    BigDecimal bound(MeetingWishes meeting, Rooms rooms, Shares shares, Function<Score, BigDecimal> worth) {
        BigDecimal sum = BigDecimal.ZERO;
        int[] least = rooms.least(shares);
        int[] most = rooms.most(shares);
        for (int node = 0; node < most.length; node++) {
            BigDecimal price = of(rooms.participants().get(node));
            sum = sum.add(price.multiply(BigDecimal.valueOf(price.signum() > 0 ? most[node] : least[node])));
        }
        if (rooms.limit() != Rooms.UNLIMITED) {
            sum = sum.add(table.multiply(BigDecimal.valueOf(rooms.limit())));
        }
        Set<Pair> demanded = meeting.open(meeting.musts());
        for (Score score : meeting.open(rooms)) {
            BigDecimal gain = worth.apply(score)
                    .subtract(of(score.left()))
                    .subtract(of(score.right()))
                    .subtract(table);
            if (demanded.remove(score.pair()) || gain.signum() > 0) {
                sum = sum.add(gain);
            }
        }
        return sum;
    }
}
