/**
 * How a call for projects is decided (<i>{@index jury}</i>): the jurors, their criteria, their scores and the
 * decisions.
 */
@NullMarked
@WithTexts
package org.cldess.call.jury;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
