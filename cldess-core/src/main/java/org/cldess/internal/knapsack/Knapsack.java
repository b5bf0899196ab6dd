package org.cldess.internal.knapsack;

/**
 * The best choice for a {@link KnapsackProblem}, with a bound: the value of a choice cannot exceed price × capacity +
 * the sum over the groups of the maximum of value − price × weight that the limit of the group allows (the Lagrangian
 * bound).
 *
 * @param chosen whether each item is taken
 * @param value the value of the items taken
 * @param weight the weight of the items taken
 * @param bound the value that no choice exceeds
 * @param price the price of a unit of weight that proves the bound
 * @param isOptimal whether the search skipped only choices that cannot be better; false if it ended early
 */
@SuppressWarnings("ArrayRecordComponent") // read and never compared
public record Knapsack(boolean[] chosen, long value, long weight, long bound, double price, boolean isOptimal) {}
