/**
 * What is done for an operational objective: the action sheet (<i>{@index "fiche action"}</i>), with its history.
 *
 * <p>What follows from dates, such as being late, is derived for a day and never stored.
 */
package org.cldess.action;
