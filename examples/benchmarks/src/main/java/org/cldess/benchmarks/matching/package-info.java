/** The best candidates of a country for each need, and all pairs of a large meeting. */
@NullMarked
package org.cldess.benchmarks.matching;

import org.jspecify.annotations.NullMarked;
