/**
 * Responsible purchasing (<i>{@index "achats responsables"}</i>): {@link org.cldess.purchase.Purchase} with its lots,
 * their social considerations and contractors, and {@link org.cldess.purchase.Buyer} with its yearly purchases and
 * schemes. What was spent is in {@code org.cldess.purchase.spending}.
 */
@NullMarked
@WithTexts
package org.cldess.purchase;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
