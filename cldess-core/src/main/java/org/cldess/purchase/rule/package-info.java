/**
 * The rules that apply to purchases, their lots and their buyers. The rulebook collects them; this package is not
 * exported.
 */
@NullMarked
@WithTexts
package org.cldess.purchase.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
