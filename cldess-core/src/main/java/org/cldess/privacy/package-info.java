/**
 * The requirements of the law on personal data (<i>{@index "protection des données"}</i>): the legal basis, the source,
 * the requests of persons, and data breaches. The contacts themselves belong to actors.
 */
@NullMarked
@WithTexts
package org.cldess.privacy;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
