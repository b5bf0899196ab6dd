/** What falls due after a day (<i>{@index échéances}</i>), in any part of the dossier. */
@NullMarked
@WithTexts
package org.cldess.reporting.deadline;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
