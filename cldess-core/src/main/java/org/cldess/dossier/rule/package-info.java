/**
 * The rules that apply to a dossier as a whole: which day follows which, and who can be named on a day. Components
 * declare both. The rulebook collects these rules; this package is not exported.
 */
@NullMarked
@WithTexts
package org.cldess.dossier.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
