/**
 * How a call for projects is decided (<i>{@index jury}</i>): the jurors, their criteria, their scores and the
 * decisions.
 */
@WithTexts
package org.cldess.call.jury;

import org.cldess.language.WithTexts;
