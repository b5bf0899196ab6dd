/**
 * Agreements between actors to carry out the contract (<i>{@index conventions}</i>):
 * {@link org.cldess.agreement.Agreement}.
 */
@NullMarked
@WithTexts
package org.cldess.agreement;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
