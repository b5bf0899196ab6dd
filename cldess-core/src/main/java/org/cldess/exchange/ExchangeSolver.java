package org.cldess.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.cldess.internal.blossom.BlossomSolver;
import org.cldess.internal.blossom.Matching;
import org.cldess.internal.blossom.MatchingProblem;
import org.cldess.internal.flow.Pairing;
import org.cldess.internal.flow.PairingProblem;
import org.cldess.internal.flow.PairingSolver;
import org.cldess.internal.interruption.Interruption;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;

/** The conversion of a request to the numbers of the solvers, and of their answers to participants and scores. */
final class ExchangeSolver {
    private static final int DECIMALS = 6;

    private final Exchanges asked;
    private final int[] place;
    private final int[] one;
    private final int[] other;
    private final long[] weight;

    private ExchangeSolver(Exchanges asked) {
        this.asked = asked;
        int[] count = {0};
        asked.forEachPossible((pair, left, right, millionths) -> count[0]++);
        place = new int[count[0]];
        one = new int[count[0]];
        other = new int[count[0]];
        weight = new long[count[0]];
        count[0] = 0;
        asked.forEachPossible((pair, left, right, millionths) -> {
            int next = count[0]++;
            place[next] = pair;
            one[next] = left;
            other[next] = right;
            weight[next] = millionths;
        });
    }

    static ExchangeCertificate best(Exchanges asked) {
        ExchangeSolver search = new ExchangeSolver(asked);
        return asked.sides().map(sides -> search.between(sides.lefts().size())).orElseGet(search::withinPool);
    }

    private ExchangeCertificate between(int leftCount) {
        for (int pair = 0; pair < other.length; pair++) {
            other[pair] -= leftCount;
        }
        int rightCount = asked.participants().size() - leftCount;
        return FullAssignment.of(leftCount, rightCount, weight)
                .map(best -> certificate(
                        pair -> best.isChosen(one[pair], other[pair]), node -> 2 * best.price(node), List.of()))
                .orElseGet(() -> bySolver(leftCount, rightCount));
    }

    private ExchangeCertificate bySolver(int leftCount, int rightCount) {
        PairingProblem problem =
                PairingProblem.of(leftCount, rightCount, one, other, weight).withDegrees(0, 1);
        Pairing pairing = PairingSolver.solve(problem)
                .orElseThrow(() -> new IllegalStateException("No pair is demanded, but no pairing was found."));
        return certificate(pairing::isChosen, node -> 2 * Math.max(0, pairing.price(node)), List.of());
    }

    private ExchangeCertificate withinPool() {
        Matching matching =
                BlossomSolver.solve(MatchingProblem.of(asked.participants().size(), one, other, weight));
        List<PricedGroup> groups = matching.sets().stream()
                .map(set -> {
                    Interruption.throwIfInterrupted();
                    return new PricedGroup(
                            set.nodes().mapToObj(asked.participants()::get).toList(), price(set.price()));
                })
                .toList();
        return certificate(matching::isChosen, matching::price, groups);
    }

    private ExchangeCertificate certificate(IntPredicate isChosen, IntToLongFunction halves, List<PricedGroup> groups) {
        List<Score> chosen = new ArrayList<>();
        for (int pair = 0; pair < weight.length; pair++) {
            Interruption.throwIfInterrupted(pair);
            if (isChosen.test(pair)) {
                chosen.add(asked.score(place[pair]));
            }
        }
        Map<Participant, BigDecimal> prices = new HashMap<>();
        for (int node = 0; node < asked.participants().size(); node++) {
            Interruption.throwIfInterrupted(node);
            prices.put(asked.participants().get(node), price(halves.applyAsLong(node)));
        }
        return ExchangeCertificate.of(asked, chosen, prices, groups);
    }

    /** Converts half millionths, which have seven decimals. */
    private static BigDecimal price(long halves) {
        return BigDecimal.valueOf(halves * 5, DECIMALS + 1);
    }
}
