/** The action plan (<i>{@index "plan d’action"}</i>): what happens when, and what is off track, by objective. */
@NullMarked
@WithTexts
package org.cldess.reporting.plan;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
