/** Queries over all contracts of a large Région, on one PostgreSQL. */
@NullMarked
package org.cldess.benchmarks.region;

import org.jspecify.annotations.NullMarked;
