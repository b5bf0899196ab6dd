/**
 * Who is assigned to whom, one to one (<i>{@index "affectation"}</i>), such that the total weight is greatest.
 *
 * <p>{@link org.cldess.internal.assignment.AssignmentProblem} states the pairs, {@link org.cldess.internal.assignment.AssignmentSolver}
 * finds an {@link org.cldess.internal.assignment.Assignment}, which proves itself by its prices. Nodes are numbered from 0 on each side.
 */
package org.cldess.internal.assignment;
