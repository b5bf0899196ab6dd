/**
 * The plan of the speed meeting (<i>{@index rencontre}</i>), the itineraries of its participants, the sheets of its
 * tables and the badges of its guests.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.meeting;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
