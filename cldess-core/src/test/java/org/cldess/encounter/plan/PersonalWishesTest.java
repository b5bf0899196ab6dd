package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.language.Message;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.junit.jupiter.api.Test;

class PersonalWishesTest {
    private final Participant anne = Participant.named("L0");
    private final Participant paul = Participant.named("R0");

    @Test
    void the_fairest_plan_gives_everyone_as_much_as_all_can_have() {
        SpeedMeeting meeting = SpeedMeeting.of(between(5, 3)).rounds(3);

        assertThat(meeting.plan().minimum()).hasValue(0);
        MeetingPlan fairest = meeting.fairest().plan();
        assertThat(fairest.minimum()).hasValue(1);
        assertThat(fairest.itineraries())
                .allSatisfy(itinerary -> assertThat(itinerary.encounters()).isNotEmpty());
        assertThat(fairest.isOptimal()).isTrue();
        assertThat(fairest.certificate().verify(meeting.fairest())).isTrue();
        assertThat(fairest.certificate().verify(meeting))
                .as("a plan that was made for more is no answer to who did not ask for it")
                .isFalse();
    }

    @Test
    void free_rounds_go_round_on_the_longer_side() {
        MeetingPlan plan = SpeedMeeting.of(between(7, 4)).rounds(4).levelled().plan();

        assertThat(plan.meeting().scores().lefts())
                .extracting(
                        participant -> plan.itinerary(participant).encounters().size())
                .containsOnly(2, 3);
        assertThat(plan.meeting().scores().rights())
                .extracting(
                        participant -> plan.itinerary(participant).encounters().size())
                .containsOnly(4);
    }

    @Test
    void who_has_a_table_of_their_own_never_leaves_it_and_hosts_do_not_meet() {
        SpeedMeeting meeting =
                SpeedMeeting.of(between(4, 4)).rounds(4).tables(4).host(anne, 3).host(paul, 2);
        MeetingPlan plan = meeting.plan();

        assertThat(plan.encounters(anne))
                .hasSize(3)
                .extracting(Encounter::table)
                .containsOnly(3);
        assertThat(plan.itinerary(paul).encounters())
                .hasSize(3)
                .extracting(Encounter::table)
                .containsOnly(2);
        assertThat(plan.certificate().verify(meeting)).isTrue();
        assertThat(say(plan.whyNot(anne, paul)))
                .containsExactly("L0 et R0 ont chacun leur table et ne peuvent pas se rencontrer.");
        assertThat(say(meeting.mustMeet(anne, paul).plan().conflicts()))
                .containsExactly("L0 et R0 doivent se rencontrer, mais ont chacun leur table."
                        + " Retirez ce souhait ou une table fixe.");
        assertThat(say(meeting.tables(2).plan().conflicts()))
                .containsExactly("L0 a la table 3, mais il n’y a que 2 tables. Donnez-lui une autre table.");
    }

    @Test
    void several_who_represent_one_meet_several_at_a_time_and_nobody_twice() {
        SpeedMeeting meeting =
                SpeedMeeting.of(between(1, 6)).rounds(2).representedBy(anne, 3).atLeast(1);
        MeetingPlan plan = meeting.plan();

        assertThat(plan.size()).isEqualTo(6);
        assertThat(plan.encounters(anne))
                .extracting(encounter -> encounter.partnerOf(anne))
                .doesNotHaveDuplicates();
        assertThat(plan.rounds()).extracting(List::size).containsExactly(3, 3);
        assertThat(plan.certificate().verify(meeting)).isTrue();
        assertThat(meeting.atLeast(0).atMost(anne, 4).plan().size()).isEqualTo(4);
    }

    @Test
    void who_has_had_their_most_is_told_so() {
        MeetingPlan plan =
                SpeedMeeting.of(between(1, 2)).rounds(2).atMost(anne, 1).plan();
        Participant missed = plan.itinerary(paul).encounters().isEmpty() ? paul : Participant.named("R1");

        assertThat(plan.size()).isEqualTo(1);
        assertThat(say(plan.whyNot(anne, missed)).get(0))
                .isIn(
                        "L0 a déjà autant de rencontres que possible.",
                        "L0 a déjà une rencontre, qui vaut 6\u202F; celle-ci vaut 1.");
    }

    private static List<String> say(List<Message> messages) {
        return messages.stream()
                .map(message -> message.say(Locale.FRENCH).replace('\u00A0', ' '))
                .toList();
    }

    private static Scores between(int lefts, int rights) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < lefts; i++) {
            for (int j = 0; j < rights; j++) {
                scores.add(Score.of(
                        Participant.named("L" + i),
                        Participant.named("R" + j),
                        BigDecimal.valueOf(1 + (i * 7L + j * 5L) % 11)));
            }
        }
        return Scores.of(scores);
    }
}
