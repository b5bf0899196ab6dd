/** Grants (<i>{@index subventions}</i>): what is agreed, paid and due, then the history of each grant. */
@WithTexts
package org.cldess.reporting.grant;

import org.cldess.language.WithTexts;
