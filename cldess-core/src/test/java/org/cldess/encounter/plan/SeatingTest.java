package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.junit.jupiter.api.Test;

class SeatingTest {
    @Test
    void leaves_the_left_side_where_it_sat_last() {
        List<List<Encounter>> rounds = Seating.seat(
                MeetingWishes.of(Scores.of(List.of())),
                List.of(
                        List.of(pair("Anne", "x"), pair("Léa", "y")),
                        List.of(pair("Léa", "x")),
                        List.of(pair("Anne", "y"), pair("Léa", "z"))));

        assertThat(tables(rounds)).containsExactly("1 Anne – x", "2 Léa – y", "2 Léa – x", "1 Anne – y", "2 Léa – z");
    }

    @Test
    void moves_whoever_finds_the_seat_taken_to_the_lowest_free_table() {
        List<List<Encounter>> rounds = Seating.seat(
                MeetingWishes.of(Scores.of(List.of())),
                List.of(
                        List.of(pair("Anne", "x"), pair("Marc", "y")),
                        List.of(pair("Léa", "x")),
                        List.of(pair("Anne", "y"), pair("Léa", "z"))));

        assertThat(tables(rounds)).containsExactly("1 Anne – x", "2 Marc – y", "1 Léa – x", "1 Anne – y", "2 Léa – z");
    }

    @Test
    void each_representative_stays_where_this_one_sat_last() {
        Participant anne = Participant.named("Anne");
        MeetingWishes meeting = MeetingWishes.of(Scores.of(List.of()))
                .with(MeetingLimits.of(2))
                .with(ParticipantLimits.ALIKE.withSeats(anne, 2));
        List<List<Encounter>> rounds =
                Seating.seat(meeting, List.of(List.of(by(1, "x"), by(2, "y")), List.of(by(2, "z"), by(1, "w"))));

        assertThat(tables(rounds)).containsExactly("1 Anne – x", "2 Anne – y", "1 Anne – w", "2 Anne – z");
    }

    private static RepresentedPair by(int person, String right) {
        return new RepresentedPair(pair("Anne", right).score(), person, RepresentedPair.OPEN);
    }

    private static List<String> tables(List<List<Encounter>> rounds) {
        return rounds.stream()
                .flatMap(List::stream)
                .map(encounter -> encounter.table() + " " + encounter.pair())
                .toList();
    }

    private static RepresentedPair pair(String left, String right) {
        return RepresentedPair.of(Score.of(Participant.named(left), Participant.named(right), BigDecimal.ONE));
    }
}
