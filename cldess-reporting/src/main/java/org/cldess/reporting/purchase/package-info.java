/** The purchases of bodies: what they buy, from whom and with which social considerations (<i>{@index achats}</i>). */
package org.cldess.reporting.purchase;
