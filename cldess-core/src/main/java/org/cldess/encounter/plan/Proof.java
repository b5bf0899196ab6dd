package org.cldess.encounter.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a {@link Certificate} proves, and the prices that prove it.
 *
 * @param rounds the encounters of each round
 * @param shares the minimum and the maximum number of encounters of everyone
 * @param prices the prices
 * @param beyond prices that would bound the score of a plan with a larger minimum below 0 if every encounter scored 0
 * @param score the sum of the scores of the encounters
 * @param bound the score that no plan can exceed
 */
record Proof(
        List<List<Encounter>> rounds,
        EncounterQuotas shares,
        EncounterPrices prices,
        Optional<EncounterPrices> beyond,
        BigDecimal score,
        BigDecimal bound) {
    static Proof of(
            MeetingWishes meeting,
            RoundCapacity rooms,
            EncounterQuotas shares,
            List<List<Encounter>> rounds,
            EncounterPrices prices,
            Optional<EncounterPrices> beyond) {
        BigDecimal score = plain(total(rounds));
        BigDecimal bound = plain(bound(meeting, rooms, shares, prices));
        return new Proof(rounds, shares, prices, beyond, score, bound);
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Checks everything from scratch, for a meeting that was planned. */
    boolean holdsFor(MeetingWishes asked) {
        RoundCapacity rooms = new RoundCapacity(asked);
        return shares.isAskedBy(asked.limits())
                && PlanCheck.respects(asked, shares, rounds)
                && total(rounds).compareTo(score) == 0
                && prices.arePrices(rooms)
                && bound(asked, rooms, shares, prices).compareTo(bound) == 0
                && beyond.stream().allMatch(other -> excludeMore(other, asked, rooms));
    }

    /** Returns whether it is proved that no plan has a larger minimum. */
    boolean hasGreatestMinimum(MeetingWishes asked) {
        return holdsFor(asked)
                && (beyond.isPresent() || shares.minimum() >= asked.limits().rounds());
    }

    private boolean excludeMore(EncounterPrices other, MeetingWishes asked, RoundCapacity rooms) {
        EncounterQuotas more = EncounterQuotas.of(asked.limits()).withMinimum(shares.minimum() + 1);
        return other.arePrices(rooms)
                && other.bound(asked, rooms, more, millionths -> BigDecimal.ZERO)
                                .signum()
                        < 0;
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

    private static BigDecimal bound(
            MeetingWishes meeting, RoundCapacity rooms, EncounterQuotas shares, EncounterPrices prices) {
        return prices.bound(meeting, rooms, shares, PairingModel::value)
                .add(total(meeting.held().rounds()));
    }
}
