/**
 * The rules that apply to a single grant. The rulebook collects them; this package is not exported.
 */
@NullMarked
@WithTexts
package org.cldess.grant.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
