/** The directory (<i>{@index annuaire}</i>) of the actors that agreed to be listed: cards, indexes and a map. */
@NullMarked
@WithTexts
package org.cldess.reporting.directory;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
