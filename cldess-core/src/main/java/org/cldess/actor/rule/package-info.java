/** The rule on the codes of actors. The rulebook assembles it; this package is not exported. */
@WithTexts
package org.cldess.actor.rule;

import org.cldess.language.WithTexts;
