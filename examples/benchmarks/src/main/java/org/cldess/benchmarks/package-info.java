/** The entry points of the benchmarks. */
@NullMarked
package org.cldess.benchmarks;

import org.jspecify.annotations.NullMarked;
