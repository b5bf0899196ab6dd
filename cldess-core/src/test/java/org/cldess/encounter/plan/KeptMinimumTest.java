package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cldess.matching.Participant;
import org.junit.jupiter.api.Test;

class KeptMinimumTest {
    /**
     * Three meet three. The first on the left is present in one of three rounds, and keeps its encounter in that round.
     */
    @Test
    void who_is_there_less_often_than_the_minimum_asks_keeps_an_encounter_that_counts_once() {
        SpeedMeeting meeting = TinyMeeting.everyPair(3, 3).rounds(3).atLeast(2);
        MeetingPlan plan = meeting.plan();
        Participant first = meeting.scores().lefts().get(0);

        MeetingPlan after = plan.replan().away(first, 2, 3).keepingEncounters().plan();

        assertThat(after.conflicts()).isEmpty();
        assertThat(after.itinerary(first).encounters())
                .isEqualTo(plan.itinerary(first).encounters().subList(0, 1));
        assertThat(after.certificate().verify(after.meeting())).isTrue();
    }

    @Test
    void who_could_have_one_encounter_more_beside_the_one_that_stays_has_it() {
        SpeedMeeting meeting = TinyMeeting.everyPair(2, 2).rounds(2).atLeast(2);
        MeetingPlan plan = meeting.plan();
        Encounter stays = plan.rounds().get(0).get(0);
        SpeedMeeting rest = meeting.with(new FixedEncounters(1, List.of(List.of(stays))));
        List<List<Encounter>> fewer = List.of(List.of(stays), List.of());

        assertThat(PlanCheck.respects(rest.wishes(), plan.rounds())).isTrue();
        assertThat(PlanCheck.respects(rest.wishes(), fewer)).isFalse();
    }

    @Test
    void what_was_held_counts_towards_the_minimum_and_the_rest_is_still_owed() {
        SpeedMeeting meeting = TinyMeeting.everyPair(2, 2).rounds(2).atLeast(2);
        MeetingPlan plan = meeting.plan();
        List<Encounter> over = plan.rounds().get(0);
        SpeedMeeting rest = meeting.with(new FixedEncounters(2, List.of(over)));
        List<List<Encounter>> fewer = List.of(over, List.of());

        assertThat(PlanCheck.respects(rest.wishes(), plan.rounds())).isTrue();
        assertThat(PlanCheck.respects(rest.wishes(), fewer)).isFalse();
    }
}
