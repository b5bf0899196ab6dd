/** The bodies that govern the contract, and the minutes of their sittings (<i>{@index "comptes rendus"}</i>). */
@NullMarked
@WithTexts
package org.cldess.reporting.minutes;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
