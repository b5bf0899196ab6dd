/**
 * Spreads pairs over rounds in which not everybody is there.
 *
 * <p>Where every node is there in every round, choosing the pairs and spreading them are two questions, and both are solved exactly by
 * {@code org.cldess.internal.flow}. Where a node is away in some rounds they are one question, which contains the colouring of the
 * edges of a bipartite graph from lists, and is NP-hard (D. Marx, NP-completeness of list coloring and precoloring extension on the
 * edges of planar graphs, Journal of Graph Theory 49, 2005, 313–324). {@link org.cldess.internal.timetable.TimetableSolver} then searches,
 * and {@link org.cldess.internal.timetable.TimetableProblem#relaxed} bounds what any search can find.
 *
 * <p>It works on primitive arrays and knows neither people nor words. Nodes and rounds are numbered from 0. Where one array serves both
 * sides, the right nodes follow the left ones.
 */
package org.cldess.internal.timetable;
