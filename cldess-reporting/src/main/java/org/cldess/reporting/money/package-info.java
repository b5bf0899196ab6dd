/**
 * The funders, the progress of their funding, and its distribution over the years (<i>{@index financement}</i>):
 * sections that several reports share.
 */
package org.cldess.reporting.money;
