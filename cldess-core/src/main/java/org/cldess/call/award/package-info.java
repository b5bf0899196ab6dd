/**
 * The best set of awards within the envelope of a call (<i>{@index attributions}</i>):
 * {@link org.cldess.call.award.AwardPlan}.
 */
@NullMarked
@WithTexts
package org.cldess.call.award;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
