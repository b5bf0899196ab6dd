/**
 * Extracts of the registers of deliberations (<i>{@index "extraits de délibérations"}</i>), one sheet for each
 * deliberation.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.deliberation;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
