/**
 * The money of the contract (<i>{@index financement}</i>): planned and actual amounts by funder, objective and action.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.financing;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
