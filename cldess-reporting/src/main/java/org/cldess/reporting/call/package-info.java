/** The report on the calls for projects (<i>{@index "appels à projets"}</i>). */
@NullMarked
@WithTexts
package org.cldess.reporting.call;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
