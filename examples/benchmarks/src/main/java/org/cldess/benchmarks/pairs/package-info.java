/**
 * The solvers that choose pairs, compared with OR-Tools and JGraphT: speed meetings, many sites among many enterprises,
 * one-to-one assignments. Before anything is timed, both sides must reach the same total.
 */
@NullMarked
package org.cldess.benchmarks.pairs;

import org.jspecify.annotations.NullMarked;
