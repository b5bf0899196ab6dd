/**
 * The rules that apply to a single contract. The rulebook collects them; this package is not exported.
 */
@NullMarked
@WithTexts
package org.cldess.contract.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
