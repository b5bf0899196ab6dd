/**
 * What bodies buy and from whom (<i>{@index "achats responsables"}</i>): {@link org.cldess.purchase.Purchase} with its lots, their social
 * considerations and holders, {@link org.cldess.purchase.Buyer} with its yearly purchases and schemes, and what was spent on whom
 * ({@link org.cldess.purchase.Spending}).
 */
package org.cldess.purchase;
