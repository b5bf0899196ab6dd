/** Pairs within one pool, and pairs from lists of preferences, beside what users would otherwise take. */
@NullMarked
package org.cldess.benchmarks.pools;

import org.jspecify.annotations.NullMarked;
