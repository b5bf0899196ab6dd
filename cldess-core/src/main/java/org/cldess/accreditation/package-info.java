/**
 * What bodies are granted, declare and show: mentions in lists and registers, statutes, approvals and the occasions on which they
 * relied on them, agreements with the State, accounts and staff.
 *
 * <p>All are facts, right or wrong. What follows from them, whether a body is of the social economy on a day and why, is told by
 * the package {@code org.cldess.ess}. Pay is a multiple of the minimum wage (<i>{@index SMIC}</i>) of its year, as whoever records it worked it out: no
 * series of that wage ships.
 */
package org.cldess.accreditation;
