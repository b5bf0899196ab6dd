/**
 * The introductions that would help a network most (<i>{@index "mises en relation proposées"}</i>):
 * {@link org.cldess.matching.introduction.Introductions} examine a whole network and list the best ties between actors
 * that have none yet.
 */
@NullMarked
@WithTexts
package org.cldess.matching.introduction;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
