/**
 * Planning documents into which the contract wants the social economy to be written (<i>{@index "documents d’urbanisme"}</i>): {@link
 * org.cldess.planning.PlanningDocument}, its stages and our proposals. It never judges what a document says.
 */
package org.cldess.planning;
