/** The rule on the online services of public bodies. The rulebook assembles it; this package is not exported. */
@WithTexts
package org.cldess.accessibility.rule;

import org.cldess.language.WithTexts;
