/**
 * Who is worth meeting whom, and why (<i>{@index "mise en relation, appariement"}</i>).
 *
 * <p>{@link org.cldess.matching.Criteria} look at two sides, whatever stands on them, and give each
 * {@link org.cldess.matching.Pair} a {@link org.cldess.matching.Score}: a sum of contributions, each with its reason in words. A
 * required criterion that is not met rules the pair out, and its reason is kept too. {@link org.cldess.matching.Scores} hold all of
 * this; they can as well be listed by hand or read from a table. Criteria between actors hold on any types that have an actor
 * ({@link org.cldess.matching.Criteria#on}).
 *
 * <p>Who has ceased, is on pause or cannot be reached is left out by introductions and by meetings that a dossier states; whoever scores
 * sides of one's own asks {@link org.cldess.matching.ActorCriteria#availableOn}, required.
 *
 * <p>A criterion may also tell without words how far it is met ({@link org.cldess.matching.Criterion#measured}): all pairs of two sides are then
 * scored in whole numbers, and sentences made for those that somebody opens. What it says of keys and distances lets
 * {@link org.cldess.matching.CandidateSearch} find the best of a whole country without looking at all, {@link
 * org.cldess.matching.NeedCriteria} among them who may answer one need.
 *
 * <p>{@link org.cldess.matching.Introductions} look at a whole network and tell which ties would help it most.
 *
 * <p>Scores are exact decimals with at most six decimals and lie within a million either way, so that the best plan is the best to
 * the last digit. Everything is ordered by the participants' keys: the order in which things were handed over changes no result.
 */
package org.cldess.matching;
