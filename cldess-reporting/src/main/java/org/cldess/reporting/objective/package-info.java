/**
 * The objective sheets (<i>{@index "fiches objectifs"}</i>): for each objective of the first level, how far it has
 * come, who works on it, for how much, and what comes next.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.objective;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
