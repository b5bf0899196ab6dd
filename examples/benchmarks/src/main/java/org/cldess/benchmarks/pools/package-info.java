/** Pairs within one pool, and pairs from preference lists, compared with what users would otherwise take. */
@NullMarked
package org.cldess.benchmarks.pools;

import org.jspecify.annotations.NullMarked;
