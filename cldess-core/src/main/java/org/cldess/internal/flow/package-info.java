/**
 * The solvers of the matching engine, on primitive arrays; they know nothing of people or texts.
 *
 * <p>This package answers two questions. <i>{@index "Which pairs?"}</i> {@link org.cldess.internal.flow.PairingProblem}
 * states bounds on the degrees on both sides of a bipartite graph, and {@link org.cldess.internal.flow.PairingSolver}
 * finds the pairs of maximum total weight, with prices that prove it; {@link org.cldess.internal.flow.Shortage} lists
 * the nodes that are in the way if the degrees cannot be reached at all. <i>{@index "When?"}</i>
 * {@link org.cldess.internal.flow.EdgeColouring} spreads the chosen pairs over rounds in which no node occurs twice.
 *
 * <p>The two steps together are exact: a bipartite graph in which no node has more than R pairs always splits into R
 * rounds (D. König, Über Graphen und ihre Anwendung auf Determinantentheorie und Mengenlehre, Mathematische Annalen 77,
 * 1916, 453–465), so that nothing is lost by choosing the pairs first.
 *
 * <p>Nodes are numbered from 0 on each side. If one array serves both sides, the right nodes follow the left ones.
 */
@NullMarked
package org.cldess.internal.flow;

import org.jspecify.annotations.NullMarked;
