/**
 * Responsible purchasing (<i>{@index "achats responsables"}</i>): {@link org.cldess.purchase.Purchase} with its lots,
 * their social considerations and contractors; {@link org.cldess.purchase.Buyer} with its yearly purchases and schemes;
 * and {@link org.cldess.purchase.PurchaseSpending}.
 */
@WithTexts
package org.cldess.purchase;

import org.cldess.language.WithTexts;
