/** Planning documents and the contributions made to them (<i>{@index "contribution à un document d’urbanisme"}</i>). */
@WithTexts
package org.cldess.reporting.planning;

import org.cldess.language.WithTexts;
