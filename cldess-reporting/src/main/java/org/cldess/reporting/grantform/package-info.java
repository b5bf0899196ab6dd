/**
 * The forms of a grant that the recipient signs and sends (<i>{@index "formulaires Cerfa"}</i>): the request and the
 * financial report, filled in as far as the dossier knows the answers.
 */
@NullMarked
@WithTexts
package org.cldess.reporting.grantform;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
