/**
 * How an action is paid for: expenses facing resources, to the cent, with what each funder asked, awarded, committed and paid, and what was
 * really spent.
 *
 * <p>An unbalanced plan is a fact that can be recorded and shown; {@link org.cldess.financing.FinancingPlan#balance()} and {@link
 * org.cldess.financing.FinancingPlan#balances()} say by how much, and in which year.
 */
package org.cldess.financing;
