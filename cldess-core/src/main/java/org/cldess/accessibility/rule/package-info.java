/** The rule on the online services of public bodies. The rulebook assembles it; this package is not exported. */
@NullMarked
@WithTexts
package org.cldess.accessibility.rule;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
