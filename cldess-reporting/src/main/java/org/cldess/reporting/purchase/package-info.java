/** The purchases of bodies: what they buy, from whom and with which social considerations (<i>{@index achats}</i>). */
@NullMarked
@WithTexts
package org.cldess.reporting.purchase;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
