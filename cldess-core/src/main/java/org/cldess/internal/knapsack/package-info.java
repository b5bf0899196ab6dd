/**
 * Which things to take so that they are worth most and fit, on primitive arrays: {@link org.cldess.internal.knapsack.KnapsackSolver} knows
 * neither projects nor money.
 */
package org.cldess.internal.knapsack;
