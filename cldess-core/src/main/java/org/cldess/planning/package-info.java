/**
 * Planning documents in which the contract seeks a place for the social economy
 * (<i>{@index "documents d’urbanisme"}</i>): {@link org.cldess.planning.PlanningDocument}, its stages and our
 * proposals. This package never judges the content of a document.
 */
@NullMarked
@WithTexts
package org.cldess.planning;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
