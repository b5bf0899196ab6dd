package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.cldess.encounter.MeetingHours;
import org.cldess.language.Message;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.junit.jupiter.api.Test;

class MeetingPlanTest {
    private final Participant anne = Participant.named("Anne");
    private final Participant lea = Participant.named("Léa");
    private final Participant marc = Participant.named("Marc");
    private final Participant paul = Participant.named("Paul");
    private final Participant zoe = Participant.named("Zoé");
    private final SpeedMeeting meeting = SpeedMeeting.of(Scores.of(List.of(
                    score(anne, marc, "5"),
                    score(anne, paul, "4.5"),
                    score(anne, zoe, "4"),
                    score(lea, marc, "3"),
                    score(lea, paul, "-1.25"))))
            .rounds(2);
    private final MeetingPlan plan = meeting.plan();

    @Test
    void tells_everybody_whom_to_meet_and_when_to_rest() {
        assertThat(plan.score()).contains(new BigDecimal("12.5"));
        Itinerary itinerary = plan.itinerary(marc);
        assertThat(itinerary.encounters())
                .extracting(encounter -> encounter.partnerOf(marc))
                .containsExactlyInAnyOrder(anne, lea);
        assertThat(itinerary.freeRounds()).isEmpty();
        assertThat(plan.itinerary(lea).freeRounds()).hasSize(1);
        assertThat(plan.itinerary(zoe)).isEqualTo(new Itinerary(zoe, 1, List.of(), List.of(1, 2)));
        assertThat(plan.byes()).extracting(Bye::participant).containsExactly(lea, paul, zoe);
    }

    @Test
    void says_why_two_meet() {
        int round = plan.encounter(paul, anne).orElseThrow().round();

        assertThat(say(plan.why(anne, paul)))
                .containsExactly(
                        "Anne et Paul se rencontrent au tour " + round + ", table 1.", "Leur score est de 4,5.");
        assertThat(plan.why(paul, anne)).isEqualTo(plan.why(anne, paul));
        assertThat(plan.whyNot(anne, paul)).isEmpty();
    }

    @Test
    void tells_the_hour_and_the_side_by_the_names_of_the_meeting() {
        SpeedMeeting evening = meeting.exclude(anne, zoe)
                .exclude(anne, marc)
                .exclude(lea, marc)
                .sides("Ateliers", "Hôtels")
                .hours(MeetingHours.from(LocalTime.of(18, 30))
                        .minutesPerRound(7)
                        .breakAfter(1, 10));
        int round = evening.plan().encounter(anne, paul).orElseThrow().round();

        assertThat(say(evening.plan().why(anne, paul)).get(0))
                .isEqualTo("Anne et Paul se rencontrent au tour " + round + " (" + (round == 1 ? "18 h 30" : "18 h 47")
                        + "), table 1.");
        assertThat(evening.hour(3)).contains(LocalTime.of(18, 54));
        assertThat(say(evening.plan().whyNot(anne, lea))).containsExactly("Anne et Léa sont du même côté : Ateliers.");
        assertThat(say(evening.plan().whyNot(paul, zoe))).containsExactly("Paul et Zoé sont du même côté : Hôtels.");
    }

    @Test
    void knows_no_more_hours_than_were_said_and_refuses_those_that_make_no_sense() {
        MeetingHours morning = MeetingHours.from(LocalTime.of(9, 0));

        assertThat(meeting.hour(1)).isEmpty();
        assertThat(meeting.hours(morning).hour(1)).contains(LocalTime.of(9, 0));
        assertThat(meeting.hours(morning).hour(2)).isEmpty();
        assertThatThrownBy(() -> morning.minutesPerRound(0))
                .hasMessage("A round cannot last 0 minutes: give 1 or more.");
        assertThatThrownBy(() -> morning.breakAfter(1, 0)).hasMessage("A break cannot last 0 minutes: give 1 or more.");
        assertThatThrownBy(() -> morning.breakAfter(0, 5))
                .hasMessage("A break cannot follow round 0: give a round from 1 on.");
    }

    @Test
    void says_why_two_meet_who_gain_nothing_by_it() {
        assertThat(say(meeting.mustMeet(lea, paul).plan().why(lea, paul))).contains("Leur rencontre est demandée.");
        assertThat(say(meeting.atLeast(1).exclude(anne, paul).plan().why(lea, paul)))
                .contains(
                        "Leur score est de −1,25 : ils se rencontrent pour atteindre le minimum de 1 rencontre par participant.");
    }

    @Test
    void says_why_two_do_not_meet() {
        assertThat(say(plan.whyNot(zoe, anne)))
                .containsExactly(
                        "Anne a déjà 2 rencontres, dont la moindre vaut 4,5\u202F; celle-ci vaut 4.",
                        "Avec cette rencontre, le score du plan baisserait de 0,5.");
        assertThat(say(plan.whyNot(lea, paul)))
                .containsExactly(
                        "Léa et Paul : leur score est de −1,25, et il faudrait un minimum ou une demande pour les réunir.",
                        "Avec cette rencontre, le score du plan baisserait de 1,25.");
        assertThat(say(plan.whyNot(lea, zoe))).containsExactly("La paire Léa et Zoé n’a pas de score.");
        assertThat(say(plan.whyNot(anne, lea))).containsExactly("Anne et Léa sont du même côté.");
        assertThat(say(meeting.exclude(anne, marc).plan().whyNot(anne, marc)))
                .containsExactly("Anne et Marc ne doivent pas se rencontrer.");
        assertThat(plan.why(lea, paul)).isEmpty();
    }

    @Test
    void says_which_wishes_would_break_if_two_met() {
        SpeedMeeting fair = SpeedMeeting.of(
                        Scores.of(List.of(score(anne, marc, "5"), score(anne, paul, "4"), score(lea, marc, "3"))))
                .atLeast(1);

        assertThat(say(fair.plan().whyNot(anne, marc)))
                .containsExactly(
                        "Anne a déjà une rencontre à chaque tour.",
                        "Marc a déjà une rencontre à chaque tour.",
                        "Si Anne et Marc se rencontraient, d’autres souhaits ne pourraient pas être tenus.",
                        "Léa doit avoir au moins 1 rencontre, mais aucune n’est possible. Baissez le minimum ou donnez un score à d’autres paires.",
                        "Paul doit avoir au moins 1 rencontre, mais aucune n’est possible. Baissez le minimum ou donnez un score à d’autres paires.");
    }

    @Test
    void says_that_tables_are_taken_and_that_a_tie_gains_nothing() {
        Scores equal = Scores.of(List.of(score(anne, marc, "1"), score(lea, marc, "1")));
        MeetingPlan one = SpeedMeeting.of(equal).rounds(1).tables(1).plan();

        assertThat(say(one.whyNot(lea, marc)))
                .containsExactly(
                        "Marc a déjà une rencontre à chaque tour.",
                        "Toutes les tables sont prises à chaque tour.",
                        "Un autre plan, de même score, réunit Léa et Marc.");
    }

    @Test
    void has_nothing_but_conflicts_where_wishes_contradict_each_other() {
        MeetingPlan impossible = meeting.atLeast(2).plan();

        assertThat(impossible.isOptimal()).isFalse();
        assertThat(impossible.byes()).isEmpty();
        assertThat(impossible.itinerary(anne)).isEqualTo(new Itinerary(anne, 1, List.of(), List.of()));
        assertThat(impossible.why(anne, marc)).isEmpty();
        assertThat(impossible.whyNot(anne, marc)).isEqualTo(impossible.conflicts());
        assertThatThrownBy(impossible::certificate)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The meeting has no plan: [Marc, Paul and Zoé must have 5 encounters in all");
    }

    @Test
    void knows_only_those_who_take_part() {
        assertThatThrownBy(() -> plan.whyNot(anne, Participant.named("Max")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Max (Max) does not take part in this meeting: name one of its 5 participants.");
    }

    private static List<String> say(List<Message> messages) {
        return messages.stream()
                .map(message -> message.say(Locale.FRENCH).replace('\u00A0', ' '))
                .toList();
    }

    private static Score score(Participant left, Participant right, String value) {
        return Score.of(left, right, new BigDecimal(value));
    }
}
