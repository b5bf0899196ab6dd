/**
 * The rules that apply to State aid. The rulebook collects them; this package is not exported.
 */
@NullMarked
@WithTexts
package org.cldess.aid.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
