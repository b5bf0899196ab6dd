package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.junit.jupiter.api.Test;

/** Tests the table of a pair if one of them owns a table or left one before, or if tables were lost. */
class SeatingTablesTest {
    private static final Participant ANNE = Participant.named("Anne");
    private static final Participant BEA = Participant.named("Béa");
    private static final Score ANNE_PAUL = score(ANNE, Participant.named("Paul"));
    private static final Score BEA_ROSE = score(BEA, Participant.named("Rose"));
    private static final Score BEA_PAUL = score(BEA, Participant.named("Paul"));
    private static final Participant HOST = Participant.named("Zoé");

    private static final SpeedMeeting MEETING =
            meeting(ANNE_PAUL, BEA_ROSE, BEA_PAUL, score(ANNE, HOST)).rounds(2).tables(2);

    @Test
    void the_table_of_an_owner_is_taken_only_where_no_other_is_free_and_is_not_kept() {
        SpeedMeeting owned = MEETING.host(HOST, 1).away(HOST, 1, 2);

        assertThat(tables(owned, List.of(List.of(ANNE_PAUL, BEA_ROSE), List.of(BEA_PAUL))))
                .containsExactly("1 Béa – Rose", "2 Anne – Paul", "2 Béa – Paul");
    }

    @Test
    void of_the_tables_of_owners_the_first_is_taken_first() {
        List<Score> pairs = IntStream.range(10, 25)
                .mapToObj(number -> score(Participant.named("L" + number), Participant.named("R" + number)))
                .toList();
        SpeedMeeting owned = meeting(pairs.toArray(Score[]::new))
                .tables(16)
                .host(Participant.named("L10"), 16)
                .host(Participant.named("L11"), 1)
                .away(Participant.named("L10"), 1)
                .away(Participant.named("L11"), 1);

        assertThat(tables(owned, List.of(pairs.subList(2, 15)))).first().isEqualTo("2 L12 – R12");
        List<Score> others = IntStream.range(2, 17)
                .mapToObj(number -> score(Participant.named("M" + (10 + number)), Participant.named("R" + number)))
                .toList();
        assertThat(tables(owned, List.of(others))).first().isEqualTo("1 M26 – R16");
    }

    @Test
    void who_sat_at_a_table_in_the_past_keeps_it() {
        SpeedMeeting went = MEETING.with(new FixedEncounters(2, List.of(List.of(new Encounter(1, 2, BEA_ROSE)))));

        assertThat(tables(went, List.of(List.of(), List.of(BEA_PAUL)))).containsExactly("2 Béa – Rose", "2 Béa – Paul");
    }

    @Test
    void a_pair_that_stays_moves_where_its_table_was_lost() {
        SpeedMeeting stays = MEETING.with(new FixedEncounters(1, List.of(List.of(new Encounter(1, 3, BEA_ROSE)))));

        assertThat(tables(stays, List.of(List.of(ANNE_PAUL), List.of())))
                .containsExactlyInAnyOrder("1 Béa – Rose", "2 Anne – Paul");
        assertThat(tables(stays, List.of(List.of(), List.of()))).containsExactly("1 Béa – Rose");
    }

    private static List<String> tables(SpeedMeeting meeting, List<List<Score>> rounds) {
        List<List<RepresentedPair>> pairs = rounds.stream()
                .map(round -> round.stream().map(RepresentedPair::of).toList())
                .toList();
        return Seating.seat(meeting.wishes(), pairs).stream()
                .flatMap(List::stream)
                .map(encounter -> encounter.table() + " " + encounter.left() + " – " + encounter.right())
                .toList();
    }

    private static SpeedMeeting meeting(Score... scores) {
        return SpeedMeeting.of(Scores.of(List.of(scores)));
    }

    private static Score score(Participant left, Participant right) {
        return Score.of(left, right, BigDecimal.ONE);
    }
}
