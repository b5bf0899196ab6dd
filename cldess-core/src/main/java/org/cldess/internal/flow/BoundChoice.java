package org.cldess.internal.flow;

import java.util.Arrays;
import java.util.Optional;
import org.cldess.internal.auction.GoodPairs;

/**
 * The best pairs where least numbers or the limit bind, by {@linkplain BoundNetwork flows} among the good ones of all pairs.
 *
 * <p>It starts at the prices that {@link FreeChoice} found, among the pairs that are good at these prices, and goes on while others are worth
 * more than theirs. Where least numbers are hard to reach it says nothing; {@link FlowChoice} then is asked.
 */
final class BoundChoice {
    /** To break a least number by one costs so many times what weights differ. */
    private static final long PENALTY = 8;

    /** Pairs that fall short of their prices by less than this part of the differences join with those that are worth more. */
    private static final long NEARLY = 64;

    private static final boolean[] ANEW = {};

    private final PairingProblem problem;
    private final ProblemPairs pairs;
    private final BoundNetwork network;
    private final long differences;
    private final GoodPairs good;

    private BoundChoice(PairingProblem problem, Pairing free) {
        this.problem = problem;
        pairs = ProblemPairs.raised(problem);
        differences = Math.max(1, pairs.greatest());
        network = new BoundNetwork(problem, PENALTY * differences);
        Prices prices = new Prices(free, 0);
        network.startAt(prices.asked);
        good = GoodPairs.of(pairs, network.most(), prices.left(), prices.right());
    }

    /** The best pairs of a problem {@linkplain PairOrder in order}, of which the best are known that break a least number or the limit. */
    static Optional<Pairing> solve(PairingProblem problem, Pairing free) {
        if (!BoundNetwork.fits(problem)) {
            return Optional.empty();
        }
        return new BoundChoice(problem, free).solve();
    }

    private Optional<Pairing> solve() {
        long toGain = differences;
        boolean[] earlier = ANEW;
        while (true) {
            boolean[] chosen = network.choose(good, pairs, toGain, earlier);
            Pairing pairing = Pairing.justified(problem, chosen, network.prices(), network.limitPrice());
            Prices prices = new Prices(pairing, pairing.limitPrice());
            toGain = good.add(prices.left(), prices.right(), differences / NEARLY);
            if (toGain == 0) {
                return network.isBroken() ? Optional.empty() : Optional.of(pairing);
            }
            earlier = network.isBroken() ? ANEW : chosen;
        }
    }

    /** What a pair must be worth: the limit's price, and what weights were raised by, are asked by left nodes. */
    private final class Prices {
        private final long[] asked = new long[problem.lefts + problem.rights];
        private final long more;

        Prices(Pairing pairing, long limitPrice) {
            Arrays.setAll(asked, pairing::price);
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
