/**
 * The best pairs of a bipartite graph in which each node may have so many, by auction (<i>{@index "enchère"}</i>), on primitive arrays.
 *
 * <p>{@link org.cldess.internal.auction.BestPairs} is the entrance: it keeps the best pairs of each node, runs an
 * {@link org.cldess.internal.auction.Auction} over them and asks all other pairs with the prices found, until none would be worth its
 * price. What it finds is exact, and its prices prove it. {@link org.cldess.internal.auction.GoodPairs} keeps such pairs for solvers of its users’ own.
 */
package org.cldess.internal.auction;
