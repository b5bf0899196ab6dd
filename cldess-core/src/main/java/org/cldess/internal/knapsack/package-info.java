/**
 * Choosing the items with the maximum value that fit, on primitive arrays:
 * {@link org.cldess.internal.knapsack.KnapsackSolver} knows nothing of projects or money.
 */
@NullMarked
package org.cldess.internal.knapsack;

import org.jspecify.annotations.NullMarked;
