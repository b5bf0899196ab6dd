package org.cldess.call.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.call.CallForProjects;
import org.cldess.call.JuryTotal;
import org.cldess.call.application.ApplicantId;
import org.cldess.call.award.AwardPlan.Candidate;
import org.cldess.call.jury.JuryScore;
import org.cldess.internal.interruption.Interruption;
import org.cldess.money.Amount;

/** Checks the bound on all sets of projects that a price of a euro proves. Nothing here knows how sets are found. */
final class LagrangianCheck {
    /** Half of the last decimal of a bound. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    /** More decimals than a sum of totals needs. */
    private static final int DECIMALS = 20;

    /** A project that is worth more than its price. */
    private record Excess(long cents, BigDecimal points) {}

    private final List<Excess> projects;
    private final BigDecimal[] rest;
    private BigDecimal best = BigDecimal.ZERO;

    private LagrangianCheck(List<Excess> projects) {
        this.projects = projects;
        rest = new BigDecimal[projects.size() + 1];
        rest[projects.size()] = BigDecimal.ZERO;
        for (int k = projects.size() - 1; k >= 0; k--) {
            rest[k] = rest[k + 1].add(projects.get(k).points());
        }
    }

    static boolean proves(CallForProjects call, BigDecimal price, BigDecimal bound) {
        Optional<Amount> envelope = call.rules().envelope().value();
        if (envelope.isEmpty()) {
            return false;
        }
        Map<ApplicantId, List<Excess>> byApplicant = new HashMap<>();
        for (Candidate candidate : AwardPlan.candidates(call)) {
            long cents = candidate.asked().cents();
            BigDecimal excess = points(candidate.place().total()).subtract(price.multiply(euros(cents)));
            if (excess.signum() > 0) {
                byApplicant
                        .computeIfAbsent(candidate.application().applicant(), unused -> new ArrayList<>())
                        .add(new Excess(cents, excess));
            }
        }
        long cap = Math.min(
                envelope.get().cents(),
                call.rules().structureCap().value().map(Amount::cents).orElse(Long.MAX_VALUE));
        BigDecimal all = price.multiply(euros(envelope.get().cents()));
        for (List<Excess> projects : byApplicant.values()) {
            projects.sort(Comparator.comparing(Excess::points).reversed());
            LagrangianCheck ofApplicant = new LagrangianCheck(projects);
            ofApplicant.choose(0, cap, BigDecimal.ZERO);
            all = all.add(ofApplicant.best);
        }
        return all.compareTo(bound.add(ROUNDING)) <= 0;
    }

    private void choose(int k, long left, BigDecimal points) {
        Interruption.throwIfInterrupted();
        best = best.max(points);
        if (k == projects.size() || points.add(rest[k]).compareTo(best) <= 0) {
            return;
        }
        Excess project = projects.get(k);
        if (project.cents() <= left) {
            choose(k + 1, left - project.cents(), points.add(project.points()));
        }
        choose(k + 1, left, points);
    }

    private static BigDecimal points(JuryTotal total) {
        return BigDecimal.valueOf(total.points())
                .divide(
                        BigDecimal.valueOf((long) total.jurors() * JuryScore.MAX_POINTS),
                        DECIMALS,
                        RoundingMode.HALF_UP);
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
