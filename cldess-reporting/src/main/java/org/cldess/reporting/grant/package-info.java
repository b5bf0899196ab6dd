/** Grants (<i>{@index subventions}</i>): what is agreed, paid and due, then the history of each grant. */
package org.cldess.reporting.grant;
