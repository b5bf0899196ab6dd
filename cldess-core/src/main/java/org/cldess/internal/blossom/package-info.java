/**
 * Maximum weight matching in general graphs, on primitive arrays: {@link org.cldess.internal.blossom.BlossomSolver}
 * knows nothing of participants or scores.
 */
@NullMarked
package org.cldess.internal.blossom;

import org.jspecify.annotations.NullMarked;
