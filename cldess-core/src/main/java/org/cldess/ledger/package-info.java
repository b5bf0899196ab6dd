/**
 * The journal of the money of a contract (<i>{@index journal}</i>): each movement of a line of a financing plan, a
 * grant or a lot of a purchase, with its day, amount and references, and every figure that follows from the movements.
 *
 * <p>Movements are only added. A wrong movement stays, and a later one corrects or cancels it.
 */
@NullMarked
@WithTexts
package org.cldess.ledger;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
