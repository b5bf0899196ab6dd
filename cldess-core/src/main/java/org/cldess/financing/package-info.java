/**
 * The financing plan of an action: planned expenses and resources, exact to the cent. What became of them is in the
 * journal ({@code org.cldess.ledger}).
 *
 * <p>An unbalanced plan can be recorded and displayed; {@link org.cldess.financing.FinancingPlan#balance()} and
 * {@link org.cldess.financing.FinancingPlan#balances()} return the difference, in total and per year.
 */
@NullMarked
@WithTexts
package org.cldess.financing;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
