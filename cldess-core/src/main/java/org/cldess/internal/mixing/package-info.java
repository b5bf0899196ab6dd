/**
 * Seating over several rounds, so that as many pairs as possible meet, on primitive arrays:
 * {@link org.cldess.internal.mixing.MixSolver} knows people by numbers.
 */
@NullMarked
package org.cldess.internal.mixing;

import org.jspecify.annotations.NullMarked;
