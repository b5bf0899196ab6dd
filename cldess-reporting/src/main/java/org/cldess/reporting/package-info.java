/** To be written. */
package org.cldess.reporting;
