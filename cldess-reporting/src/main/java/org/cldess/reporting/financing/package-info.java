/**
 * The money of the contract (<i>{@index financement}</i>): planned and actual amounts by funder, objective and action.
 */
package org.cldess.reporting.financing;
