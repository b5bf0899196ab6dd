/** The money of the contract (<i>{@index financement}</i>): planned beside actual, funder by funder, objective by objective, action by action. */
package org.cldess.reporting.financing;
