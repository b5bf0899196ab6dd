package org.cldess.internal.knapsack;

/**
 * The best choice for a {@link KnapsackProblem}, with a bound: no choice whatever is worth more than price × capacity + the sum over the groups
 * of the most value − price × weight that the group’s limit allows (Lagrange’s bound).
 *
 * @param chosen whether each thing is taken
 * @param value what is taken is worth
 * @param weight what is taken weighs
 * @param bound what no choice exceeds
 * @param isOptimal whether the search left out only what cannot be better; false if it ended early
 */
@SuppressWarnings("ArrayRecordComponent") // read and never compared
public record Knapsack(boolean[] chosen, long value, long weight, long bound, boolean isOptimal) {}
