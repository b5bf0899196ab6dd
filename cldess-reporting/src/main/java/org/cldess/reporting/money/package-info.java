/** Who pays, how far it has come, and in which year (<i>{@index financement}</i>): sections that several reports show. */
package org.cldess.reporting.money;
