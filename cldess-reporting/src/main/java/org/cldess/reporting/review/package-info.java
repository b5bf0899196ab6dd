/**
 * The review of a year of a contract (<i>{@index "bilan annuel"}</i>): what was promised, done, spent and achieved,
 * what changed, and what is next.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.review;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
