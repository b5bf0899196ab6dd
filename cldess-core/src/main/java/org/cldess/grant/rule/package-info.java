/**
 * The rules that apply to a single grant. The rulebook collects them; this package is not exported.
 */
@WithTexts
package org.cldess.grant.rule;

import org.cldess.language.WithTexts;
