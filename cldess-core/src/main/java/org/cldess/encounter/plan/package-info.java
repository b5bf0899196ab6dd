/**
 * The best plans of speed meetings (<i>{@index "plan de rencontres"}</i>).
 *
 * <p>A {@link org.cldess.encounter.plan.SpeedMeeting} is a request for a plan, made from a
 * {@link org.cldess.encounter.Meeting} or from any scores. The best plan is a
 * {@link org.cldess.encounter.plan.MeetingPlan}: it has a {@link org.cldess.encounter.plan.Certificate} that proves it,
 * the {@link org.cldess.encounter.plan.Itinerary} of each participant, the free rounds, and the reasons why two
 * participants do or do not meet. If no plan is possible, all contradictions in the request are listed.
 */
@NullMarked
@WithTexts
package org.cldess.encounter.plan;

import org.cldess.language.WithTexts;
import org.jspecify.annotations.NullMarked;
