/**
 * Maximum weight matching in general graphs, on primitive arrays: {@link org.cldess.internal.blossom.BlossomSolver}
 * knows nothing of participants or scores.
 */
package org.cldess.internal.blossom;
