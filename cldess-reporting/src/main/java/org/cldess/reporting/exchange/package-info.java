/**
 * The exchanges in which two actors each spend a day in the other’s enterprise (<i>{@index "vis ma vie"}</i>), visit by
 * visit.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.exchange;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
