/** The purchases of bodies: what they buy, from whom and with which social considerations (<i>{@index achats}</i>). */
@WithTexts
package org.cldess.reporting.purchase;

import org.cldess.language.WithTexts;
