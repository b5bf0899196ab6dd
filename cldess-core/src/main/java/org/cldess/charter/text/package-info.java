/** The content of a charter: its axes, its principles, and the hash that a signature records. */
@NullMarked
@WithTexts
package org.cldess.charter.text;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
