/** The charter (<i>{@index charte}</i>), with its signatories and versions, and the form to join it. */
@NullMarked
@WithTexts
package org.cldess.reporting.charter;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
