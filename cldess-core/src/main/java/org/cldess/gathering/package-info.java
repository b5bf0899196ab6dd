/**
 * Recurring gatherings (<i>{@index "rendez-vous"}</i>) and their attendance: {@link org.cldess.gathering.Gathering}.
 */
@NullMarked
@WithTexts
package org.cldess.gathering;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
