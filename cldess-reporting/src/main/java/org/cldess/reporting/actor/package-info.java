/**
 * Who is who (<i>{@index "qui est qui"}</i>): how each body is classified with regard to the social economy and
 * inclusion, with the reasons.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.actor;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
