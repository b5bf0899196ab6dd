package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.language.Message;
import org.cldess.language.Words;
import org.cldess.matching.Appraisal;
import org.cldess.matching.Criteria;
import org.cldess.matching.Criterion;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.junit.jupiter.api.Test;

class ConflictsTest {
    private final Participant anne = Participant.named("Anne");
    private final Participant lea = Participant.named("Léa");
    private final Participant marc = Participant.named("Marc");
    private final Participant paul = Participant.named("Paul");
    private final Participant zoe = Participant.named("Zoé");
    private final SpeedMeeting meeting = SpeedMeeting.of(all(List.of(anne, lea), List.of(marc, paul)));

    @Test
    void a_pair_that_must_and_must_not_meet() {
        assertThat(conflicts(meeting.mustMeet(anne, paul).exclude(paul, anne)))
                .containsExactly(
                        "Anne et Paul doivent se rencontrer et ne doivent pas se rencontrer. Retirez l’un des deux souhaits.");
    }

    @Test
    void a_pair_that_must_meet_and_has_no_score() {
        assertThat(conflicts(meeting.mustMeet(anne, zoe)))
                .containsExactly(
                        "Anne et Zoé doivent se rencontrer, mais leur paire n’a pas de score. Donnez-lui un score ou retirez ce souhait.");
    }

    @Test
    void a_pair_that_must_meet_and_is_ruled_out_by_a_criterion() {
        Message never = Texts.WORDS.message("why-not.side", anne, paul);
        Scores scores = Criteria.<Participant, Participant>between(one -> one, one -> one)
                .with(Criterion.<Participant, Participant>of("never", (left, right) -> Appraisal.unmet(never))
                        .required())
                .score(List.of(anne), List.of(paul));

        assertThat(conflicts(SpeedMeeting.of(scores).mustMeet(anne, paul)))
                .containsExactly("Anne et Paul doivent se rencontrer, mais un critère obligatoire l’empêche. "
                        + "Anne et Paul sont du même côté. Retirez ce souhait ou ce critère.");
    }

    @Test
    void more_wishes_for_someone_than_rounds() {
        assertThat(conflicts(meeting.mustMeet(anne, paul).mustMeet(anne, marc)))
                .containsExactly(
                        "Anne doit rencontrer 2 personnes en 1 tour. Retirez des souhaits ou ajoutez des tours.");
    }

    @Test
    void more_wishes_than_tables() {
        assertThat(conflicts(meeting.tables(1).mustMeet(anne, paul).mustMeet(lea, marc)))
                .containsExactly(
                        "2 rencontres sont demandées. 1 tour de 1 table en permet 1. Retirez des souhaits, ou ajoutez des tours ou des tables.");
    }

    @Test
    void a_minimum_beyond_the_rounds() {
        assertThat(conflicts(meeting.atLeast(2)))
                .containsExactly(
                        "Il faut au moins 2 rencontres par participant, mais il n’y a qu’un seul tour. Baissez le minimum ou ajoutez des tours.");
    }

    @Test
    void a_minimum_that_one_cannot_reach_is_told_and_refuses_nothing() {
        MeetingPlan plan = meeting.rounds(2).atLeast(2).exclude(anne, paul).plan();

        assertThat(plan.size()).isEqualTo(3);
        assertThat(plan.lapsed())
                .extracting(lapsed -> lapsed.say(Locale.FRENCH).replace('\u00A0', ' '))
                .containsExactly(
                        "Anne ne peut pas avoir 2 rencontres : 1 seule est possible.",
                        "Paul ne peut pas avoir 2 rencontres : 1 seule est possible.");
    }

    /** Marc meets Léa, as he must, and has no other encounter; Anne could have met only him. */
    @Test
    void a_minimum_that_a_wish_for_another_prevents() {
        assertThat(conflicts(meeting.rounds(2)
                        .atMost(marc, 1)
                        .atLeast(1)
                        .exclude(anne, paul)
                        .mustMeet(lea, marc)))
                .containsExactly(
                        "Anne doit avoir au moins 1 rencontre, mais aucune n’est possible. Baissez le minimum ou donnez un score à d’autres paires.");
    }

    /** Marc and Paul have one encounter each: Anne needs one, Léa two. */
    @Test
    void minimums_of_their_own_that_several_cannot_reach_together() {
        SpeedMeeting asked =
                meeting.rounds(2).atMost(marc, 1).atMost(paul, 1).atLeast(1).atLeast(lea, 2);

        assertThat(conflicts(asked))
                .containsExactly(
                        "Anne et Léa doivent avoir 3 rencontres en tout, mais seules 2 sont possibles. Baissez leurs minimums ou donnez un score à d’autres paires.");
        assertThat(asked.plan().contradiction())
                .extracting(wish -> wish.say(Locale.ENGLISH))
                .containsExactly(
                        "Marc has at most 1 encounter.",
                        "Paul has at most 1 encounter.",
                        "Léa has at least 2 encounters.",
                        "Each participant has at least 1 encounter.");
    }

    @Test
    void a_minimum_that_several_cannot_reach_together() {
        assertThat(conflicts(SpeedMeeting.of(all(List.of(anne, lea, zoe), List.of(marc)))
                        .rounds(2)
                        .atLeast(1)))
                .containsExactly(
                        "Anne, Léa et Zoé doivent avoir au moins 1 rencontre par participant, soit 3 en tout, mais seules 2 sont possibles. Baissez le minimum ou donnez un score à d’autres paires.");
    }

    @Test
    void a_minimum_that_the_tables_do_not_allow() {
        assertThat(conflicts(meeting.rounds(2).tables(1).atLeast(2)))
                .containsExactly(
                        "Le minimum par participant demande au moins 4 rencontres en tout. 2 tours de 1 table en permettent 2. Baissez le minimum, ou ajoutez des tours ou des tables.");
    }

    /** Two participants a side with three encounters each are six encounters; two rounds of one table are two. */
    @Test
    void a_minimum_beyond_the_rounds_counts_in_full_against_the_tables() {
        assertThat(conflicts(meeting.rounds(2).tables(1).atLeast(3)))
                .containsExactly(
                        "Il faut au moins 3 rencontres par participant, mais il n’y a que 2 tours. Baissez le minimum ou ajoutez des tours.",
                        "Le minimum par participant demande au moins 6 rencontres en tout. 2 tours de 1 table en permettent 2. Baissez le minimum, ou ajoutez des tours ou des tables.");
    }

    @Test
    void all_that_is_contradictory_is_said_at_once_in_either_language() {
        SpeedMeeting asked = meeting.tables(1)
                .atLeast(1)
                .mustMeet(anne, paul)
                .mustMeet(anne, marc)
                .mustMeet(anne, zoe)
                .exclude(anne, marc)
                .exclude(lea, marc);

        assertThat(asked.plan().conflicts())
                .extracting(Message::key)
                .containsExactly(
                        "conflict.excluded",
                        "conflict.unlisted",
                        "conflict.rounds",
                        "conflict.tables",
                        "conflict.short-one",
                        "conflict.minimum-tables");
        assertThat(asked.plan().conflicts().get(2).say(Locale.ENGLISH))
                .isEqualTo("Anne must meet 3 people in 1 round. Withdraw wishes or add rounds.");
    }

    @Test
    void a_long_list_of_names_is_cut_and_counted() {
        List<Participant> many = new ArrayList<>();
        for (int k = 10; k < 30; k++) {
            many.add(Participant.named("P" + k));
        }

        assertThat(new ParticipantNames(many).say(Locale.FRENCH))
                .isEqualTo("P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21 et 8 autres");
        assertThat(new ParticipantNames(many.subList(0, 13)).say(Locale.ENGLISH))
                .isEqualTo("P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21 and P22");
        assertThat(new ParticipantNames(many.subList(0, 12)).say(Locale.ENGLISH))
                .isEqualTo("P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20 and P21");
    }

    @Test
    void every_sentence_stands_in_both_languages() {
        Words words = Texts.WORDS;
        assertThat(words.keys(Locale.ENGLISH)).isEqualTo(words.keys(Locale.FRENCH));
    }

    private static List<String> conflicts(SpeedMeeting meeting) {
        return meeting.plan().conflicts().stream()
                .map(message -> message.say(Locale.FRENCH))
                .toList();
    }

    private static Scores all(List<Participant> lefts, List<Participant> rights) {
        List<Score> scores = new ArrayList<>();
        lefts.forEach(left -> rights.forEach(right -> scores.add(Score.of(left, right, BigDecimal.ONE))));
        return Scores.of(scores);
    }
}
