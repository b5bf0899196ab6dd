/** The numbers of computed indicators. */
@NullMarked
package org.cldess.benchmarks.indicator;

import org.jspecify.annotations.NullMarked;
