/** Cleans lines of text for every format. Internal to this module. */
package org.cldess.reporting.text;
