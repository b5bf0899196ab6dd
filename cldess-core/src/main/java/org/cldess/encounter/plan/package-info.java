/**
 * The best plans of speed meetings (<i>{@index "plan de rencontres"}</i>).
 *
 * <p>A {@link org.cldess.encounter.plan.SpeedMeeting} is a request made from a {@link org.cldess.encounter.Meeting}, or
 * from any scores: who should meet whom in which round? Its {@link org.cldess.encounter.plan.MeetingPlan} is the answer:
 * the best plan, with a {@link org.cldess.encounter.plan.Certificate} that proves it, the
 * {@link org.cldess.encounter.plan.Itinerary} of each participant, the free rounds, and the reasons why two participants
 * do or do not meet; or, if there is no plan, all contradictions in the request.
 */
@WithTexts
package org.cldess.encounter.plan;

import org.cldess.language.WithTexts;
