/** The rules about the movements of money. */
@NullMarked
@WithTexts
package org.cldess.ledger.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
