/**
 * The rulebook (<i>{@index "règles et constats"}</i>): what is wrong, what is missing, and every rule with its source.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.rules;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
