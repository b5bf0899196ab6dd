/**
 * The solvers of the matching engine, on primitive arrays: they know neither people nor words.
 *
 * <p>Two questions are answered here. <i>{@index "Which pairs?"}</i> {@link org.cldess.internal.flow.PairingProblem} states degrees to
 * respect on both sides of a bipartite graph, and {@link org.cldess.internal.flow.PairingSolver} finds the pairs of greatest
 * total weight, with prices that prove that nothing better exists; {@link org.cldess.internal.flow.Shortage} says who is in the
 * way when the degrees cannot be respected at all. <i>{@index "When?"}</i> {@link org.cldess.internal.flow.EdgeColouring} spreads the
 * chosen pairs over rounds in which nobody stands twice.
 *
 * <p>The two steps together are exact: a bipartite graph in which nobody has more than R pairs always splits into R rounds (D.
 * König, Über Graphen und ihre Anwendung auf Determinantentheorie und Mengenlehre, Mathematische Annalen 77, 1916, 453–465), so
 * that nothing is lost by choosing the pairs first.
 *
 * <p>Nodes are numbered from 0 on each side. Where one array serves both sides, the right nodes follow the left ones.
 */
package org.cldess.internal.flow;
