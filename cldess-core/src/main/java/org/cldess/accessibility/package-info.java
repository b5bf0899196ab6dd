/**
 * The accessibility of the online services of public bodies to people with disabilities
 * (<i>{@index "accessibilité numérique"}</i>): {@link org.cldess.accessibility.OnlineService}.
 */
@NullMarked
@WithTexts
package org.cldess.accessibility;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
