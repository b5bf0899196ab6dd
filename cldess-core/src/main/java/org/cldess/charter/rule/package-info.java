/**
 * The rules that apply to a single charter. The rulebook collects them; this package is not exported.
 */
@NullMarked
@WithTexts
package org.cldess.charter.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
