/**
 * Actions for operational objectives: the action sheet (<i>{@index "fiche action"}</i>) and its history.
 *
 * <p>Facts that follow from dates, such as lateness, are derived for a day and never stored.
 */
@NullMarked
@WithTexts
package org.cldess.action;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
