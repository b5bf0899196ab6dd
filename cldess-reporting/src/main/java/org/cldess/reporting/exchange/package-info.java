/** The exchanges in which two spend a day in each other’s enterprise (<i>{@index "vis ma vie"}</i>), visit by visit. */
package org.cldess.reporting.exchange;
