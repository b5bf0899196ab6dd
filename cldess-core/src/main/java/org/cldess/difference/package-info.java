/**
 * The differences of two texts (<i>{@index différence}</i>): what was added, removed and kept, so that readers see both
 * versions at once.
 *
 * <p>A {@link org.cldess.difference.TextDifference} compares word by word, an
 * {@link org.cldess.difference.ArticleDifference} article by article and then word by word, and a
 * {@link org.cldess.difference.ListDifference} compares any two lists. All three are exact: they keep as much as
 * possible in its order, and both sides can be reconstructed from the result. The versions of the charter and the
 * amendments of the contract are shown in the same way.
 */
@NullMarked
@WithTexts
package org.cldess.difference;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
