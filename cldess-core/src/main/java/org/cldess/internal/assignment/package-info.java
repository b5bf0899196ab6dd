/**
 * One-to-one assignment (<i>{@index "affectation"}</i>) with the maximum total weight.
 *
 * <p>{@link org.cldess.internal.assignment.AssignmentProblem} states the pairs, and
 * {@link org.cldess.internal.assignment.AssignmentSolver} finds an {@link org.cldess.internal.assignment.Assignment},
 * whose prices prove that it is the best. Nodes are numbered from 0 on each side.
 */
@NullMarked
package org.cldess.internal.assignment;

import org.jspecify.annotations.NullMarked;
