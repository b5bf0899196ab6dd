/**
 * The dashboard of the steering committee (<i>{@index "tableau de bord"}</i>): what is done, what is late, what needs
 * attention.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.dashboard;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
