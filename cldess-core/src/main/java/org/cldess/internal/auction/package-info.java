/**
 * The best pairs of a bipartite graph in which the number of pairs of each node is bounded, by auction (<i>{@index
 * "enchère"}</i>), on primitive arrays.
 *
 * <p>{@link org.cldess.internal.auction.BestPairs} is the entry point. It keeps the best pairs of each node, runs an
 * {@link org.cldess.internal.auction.Auction} over them, and compares all other pairs with the resulting prices, until
 * no pair exceeds its prices. The result is exact, and its prices prove it.
 * {@link org.cldess.internal.auction.PricedCandidates} keeps such pairs for other solvers.
 */
@NullMarked
package org.cldess.internal.auction;

import org.jspecify.annotations.NullMarked;
