/** The rules that apply to a single call for projects. The rulebook collects them; this package is not exported. */
@NullMarked
@WithTexts
package org.cldess.call.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
