/**
 * The needs and offers of actors (<i>{@index "besoins et offres"}</i>), and whether they fit.
 *
 * <p>A {@link org.cldess.need.Need} and an {@link org.cldess.need.Offer} belong to a sector and are described in the
 * actor’s own words. Their {@link org.cldess.need.Terms} record, where known, their type, area, period, quantity and
 * amount of money. A {@link org.cldess.need.FitCheck} compares the two: a contradiction rules the pair out, a term that
 * only one side states must be checked by people, and a term that neither side states is not a condition.
 */
@NullMarked
@WithTexts
package org.cldess.need;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
