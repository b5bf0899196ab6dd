/** The report on the calls for projects (<i>{@index "appels à projets"}</i>). */
@WithTexts
package org.cldess.reporting.call;

import org.cldess.language.WithTexts;
