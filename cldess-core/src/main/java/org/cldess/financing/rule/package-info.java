/**
 * The rules that apply to a single financing plan. The rulebook collects them; this package is not exported.
 */
@NullMarked
@WithTexts
package org.cldess.financing.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
