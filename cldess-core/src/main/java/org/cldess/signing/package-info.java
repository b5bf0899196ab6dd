/**
 * Signatures, by hand or in electronic form, and their legal value under the law of the day. The signed text, the
 * signatories and the authorisations are recorded with the text itself: {@code charter}, {@code contract}.
 */
@NullMarked
@WithTexts
package org.cldess.signing;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
