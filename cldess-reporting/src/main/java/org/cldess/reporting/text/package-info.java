/** What may stand in a line of text, whatever the format: internal to this module. */
package org.cldess.reporting.text;
