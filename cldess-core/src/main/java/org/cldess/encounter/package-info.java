/**
 * Ways to bring people together: speed meetings and reciprocal exchanges
 * (<i>{@index "rencontres éclair, « vis ma vie »"}</i>).
 *
 * <p>A {@link org.cldess.encounter.Meeting} is the record that a dossier keeps: its guests and wishes. A
 * {@link org.cldess.encounter.SpeedMeeting} is the request made from it, or from any scores: who should meet whom in
 * which round? Its {@link org.cldess.encounter.MeetingPlan} is the answer: the best plan, with a
 * {@link org.cldess.encounter.Certificate} that proves it, the {@link org.cldess.encounter.Itinerary} of each
 * participant, the free rounds, and the reasons why two participants do or do not meet; or, if there is no plan, all
 * contradictions in the request.
 *
 * <p>An {@link org.cldess.exchange.Exchange} is two reciprocal visits.
 */
package org.cldess.encounter;
