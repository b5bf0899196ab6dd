package org.cldess.internal.flow;

import java.util.Optional;

/**
 * The best pairs under every demand, as a minimum-cost flow.
 *
 * <p>Every left node sends as many units as it may have pairs; a unit crosses a
 * pair to a right node, or stays idle where the node's least number allows it; all units that right nodes take beyond their own least
 * numbers pass one gate, which holds what the limit leaves. Units are sent one by one along shortest augmenting paths, with node
 * potentials that keep all costs positive (J. Edmonds and R. M. Karp, Theoretical improvements in algorithmic efficiency for
 * network flow problems, Journal of the ACM 19, 1972, 248–264; N. Tomizawa, On some techniques useful for solution of
 * transportation network problems, Networks 1, 1971, 173–194). The least numbers of the right side are served first, each by a
 * search that runs backwards from its node; no artificial cost stands for a demand, so that sums stay as small as the weights
 * are. The final potentials are the prices of the {@link Pairing}.
 *
 * <p>With F = the sum of the left nodes' most pairs and the right nodes' least, P pairs and N nodes: O(F · P log N) time in the
 * worst case for the flow, O(P + N) memory. A search stops at the first place that takes its unit, usually after a few nodes.
 */
final class FlowChoice {
    private FlowChoice() {}

    static Optional<Pairing> solve(PairingProblem problem) {
        FlowNetwork network = new FlowNetwork(problem);
        boolean solved =
                network.leavesAChance() && new DemandSearch(network).serveAll() && new UnitSearch(network).placeAll();
        return solved ? Optional.of(pairing(problem, network)) : Optional.empty();
    }

    /** The potentials justify a price where a node has neither its least nor its most only if nothing is left to choose there. */
    private static Pairing pairing(PairingProblem problem, FlowNetwork network) {
        boolean[] chosen = network.pairs.chosen.clone();
        for (int pair = 0; pair < chosen.length; pair++) {
            chosen[pair] |= problem.must[pair];
        }
        long atGate = network.potential[network.gate];
        long[] prices = new long[network.gate];
        for (int node = 0; node < network.gate; node++) {
            prices[node] = node < problem.lefts ? network.potential[node] : atGate - network.potential[node];
        }
        return Pairing.justified(problem, chosen, prices, -atGate);
    }
}
