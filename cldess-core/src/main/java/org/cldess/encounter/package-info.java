/**
 * How people are brought together: speed meetings and reciprocal exchanges (<i>{@index "rencontres éclair, « vis ma vie »"}</i>).
 *
 * <p>A {@link org.cldess.encounter.Meeting} is the fact that a dossier keeps: who comes, what is wished. A
 * {@link org.cldess.encounter.SpeedMeeting} is the question made from it, or from any scores: who should meet whom in which
 * round? Its {@link org.cldess.encounter.MeetingPlan} is the answer: the best there is, with a
 * {@link org.cldess.encounter.Certificate} that proves it, everybody’s {@link org.cldess.encounter.Itinerary}, the free rounds,
 * and why two do or do not meet; or else all that is contradictory in what was asked.
 *
 * <p>An {@link org.cldess.exchange.Exchange} is two visits in return of each other.
 */
package org.cldess.encounter;
