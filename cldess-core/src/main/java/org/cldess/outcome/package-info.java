/**
 * What came of encounters (<i>{@index "suites données"}</i>) in introductions, exchanges and gatherings, and whom to
 * ask again.
 */
@NullMarked
@WithTexts
package org.cldess.outcome;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
