/**
 * Who sits with whom over several rounds, so that most meet, on primitive arrays: {@link org.cldess.internal.mixing.MixSolver} knows people by
 * numbers.
 */
package org.cldess.internal.mixing;
