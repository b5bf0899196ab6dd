/** The journal of money. */
@NullMarked
package org.cldess.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
