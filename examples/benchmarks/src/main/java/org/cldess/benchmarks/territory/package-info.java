/** The shipped gazetteer: the one-time cost of reading it, and the cost of each query afterwards. */
@NullMarked
package org.cldess.benchmarks.territory;

import org.jspecify.annotations.NullMarked;
