/**
 * How two texts differ (<i>{@index différence}</i>): what was added, what was removed, what stayed, so that people see before and after at
 * once.
 *
 * <p>A {@link org.cldess.difference.TextDifference} compares word by word, an {@link org.cldess.difference.ArticleDifference} article by
 * article and then word by word, a {@link org.cldess.difference.ListDifference} any two lists. All three are exact: they keep as much as
 * can be kept in its order, and both sides can be put together again from the result. A version of the charter and an amendment of the
 * contract are shown in the same way.
 */
package org.cldess.difference;
