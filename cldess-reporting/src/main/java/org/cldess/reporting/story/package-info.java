/**
 * The story of a contract for inhabitants and the press (<i>{@index récit}</i>): what happened, who did it, and what is
 * next.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.story;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
