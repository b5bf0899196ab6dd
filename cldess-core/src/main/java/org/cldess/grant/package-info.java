/**
 * Grants (<i>{@index subventions}</i>), from the request to the financial report: funder, recipient, purpose and
 * amount, the authorising act and the agreement, payments, deadlines and repayments.
 */
@NullMarked
@WithTexts
package org.cldess.grant;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
