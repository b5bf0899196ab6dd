/** Grants (<i>{@index subventions}</i>): what is agreed, paid and due, then the life of each. */
package org.cldess.reporting.grant;
