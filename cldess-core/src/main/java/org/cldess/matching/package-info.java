/**
 * Scores and reasons for which participants should meet (<i>{@index "mise en relation, appariement"}</i>).
 *
 * <p>{@link org.cldess.matching.Criteria} compare two sides of any types, and give each
 * {@link org.cldess.matching.Pair} a {@link org.cldess.matching.Score}: a sum of contributions, each with its reason in
 * a sentence. A required criterion that is not met rules the pair out, and its reason is kept too.
 * {@link org.cldess.matching.Scores} hold all of this; they can also be listed by hand or read from a table.
 *
 * <p>A criterion may also be measured in numbers, without sentences ({@link org.cldess.matching.Criterion#measured}):
 * all pairs of two sides are then scored in integers, and sentences are made for the pairs that are opened. The keys
 * and distances of a criterion let {@link org.cldess.matching.CandidateSearch} find the best candidates of a whole
 * country without examining all of them, for example the actors that may answer a need.
 *
 * <p>Scores are exact decimals with at most six decimals, between −1 million and 1 million, so that the best plan is
 * optimal to the last digit. Everything is ordered by the participants’ keys: the order of the input changes no result.
 */
@NullMarked
@WithTexts
package org.cldess.matching;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
