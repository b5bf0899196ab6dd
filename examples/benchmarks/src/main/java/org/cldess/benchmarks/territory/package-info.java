/** The gazetteer that is shipped: what reading it costs once, and what each question costs after. */
@NullMarked
package org.cldess.benchmarks.territory;

import org.jspecify.annotations.NullMarked;
