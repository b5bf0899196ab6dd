/**
 * Applications to a call for projects (<i>{@index candidatures}</i>): the applicant, the project and the amount
 * requested.
 */
@NullMarked
@WithTexts
package org.cldess.call.application;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
