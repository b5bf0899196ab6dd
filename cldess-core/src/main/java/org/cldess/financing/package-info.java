/**
 * How an action is paid for: expenses facing resources, to the cent, with what each funder asked, awarded, committed and paid.
 *
 * <p>An unbalanced plan is a fact that can be recorded and shown; {@link org.cldess.financing.FinancingPlan#balance()} says by how much.
 */
package org.cldess.financing;
