/** What falls due after a day (<i>{@index échéances}</i>), in any part of the dossier. */
@WithTexts
package org.cldess.reporting.deadline;

import org.cldess.language.WithTexts;
