/**
 * The rules that apply to a single charter. The rulebook collects them; this package is not exported.
 */
@WithTexts
package org.cldess.charter.rule;

import org.cldess.language.WithTexts;
