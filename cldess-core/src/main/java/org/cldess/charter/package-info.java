/**
 * The charter that the actors write together: dated versions, principles, and signatures bound to the hash of the text
 * that was shown.
 *
 * <p>A signed version never changes. A version keeps the hash taken at its adoption, and a signature keeps the hash
 * that it was given; comparing both with the hash of the current text shows whether the text changed after it was
 * signed.
 */
@NullMarked
@WithTexts
package org.cldess.charter;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
