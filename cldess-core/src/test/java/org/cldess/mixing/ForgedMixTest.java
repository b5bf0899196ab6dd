package org.cldess.mixing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.cldess.matching.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each check of a plan rejects a plan that passes all other checks. */
class ForgedMixTest {
    private static final Participant ANNE = Participant.named("Anne");
    private static final Participant LEA = Participant.named("Léa");
    private static final Participant MARC = Participant.named("Marc");
    private static final Participant PAUL = Participant.named("Paul");
    private static final List<Participant> FOUR = List.of(ANNE, LEA, MARC, PAUL);

    /** Four participants, two tables and one round. */
    private static final TableMixing MIX = TableMixing.of(FOUR).tables(2);

    private static final List<List<Participant>> ROUND = List.of(List.of(ANNE, LEA), List.of(MARC, PAUL));
    private static final List<Message> CONFLICT = List.of(Message.of("impossible", "impossible"));

    private record Forgery(String clause, TableMixing mix, MixingPlan plan) {
        @Override
        public String toString() {
            return clause;
        }
    }

    private static Stream<Forgery> forgeries() {
        return Stream.of(seats(), counts(), conflicts()).flatMap(List::stream);
    }

    private static List<Forgery> seats() {
        TableMixing one = TableMixing.of(List.of(ANNE)).tables(List.of(1, 1));
        List<List<Participant>> without = List.of(List.of(ANNE, LEA), List.of(MARC));
        List<List<Participant>> crowded = List.of(List.of(ANNE, LEA, MARC), List.of(PAUL));
        List<List<Participant>> elsewhere = List.of(List.of(MARC, PAUL), List.of(ANNE, LEA));
        return List.of(
                forged("as many rounds as asked", MIX.rounds(2), 2, List.of(ROUND)),
                forged("as many tables as asked", one, 0, List.of(List.of(List.of(ANNE)))),
                forged("everybody in each round", MIX, 1, List.of(without)),
                forged("no more at a table than seats", MIX.rounds(3), 4, List.of(crowded, ROUND, ROUND)),
                forged("no two of a group", MIX.apart(List.of(ANNE, LEA)), 2, List.of(ROUND)),
                forged("a host at its own table", MIX.hosts(List.of(ANNE)), 2, List.of(elsewhere)));
    }

    /**
     * With four seats at each of two tables, two participants sit at each table, so no plan of one round has more than
     * two encounters.
     */
    private static List<Forgery> counts() {
        TableMixing roomy = TableMixing.of(FOUR).tables(List.of(4, 4));
        return List.of(
                forged("the encounters", MIX, 1, List.of(ROUND)),
                new Forgery("the bound of what is asked", MIX, new MixingPlan(MIX, List.of(ROUND), 2, 3, List.of())),
                forged("no more encounters than the bound", roomy, 6, List.of(List.of(FOUR, List.of()))));
    }

    private static List<Forgery> conflicts() {
        TableMixing crowded = TableMixing.of(FOUR).tables(List.of(1, 2));
        return List.of(
                new Forgery("a conflict", MIX, new MixingPlan(MIX, List.of(), 0, 0, CONFLICT)),
                new Forgery("no rounds", crowded, new MixingPlan(crowded, List.of(ROUND), 0, 0, CONFLICT)),
                new Forgery("no encounters", crowded, new MixingPlan(crowded, List.of(), 2, 0, CONFLICT)),
                new Forgery("no bound", crowded, new MixingPlan(crowded, List.of(), 0, 2, CONFLICT)));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_plan_that_one_clause_alone_refuses_is_refused(Forgery forged) {
        assertThat(forged.plan().verify(forged.mix())).isFalse();
    }

    @Test
    void the_same_plans_without_the_fault_are_accepted() {
        TableMixing asked = MIX.rounds(2).apart(List.of(ANNE, MARC)).hosts(List.of(ANNE, PAUL));
        TableMixing crowded = TableMixing.of(FOUR).tables(List.of(1, 2));

        assertThat(MIX.bound()).isEqualTo(2);
        assertThat(forged("", MIX, 2, List.of(ROUND)).plan().verify(MIX)).isTrue();
        assertThat(forged("", asked, 2, List.of(ROUND, ROUND)).plan().verify(asked))
                .isTrue();
        assertThat(new MixingPlan(crowded, List.of(), 0, 0, CONFLICT).verify(crowded))
                .isTrue();
    }

    private static Forgery forged(
            String clause, TableMixing mix, long encounters, List<List<List<Participant>>> rounds) {
        return new Forgery(clause, mix, new MixingPlan(mix, rounds, encounters, mix.bound(), List.of()));
    }
}
