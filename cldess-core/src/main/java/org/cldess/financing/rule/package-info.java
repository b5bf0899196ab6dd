/**
 * The rules that apply to a single financing plan. The rulebook collects them; this package is not exported.
 */
@WithTexts
package org.cldess.financing.rule;

import org.cldess.language.WithTexts;
