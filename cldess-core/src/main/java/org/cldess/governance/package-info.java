/**
 * The governance of the contract (<i>{@index gouvernance}</i>): the bodies, their sittings with attendance, their
 * decisions and the follow-up; and the consultations before the contract was signed (<i>{@index concertation}</i>).
 */
@NullMarked
@WithTexts
package org.cldess.governance;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
