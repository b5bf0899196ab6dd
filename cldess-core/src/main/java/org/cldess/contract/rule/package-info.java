/**
 * The rules that apply to a single contract. The rulebook collects them; this package is not exported.
 */
@WithTexts
package org.cldess.contract.rule;

import org.cldess.language.WithTexts;
