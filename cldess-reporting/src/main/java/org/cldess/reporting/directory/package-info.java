/** The directory (<i>{@index annuaire}</i>) of the actors that agreed to be listed: cards, indexes and a map. */
package org.cldess.reporting.directory;
