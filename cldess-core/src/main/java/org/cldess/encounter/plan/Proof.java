package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cldess.internal.flow.DegreeLevel;

/**
 * What a {@link Certificate} proves, and the prices that prove it.
 *
 * @param rounds the encounters of each round
 * @param levels the levels that prove the plan as fair as any; empty if a fair plan was not asked for, or if its
 *     fairness is not proved
 * @param prices the prices
 * @param minimum the minimum that the plan keeps
 * @param score the sum of the scores of the encounters
 * @param bound the score that no plan that is as fair can exceed
 */
record Proof(
        List<List<Encounter>> rounds,
        Optional<List<DegreeLevel>> levels,
        EncounterPrices prices,
        int minimum,
        BigDecimal score,
        BigDecimal bound) {
    static Proof of(
            MeetingWishes meeting,
            RoundCapacity rooms,
            List<List<Encounter>> rounds,
            Optional<List<DegreeLevel>> levels,
            EncounterPrices prices) {
        BigDecimal bound = bounds(meeting, rooms, rounds, levels, prices).bound();
        return new Proof(
                rounds,
                levels,
                prices,
                minimum(meeting, rooms, rounds),
                plain(total(rounds)),
                plain(bound.add(kept(meeting))));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Checks everything from scratch, for a meeting that was planned. */
    boolean holdsFor(MeetingWishes asked) {
        MeetingWishes meeting = LapsedWishes.of(asked).rest();
        RoundCapacity rooms = new RoundCapacity(meeting);
        boolean isFairnessDue = meeting.limits().asksForFairness() && rooms.areAlike();
        if ((isFairnessDue && levels.isEmpty())
                || !PlanCheck.respects(meeting, rounds)
                || minimum(meeting, rooms, rounds) != minimum
                || total(rounds).compareTo(score) != 0) {
            return false;
        }
        ProvedBounds bounds = bounds(meeting, rooms, rounds, levels, prices);
        return bounds.hold() && bounds.bound().add(kept(meeting)).compareTo(bound) == 0;
    }

    /** Returns whether it is proved that no plan is fairer. */
    boolean provesFairness(MeetingWishes asked) {
        return levels.isPresent() && holdsFor(asked);
    }

    private static ProvedBounds bounds(
            MeetingWishes meeting,
            RoundCapacity rooms,
            List<List<Encounter>> rounds,
            Optional<List<DegreeLevel>> levels,
            EncounterPrices prices) {
        return new ProvedBounds(meeting, rooms, levels, open(meeting, rooms, rounds), prices);
    }

    private static int minimum(MeetingWishes meeting, RoundCapacity rooms, List<List<Encounter>> rounds) {
        if (!meeting.limits().asksForFairness()) {
            return meeting.limits().minimum();
        }
        int[] before = ProvedBounds.before(meeting, rooms);
        int[] open = open(meeting, rooms, rounds);
        int[] maximum = EncounterQuotas.of(meeting, rooms).maximum();
        int greatest = 0;
        int least = Integer.MAX_VALUE;
        for (int node = 0; node < open.length; node++) {
            greatest = Math.max(greatest, before[node] + open[node]);
            least = open[node] < maximum[node] ? Math.min(least, before[node] + open[node]) : least;
        }
        int minimum = Math.min(least, greatest);
        return meeting.limits().fairest() || meeting.limits().levelled()
                ? minimum
                : Math.min(minimum, meeting.limits().minimum());
    }

    /** Returns the number of encounters of each participant, without those that were not to be planned. */
    static int[] open(MeetingWishes meeting, RoundCapacity rooms, List<List<Encounter>> rounds) {
        int[] open = ProvedBounds.before(meeting, rooms);
        Arrays.setAll(open, node -> -open[node]);
        for (List<Encounter> round : rounds) {
            for (Encounter encounter : round) {
                open[rooms.node(encounter.left())]++;
                open[rooms.node(encounter.right())]++;
            }
        }
        return open;
    }

    static BigDecimal total(List<List<Encounter>> rounds) {
        BigDecimal total = BigDecimal.ZERO;
        for (List<Encounter> round : rounds) {
            for (Encounter encounter : round) {
                total = total.add(encounter.score().value());
            }
        }
        return total;
    }

    private static BigDecimal kept(MeetingWishes meeting) {
        return total(meeting.held().rounds());
    }
}
