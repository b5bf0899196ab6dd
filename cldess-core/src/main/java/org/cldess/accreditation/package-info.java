/**
 * The evidence that bodies have or declare: mentions in lists and registers, statutes, approvals and the occasions on
 * which they relied on them, agreements with the State, accounts and staff.
 *
 * <p>These are facts, right or wrong. The package {@code org.cldess.ess} derives from them whether a body belongs to
 * the social economy on a day, and why. Pay is given as a multiple of the minimum wage (<i>{@index SMIC}</i>) of its
 * year, computed by the user: no series of that wage is shipped.
 */
@NullMarked
@WithTexts
package org.cldess.accreditation;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
