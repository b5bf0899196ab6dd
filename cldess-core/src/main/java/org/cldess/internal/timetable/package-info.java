/**
 * Spreads pairs over rounds from which some nodes may be absent.
 *
 * <p>If every node is present in every round, choosing the pairs and spreading them are two separate problems, and
 * {@code org.cldess.internal.flow} solves both exactly. If a node is absent from some rounds they are one problem,
 * which contains the list colouring of the edges of a bipartite graph and is NP-hard (D. Marx, NP-completeness of list
 * coloring and precoloring extension on the edges of planar graphs, Journal of Graph Theory 49, 2005, 313–324).
 * {@link org.cldess.internal.timetable.TimetableSolver} then searches, and
 * {@link org.cldess.internal.timetable.TimetableProblem#relaxed} bounds the result of any search.
 *
 * <p>The package works on primitive arrays and knows nothing of people or texts. Nodes and rounds are numbered from 0.
 * If one array serves both sides, the right nodes follow the left ones.
 */
@NullMarked
package org.cldess.internal.timetable;

import org.jspecify.annotations.NullMarked;
