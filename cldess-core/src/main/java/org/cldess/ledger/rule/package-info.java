/** The rules about the movements of money. */
@WithTexts
package org.cldess.ledger.rule;

import org.cldess.language.WithTexts;
