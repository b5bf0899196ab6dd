/** Planning documents and the contributions made to them (<i>{@index "contribution à un document d’urbanisme"}</i>). */
@NullMarked
@WithTexts
package org.cldess.reporting.planning;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
