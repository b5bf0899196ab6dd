package org.cldess.internal.flow;

import java.util.Optional;

/**
 * Finds the best pairs under any demands, as a minimum-cost flow.
 *
 * <p>Every left node sends as many units as its maximum number of pairs. A unit flows over a pair to a right node, or
 * stays idle if the minimum of its node allows it. All units that right nodes take beyond their own minimums pass one
 * gate, whose capacity is what remains of the limit. Units are sent one by one along shortest augmenting paths, with
 * node potentials that keep all reduced costs nonnegative (J. Edmonds and R. M. Karp, Theoretical improvements in
 * algorithmic efficiency for network flow problems, Journal of the ACM 19, 1972, 248–264; N. Tomizawa, On some
 * techniques useful for solution of transportation network problems, Networks 1, 1971, 173–194). The minimums of the
 * right side are filled first, each by a search that runs backwards from its node. No artificial cost represents a
 * demand, so that sums stay as small as the weights. The final potentials are the prices of the {@link Pairing}.
 *
 * <p>With F = the sum of the maximums of left nodes and the minimums of right nodes, P pairs and N nodes: O(F · P log
 * N) time in the worst case for the flow, O(P + N) memory. A search stops at the first place that takes its unit,
 * usually after a few nodes.
 */
final class AugmentingSolver {
    private AugmentingSolver() {}

    static Optional<Pairing> solve(PairingProblem problem) {
        FlowNetwork network = new FlowNetwork(problem);
        boolean solved =
                network.leavesAChance() && new DemandSearch(network).serveAll() && new UnitSearch(network).placeAll();
        return solved ? Optional.of(pairing(problem, network)) : Optional.empty();
    }

    /**
     * Converts the potentials to prices. At a node with neither its minimum nor its maximum, the potentials justify a
     * price only if nothing is left to choose there.
     */
    private static Pairing pairing(PairingProblem problem, FlowNetwork network) {
        boolean[] chosen = network.pairs.chosen.clone();
        for (int pair = 0; pair < chosen.length; pair++) {
            chosen[pair] |= problem.must[pair];
        }
        long atGate = network.potential[network.gate];
        long[] prices = new long[network.gate];
        for (int node = 0; node < network.gate; node++) {
            prices[node] = node < problem.leftCount ? network.potential[node] : atGate - network.potential[node];
        }
        return Pairing.withoutIdlePrices(problem, chosen, prices, -atGate);
    }
}
