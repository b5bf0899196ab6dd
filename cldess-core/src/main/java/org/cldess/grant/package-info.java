/**
 * Grants (<i>{@index subventions}</i>), from the request to the financial report: who gives how much to whom for what, by which act and under
 * which agreement, what was paid, what is due when, and what is to be given back.
 */
package org.cldess.grant;
