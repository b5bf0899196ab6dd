package org.cldess.call.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cldess.call.CallRules;
import org.cldess.call.JuryTotal;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.award.AwardPlan.Candidate;
import org.cldess.call.jury.JuryScore;
import org.cldess.internal.knapsack.Knapsack;
import org.cldess.internal.knapsack.KnapsackProblem;
import org.cldess.internal.knapsack.KnapsackSolver;
import org.cldess.money.Amount;

/**
 * The set of projects with the maximum sum of totals; each project gets the full requested amount or nothing.
 *
 * @param awards the award of each candidate
 * @param bound the quality of the set
 */
record OptimalAwardSet(List<PlannedAward> awards, AwardBound bound) {
    private static final int CENTS = 100;
    private static final int PRICE_DECIMALS = 20;

    static OptimalAwardSet of(CallRules rules, List<Candidate> candidates) {
        List<Candidate> byId = candidates.stream()
                .sorted(Comparator.comparing(one -> one.application().id().value()))
                .toList();
        long whole = byId.stream()
                .mapToLong(one -> one.place().total().jurors())
                .reduce(1, OptimalAwardSet::leastCommonMultiple);
        Knapsack best = KnapsackSolver.solve(problem(rules, byId, whole));
        List<PlannedAward> awards = new ArrayList<>();
        for (int i = 0; i < byId.size(); i++) {
            Candidate candidate = byId.get(i);
            boolean isChosen = best.chosen()[i];
            awards.add(new PlannedAward(
                    candidate.application().id(),
                    candidate.asked(),
                    isChosen ? candidate.asked() : Amount.ZERO,
                    Texts.WORDS.message(isChosen ? "plan.chosen" : "plan.left-out")));
        }
        BigDecimal price = new BigDecimal(best.price())
                .multiply(BigDecimal.valueOf(CENTS))
                .divide(BigDecimal.valueOf(whole * JuryScore.MAX_POINTS), PRICE_DECIMALS, RoundingMode.HALF_UP);
        return new OptimalAwardSet(
                awards,
                new AwardBound(points(best.value(), whole), points(best.bound(), whole), price, best.isOptimal()));
    }

    private static KnapsackProblem problem(CallRules rules, List<Candidate> byId, long whole) {
        long envelope = rules.envelope().value().orElseThrow().cents();
        Map<ApplicantId, Integer> groups = new HashMap<>();
        byId.forEach(one -> groups.putIfAbsent(one.application().applicant(), groups.size()));
        long limit = rules.structureCap().value().map(Amount::cents).orElse(Long.MAX_VALUE);
        return new KnapsackProblem(
                envelope,
                byId.stream().mapToLong(one -> one.asked().cents()).toArray(),
                byId.stream()
                        .mapToLong(one -> units(one.place().total(), whole))
                        .toArray(),
                byId.stream()
                        .mapToInt(one -> groups.getOrDefault(one.application().applicant(), 0))
                        .toArray(),
                IntStream.range(0, groups.size()).mapToLong(group -> limit).toArray());
    }

    /**
     * Converts a total to units that are whole for all candidates: with at most twenty jurors, the multiple stays below
     * 2^28.
     */
    private static long units(JuryTotal total, long whole) {
        return total.points() * (whole / total.jurors());
    }

    private static BigDecimal points(long units, long whole) {
        return BigDecimal.valueOf(units)
                .divide(BigDecimal.valueOf(whole * JuryScore.MAX_POINTS), 2, RoundingMode.HALF_UP);
    }

    private static long leastCommonMultiple(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return one / a * other;
    }
}
