/** The bodies that govern the contract, and the minutes of their sittings (<i>{@index "comptes rendus"}</i>). */
package org.cldess.reporting.minutes;
