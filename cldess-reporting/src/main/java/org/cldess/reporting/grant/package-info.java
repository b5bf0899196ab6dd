/** Grants (<i>{@index subventions}</i>): what is agreed, paid and due, then the history of each grant. */
@NullMarked
@WithTexts
package org.cldess.reporting.grant;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
