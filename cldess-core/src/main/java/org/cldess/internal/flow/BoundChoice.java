package org.cldess.internal.flow;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.cldess.internal.auction.GoodPairs;

/**
 * The best pairs where least numbers or the limit bind, by {@linkplain BoundNetwork flows} among the good ones of all pairs.
 *
 * <p>It starts at the prices that {@link FreeChoice} found, or at none, among the pairs that are good at these prices, and goes on while others
 * are worth more than theirs. Where least numbers are hard to reach it says nothing; {@link FlowChoice} then is asked.
 */
final class BoundChoice {
    /** To break a least number by one costs so many times what weights differ. */
    private static final long PENALTY = 8;

    /** Pairs that fall short of their prices by less than this part of the differences join with those that are worth more. */
    private static final long NEARLY = 64;

    /** A first step is this part of what there is to gain. */
    private static final long FIRST_STEP = 8;

    /** After the first step, and after it has become that much smaller, all pairs are looked at again. */
    private static final long[] UNTIL_LOOK = {1, 8};

    /** Pairs that fall short of their prices by so many steps then join too: prices will change. */
    private static final long STEPS_NEARLY = 64;

    private static final boolean[] ANEW = {};

    private final PairingProblem problem;
    private final ProblemPairs pairs;
    private final BoundNetwork network;
    private final long differences;
    private final GoodPairs good;

    private BoundChoice(PairingProblem problem, long[] asked) {
        this.problem = problem;
        pairs = ProblemPairs.raised(problem);
        differences = Math.max(1, pairs.greatest());
        network = new BoundNetwork(problem, PENALTY * differences);
        Prices prices = new Prices(node -> asked[node], 0);
        network.startAt(prices.asked);
        good = GoodPairs.of(pairs, network.most(), prices.left(), prices.right());
    }

    /** The best pairs of a problem {@linkplain PairOrder in order}, of which the best are known that break a least number or the limit. */
    static Optional<Pairing> solve(PairingProblem problem, Pairing free) {
        if (!BoundNetwork.fits(problem)) {
            return Optional.empty();
        }
        long[] asked = new long[problem.lefts + problem.rights];
        Arrays.setAll(asked, free::price);
        BoundChoice choice = new BoundChoice(problem, asked);
        return choice.solve(choice.firstStep(choice.differences), ANEW);
    }

    /** The same, of which nothing is known: between the first steps all pairs are looked at again, since prices change much. */
    static Optional<Pairing> solve(PairingProblem problem) {
        if (!BoundNetwork.fits(problem)) {
            return Optional.empty();
        }
        return new BoundChoice(problem, new long[problem.lefts + problem.rights]).solveWithLooks();
    }

    private Optional<Pairing> solveWithLooks() {
        long next = firstStep(differences);
        boolean[] earlier = ANEW;
        for (int look = 0; look < UNTIL_LOOK.length; look++) {
            long last = Math.max(1, next / UNTIL_LOOK[look]);
            boolean[] chosen = network.choose(good, pairs, next, last, earlier);
            earlier = network.isBroken() ? ANEW : chosen;
            long[] asked = network.prices();
            Prices prices = new Prices(node -> asked[node], network.limitPrice());
            if (look == 0) {
                good.addOfBoth(prices.left(), prices.right());
            } else {
                good.add(prices.left(), prices.right(), Math.max(1, STEPS_NEARLY * last / network.scale()));
            }
            next = Math.max(1, last / FIRST_STEP);
        }
        return solve(next, earlier);
    }

    private Optional<Pairing> solve(long firstStep, boolean[] first) {
        boolean[] earlier = first;
        long step = firstStep;
        while (true) {
            boolean[] chosen = network.choose(good, pairs, step, 1, earlier);
            Pairing pairing = Pairing.justified(problem, chosen, network.prices(), network.limitPrice());
            Prices prices = new Prices(pairing::price, pairing.limitPrice());
            long toGain = good.add(prices.left(), prices.right(), differences / NEARLY);
            if (toGain == 0) {
                return network.isBroken() ? Optional.empty() : Optional.of(pairing);
            }
            step = firstStep(toGain);
            earlier = network.isBroken() ? ANEW : chosen;
        }
    }

    private long firstStep(long toGain) {
        return Math.max(1, toGain * network.scale() / FIRST_STEP);
    }

    /** What a pair must be worth: the limit's price, and what weights were raised by, are asked by left nodes. */
    private final class Prices {
        private final long[] asked = new long[problem.lefts + problem.rights];
        private final long more;

        Prices(IntToLongFunction price, long limitPrice) {
            Arrays.setAll(asked, price);
            more = limitPrice + pairs.more();
        }

        long[] left() {
            long[] left = Arrays.copyOf(asked, problem.lefts);
            Arrays.setAll(left, i -> left[i] + more);
            return left;
        }

        long[] right() {
            return Arrays.copyOfRange(asked, problem.lefts, asked.length);
        }
    }
}
