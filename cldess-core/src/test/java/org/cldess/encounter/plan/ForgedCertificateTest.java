package org.cldess.encounter.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.internal.flow.DegreeLevel;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.matching.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that each check of a certificate rejects a certificate that passes all other checks. The forged plans are
 * minimal and their prices are all 0, so every plan is bounded by the sum of all positive scores.
 */
class ForgedCertificateTest {
    private static final Participant ANNE = Participant.named("Anne");
    private static final Participant LEA = Participant.named("Léa");
    private static final Participant MARC = Participant.named("Marc");
    private static final Participant PAUL = Participant.named("Paul");
    private static final Score ANNE_MARC = score(ANNE, MARC, 5);
    private static final Score ANNE_PAUL = score(ANNE, PAUL, 4);
    private static final Score LEA_MARC = score(LEA, MARC, 3);
    private static final Score LEA_PAUL = score(LEA, PAUL, 1);
    private static final EncounterPrices FOR_NOTHING = new EncounterPrices(Map.of(), BigDecimal.ZERO);

    /** Two rounds, two tables, and no other wish. */
    private static final SpeedMeeting MEETING = SpeedMeeting.of(
                    Scores.of(List.of(ANNE_MARC, ANNE_PAUL, LEA_MARC, LEA_PAUL)))
            .rounds(2)
            .tables(2);

    private record Forgery(String clause, SpeedMeeting meeting, Proof proof) {
        @Override
        public String toString() {
            return clause;
        }
    }

    private static Stream<Forgery> forgeries() {
        return Stream.of(rounds(), places(), pairs(), persons(), numbers(), levels(), sums())
                .flatMap(List::stream);
    }

    private static List<Forgery> rounds() {
        SpeedMeeting went = MEETING.with(new FixedEncounters(2, List.of(List.of(at(1, 1, ANNE_MARC)))));
        SpeedMeeting stays = MEETING.with(new FixedEncounters(1, List.of(List.of(at(1, 1, ANNE_MARC)))));
        return List.of(
                plan("as many rounds as asked", MEETING.rounds(3), List.of(at(1, 1, ANNE_MARC)), List.of()),
                plan("the past as it was", went, List.of(at(1, 2, ANNE_MARC)), List.of()),
                plan("what stays in its round", stays, List.of(), List.of(at(2, 1, ANNE_MARC))),
                plan("an encounter in its own round", MEETING, List.of(at(2, 1, ANNE_MARC)), List.of()));
    }

    private static List<Forgery> places() {
        SpeedMeeting hostOnLeft = MEETING.host(ANNE, 2);
        SpeedMeeting hostOnRight = MEETING.host(MARC, 2);
        return List.of(
                plan("one pair at a table", MEETING, List.of(at(1, 1, ANNE_MARC), at(1, 1, LEA_PAUL)), List.of()),
                plan("tables from 1 on", MEETING, List.of(at(1, 0, ANNE_MARC)), List.of()),
                plan("no more tables than there are", MEETING, List.of(at(1, 3, ANNE_MARC)), List.of()),
                plan("a host on the left at its table", hostOnLeft, List.of(at(1, 1, ANNE_MARC)), List.of()),
                plan("a host on the right at its table", hostOnRight, List.of(at(1, 1, ANNE_MARC)), List.of()));
    }

    private static List<Forgery> pairs() {
        SpeedMeeting without = SpeedMeeting.of(Scores.of(List.of(ANNE_MARC, LEA_PAUL)))
                .rounds(2)
                .tables(2);
        Score dearer = score(ANNE, MARC, 6);
        return List.of(
                plan("a pair with a score", without, List.of(at(1, 1, ANNE_PAUL)), List.of()),
                plan("the score of the pair", MEETING, List.of(at(1, 1, dearer)), List.of()),
                plan("no excluded pair", MEETING.exclude(ANNE, MARC), List.of(at(1, 1, ANNE_MARC)), List.of()),
                plan("no pair again", MEETING, List.of(at(1, 1, ANNE_PAUL)), List.of(at(2, 1, ANNE_PAUL))),
                plan("a pair that must meet", MEETING.mustMeet(ANNE, MARC), List.of(), List.of()));
    }

    private static List<Forgery> persons() {
        SpeedMeeting lateOnLeft = MEETING.away(ANNE, 1);
        SpeedMeeting lateOnRight = MEETING.away(MARC, 1);
        return List.of(
                plan("one on the left once", MEETING, List.of(at(1, 1, ANNE_MARC), at(1, 2, ANNE_PAUL)), List.of()),
                plan("one on the right once", MEETING, List.of(at(1, 1, ANNE_MARC), at(1, 2, LEA_MARC)), List.of()),
                plan("one on the left there", lateOnLeft, List.of(at(1, 1, ANNE_MARC)), List.of()),
                plan("one on the right there", lateOnRight, List.of(at(1, 1, ANNE_MARC)), List.of()));
    }

    private static List<Forgery> numbers() {
        List<Encounter> first = List.of(at(1, 1, ANNE_MARC));
        List<Encounter> annesSecond = List.of(at(2, 1, ANNE_PAUL));
        return List.of(
                plan("the most of all", MEETING.atMost(1), first, annesSecond),
                plan("the most of one", MEETING.atMost(ANNE, 1), first, annesSecond),
                plan("the least of all", MEETING.atLeast(1), first, List.of()),
                plan("the least of one", MEETING.atLeast(PAUL, 1), first, List.of()));
    }

    /** Marc and Paul can both meet twice, so both do; at one table, the four can have one encounter each. */
    private static List<Forgery> levels() {
        SpeedMeeting fairest = MEETING.fairest();
        SpeedMeeting levelled = MEETING.tables(1).levelled();
        List<Encounter> first = List.of(at(1, 1, ANNE_MARC));
        List<DegreeLevel> even = levelled.plan().certificate().proof().levels().orElseThrow();
        List<DegreeLevel> fair = MEETING.tables(1)
                .fairest()
                .plan()
                .certificate()
                .proof()
                .levels()
                .orElseThrow();
        return List.of(
                forged("some claim of a plan that is to be fair", fairest, Optional.empty(), first, List.of()),
                forged("fairness that was asked for", MEETING, Optional.of(List.of()), first, List.of()),
                forged("all reach what they can", fairest, Optional.of(List.of()), first, List.of()),
                forged("as many as possible", levelled, Optional.of(even), first, List.of()),
                forged("nobody has more than needed", levelled, Optional.of(even), first, List.of(at(2, 1, ANNE_PAUL))),
                forged(
                        "a level that was asked for",
                        MEETING.tables(1),
                        Optional.of(even),
                        first,
                        List.of(at(2, 1, LEA_PAUL))),
                forged(
                        "the most pairs before they are shared",
                        levelled,
                        Optional.of(even.subList(1, even.size())),
                        first,
                        List.of(at(2, 1, LEA_PAUL))),
                forged(
                        "as few as possible of the next level",
                        levelled,
                        Optional.of(even.subList(0, 1)),
                        first,
                        List.of(at(2, 1, ANNE_PAUL))),
                forged(
                        "as many as possible of the next level",
                        MEETING.tables(1).fairest(),
                        Optional.of(fair),
                        first,
                        List.of(at(2, 1, ANNE_PAUL))));
    }

    private static List<Forgery> sums() {
        Proof honest = proof(MEETING, FOR_NOTHING, List.of(at(1, 1, ANNE_MARC)), List.of());
        SpeedMeeting unlimited = SpeedMeeting.of(Scores.of(List.of(ANNE_MARC))).rounds(2);
        return List.of(
                new Forgery("the sum of the scores", MEETING, with(honest, "4", "13")),
                new Forgery("the bound of the prices", MEETING, with(honest, "5", "12")),
                new Forgery(
                        "the minimum that the plan keeps",
                        MEETING,
                        new Proof(
                                honest.rounds(),
                                honest.levels(),
                                honest.prices(),
                                honest.minimum() + 1,
                                honest.score(),
                                honest.bound())),
                new Forgery(
                        "no table that is paid for",
                        MEETING,
                        proof(MEETING, priced("-1"), List.of(at(1, 1, ANNE_MARC)), List.of())),
                new Forgery(
                        "no price of tables without limit",
                        unlimited,
                        proof(unlimited, priced("1"), List.of(), List.of())));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_certificate_that_one_clause_alone_refuses_is_refused(Forgery forged) {
        assertThat(new Certificate(forged.proof()).verify(forged.meeting())).isFalse();
    }

    @Test
    void the_same_plans_without_the_fault_are_accepted() {
        List<Encounter> first = List.of(at(1, 1, ANNE_MARC));
        Proof honest = proof(MEETING, FOR_NOTHING, first, List.of());

        assertThat(new Certificate(honest).verify(MEETING)).isTrue();
        assertThat(with(honest, "5", "13")).isEqualTo(honest);
        assertThat(accepts(MEETING.with(new FixedEncounters(2, List.of(first))), first, List.of()))
                .isTrue();
        assertThat(accepts(MEETING.host(ANNE, 1).host(PAUL, 2), first, List.of()))
                .isTrue();
        assertThat(accepts(MEETING.mustMeet(ANNE, MARC).exclude(ANNE, PAUL), first, List.of()))
                .isTrue();
        assertThat(accepts(MEETING.away(ANNE, 2).away(MARC, 2), first, List.of()))
                .isTrue();
        assertThat(accepts(MEETING.atMost(1), first, List.of())).isTrue();
    }

    private static boolean accepts(SpeedMeeting meeting, List<Encounter> first, List<Encounter> second) {
        return new Certificate(proof(meeting, FOR_NOTHING, first, second)).verify(meeting);
    }

    private static Forgery plan(String clause, SpeedMeeting meeting, List<Encounter> first, List<Encounter> second) {
        return forged(clause, meeting, Optional.empty(), first, second);
    }

    private static Forgery forged(
            String clause,
            SpeedMeeting meeting,
            Optional<List<DegreeLevel>> levels,
            List<Encounter> first,
            List<Encounter> second) {
        return new Forgery(clause, meeting, proof(meeting, levels, FOR_NOTHING, List.of(first, second)));
    }

    /** Returns a proof with the correct score and bound for these rounds and prices. */
    private static Proof proof(
            SpeedMeeting meeting, EncounterPrices prices, List<Encounter> first, List<Encounter> second) {
        return proof(meeting, Optional.empty(), prices, List.of(first, second));
    }

    private static Proof proof(
            SpeedMeeting meeting,
            Optional<List<DegreeLevel>> levels,
            EncounterPrices prices,
            List<List<Encounter>> rounds) {
        MeetingWishes wishes = meeting.wishes();
        return Proof.of(wishes, new RoundCapacity(wishes), rounds, levels, prices);
    }

    private static Proof with(Proof honest, String score, String bound) {
        return new Proof(
                honest.rounds(),
                Optional.empty(),
                honest.prices(),
                honest.minimum(),
                new BigDecimal(score),
                new BigDecimal(bound));
    }

    private static EncounterPrices priced(String table) {
        return new EncounterPrices(Map.of(), new BigDecimal(table));
    }

    private static Encounter at(int round, int table, Score score) {
        return new Encounter(round, table, score);
    }

    private static Score score(Participant left, Participant right, int value) {
        return Score.of(left, right, BigDecimal.valueOf(value));
    }
}
