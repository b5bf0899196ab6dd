/** Partnership agreements (<i>{@index "conventions de partenariat"}</i>) as documents, and a table of them. */
@NullMarked
@WithTexts
package org.cldess.reporting.agreement;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
