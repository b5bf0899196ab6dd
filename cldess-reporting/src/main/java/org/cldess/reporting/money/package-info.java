/**
 * The funders, the progress of their funding, and its distribution over the years (<i>{@index financement}</i>):
 * sections that several reports share.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.money;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
