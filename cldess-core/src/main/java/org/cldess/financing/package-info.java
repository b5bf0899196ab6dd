/**
 * The financing of an action: expenses and resources, exact to the cent, with the amounts requested, awarded, committed
 * and paid by each funder, and the actual spending.
 *
 * <p>An unbalanced plan can be recorded and displayed; {@link org.cldess.financing.FinancingPlan#balance()} and
 * {@link org.cldess.financing.FinancingPlan#balances()} return the difference, in total and per year.
 */
@WithTexts
package org.cldess.financing;

import org.cldess.language.WithTexts;
