/** The directory (<i>{@index annuaire}</i>) of those who agreed to stand in it: cards, indexes and a map. */
package org.cldess.reporting.directory;
