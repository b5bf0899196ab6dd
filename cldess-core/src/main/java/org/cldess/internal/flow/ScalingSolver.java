package org.cldess.internal.flow;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.cldess.internal.auction.PricedCandidates;

/**
 * Finds the best pairs if minimums or the limit bind, by {@linkplain BoundNetwork flows} among the good pairs.
 *
 * <p>It starts from the prices that {@link UnboundedSolver} found, or from 0, and the pairs that are good at these
 * prices, and continues while any other pair has a weight above its prices. If minimums are hard to reach it returns
 * empty; the solver then uses {@link AugmentingSolver}.
 */
final class ScalingSolver {
    /** Each pair missing from a minimum costs this many times the greatest difference of weights. */
    private static final long PENALTY = 8;

    /**
     * Together with pairs above their prices, it adds pairs below their prices by no more than the differences divided
     * by this number.
     */
    private static final long NEARLY = 64;

    /** The first step is the possible gain divided by this number. */
    private static final long FIRST_STEP = 8;

    /** All pairs are scanned again after the first step, and again once the step has become this many times smaller. */
    private static final long[] UNTIL_SCAN = {1, 8};

    /**
     * In the second scan, pairs below their prices by up to this many steps are added too, because prices will still
     * change.
     */
    private static final long STEPS_NEARLY = 64;

    /** Prices are coarse, and all pairs are scanned again, while a pair exceeds its prices by more steps than this. */
    private static final long COARSE = 16;

    /** Where a second scan still finds such pairs, the step becomes this many times smaller between further scans. */
    private static final long UNTIL_SETTLED = 64;

    private static final boolean[] ANEW = {};

    private final PairingProblem problem;
    private final ProblemPairs pairs;
    private final BoundNetwork network;
    private final long differences;
    private final PricedCandidates good;
    /** The pairs chosen among fewer good pairs, from which to continue; empty at first. */
    private boolean[] earlier = ANEW;

    private ScalingSolver(PairingProblem problem, long[] asked, boolean[] start) {
        this.problem = problem;
        pairs = ProblemPairs.raised(problem);
        differences = Math.max(1, pairs.greatest());
        network = new BoundNetwork(problem, PENALTY * differences, start);
        Prices prices = new Prices(node -> asked[node], 0);
        network.startAt(prices.asked);
        good = PricedCandidates.of(pairs, network.maximum(), prices.left(), prices.right());
    }

    /**
     * Finds the best pairs of a problem {@linkplain PairOrder in order}, from a best pairing that breaks a minimum or
     * the limit.
     */
    static Optional<Pairing> solve(PairingProblem problem, Pairing free) {
        if (!BoundNetwork.fits(problem)) {
            return Optional.empty();
        }
        long[] asked = new long[problem.leftCount + problem.rightCount];
        Arrays.setAll(asked, free::price);
        ScalingSolver choice = new ScalingSolver(problem, asked, ANEW);
        return choice.solve(choice.firstStep(choice.differences));
    }

    /**
     * Finds the best pairs without an earlier pairing. It scans all pairs again between the first steps, because prices
     * still change much.
     */
    static Optional<Pairing> solve(PairingProblem problem) {
        if (!BoundNetwork.fits(problem)) {
            return Optional.empty();
        }
        return new ScalingSolver(problem, new long[problem.leftCount + problem.rightCount], ANEW).solveWithScans();
    }

    /**
     * Finds the best pairs of a problem {@linkplain PairOrder in order}, from a choice of pairs that satisfies all
     * bounds. No choice on the way breaks a bound, so the best pairs are always found, unless sums could exceed 64
     * bits.
     *
     * @param asked prices near which those of the best pairs may be
     */
    static Optional<Pairing> solve(PairingProblem problem, long[] asked, boolean[] start) {
        if (!BoundNetwork.fits(problem)) {
            return Optional.empty();
        }
        ScalingSolver choice = new ScalingSolver(problem, asked, start);
        return choice.solve(choice.firstStep(choice.differences));
    }

    private Optional<Pairing> solveWithScans() {
        long next = firstStep(differences);
        for (int scan = 0; scan < UNTIL_SCAN.length; scan++) {
            long last = Math.max(1, next / UNTIL_SCAN[scan]);
            Prices prices = chooseCoarsely(next, last);
            if (scan == 0) {
                good.addOfBoth(prices.left(), prices.right());
            } else {
                long gain = good.add(prices.left(), prices.right(), Math.max(1, STEPS_NEARLY * last / network.scale()));
                settle(gain, last);
            }
            next = Math.max(1, last / FIRST_STEP);
        }
        return solve(next);
    }

    /**
     * Chooses and scans all pairs by turns while pairs exceed their prices by many steps. The step becomes smaller only
     * as fast as what pairs exceed their prices by, because fewer candidates would not do for a smaller one.
     */
    private void settle(long gain, long last) {
        long left = gain;
        while (left * network.scale() / COARSE > last) {
            long step = left * network.scale() / COARSE;
            Prices prices = chooseCoarsely(step, step);
            left = good.addOfBoth(prices.left(), prices.right());
        }
    }

    private Prices chooseCoarsely(long firstStep, long lastStep) {
        boolean[] chosen = network.choose(good, pairs, firstStep, lastStep, earlier);
        earlier = network.isBroken() ? ANEW : chosen;
        long[] asked = network.prices();
        return new Prices(node -> asked[node], network.limitPrice());
    }

    private Optional<Pairing> solve(long firstStep) {
        long step = firstStep;
        for (int time = 0; ; time++) {
            boolean[] chosen = network.choose(good, pairs, step, 1, earlier);
            Pairing pairing = Pairing.withoutIdlePrices(problem, chosen, network.prices(), network.limitPrice());
            Prices prices = new Prices(pairing::price, pairing.limitPrice());
            long toGain = good.add(prices.left(), prices.right(), differences / NEARLY);
            if (toGain == 0) {
                return network.isBroken() ? Optional.empty() : Optional.of(pairing);
            }
            earlier = network.isBroken() ? ANEW : chosen;
            step = firstStep(toGain);
            if (time > 0) {
                step = Math.max(1, step / UNTIL_SETTLED);
                settle(toGain, step);
            }
        }
    }

    private long firstStep(long toGain) {
        return Math.max(1, toGain * network.scale() / FIRST_STEP);
    }

    /**
     * The prices that the weight of a pair must exceed: the prices of left nodes include that of the limit and the
     * amount by which weights were raised.
     */
    private final class Prices {
        private final long[] asked = new long[problem.leftCount + problem.rightCount];
        private final long more;

        Prices(IntToLongFunction price, long limitPrice) {
            Arrays.setAll(asked, price);
            more = limitPrice + pairs.more();
        }

        long[] left() {
            long[] left = Arrays.copyOf(asked, problem.leftCount);
            Arrays.setAll(left, i -> left[i] + more);
            return left;
        }

        long[] right() {
            return Arrays.copyOfRange(asked, problem.leftCount, asked.length);
        }
    }
}
