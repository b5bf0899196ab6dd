package org.cldess.internal.mixing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that each term of the bound alone proves some plan optimal: without the term, the bound would be one higher.
 */
class MixBoundTest {
    private static final int NONE = MixProblem.NONE;

    private record Proved(String term, MixProblem problem, long best) {
        @Override
        public String toString() {
            return term;
        }
    }

    private static Stream<Proved> proved() {
        return Stream.of(
                new Proved(
                        "a host meets no more guests than there are",
                        MixProblem.of(seats(2), 2, homes(0, NONE), groups(NONE, NONE)),
                        1),
                new Proved(
                        "a host meets no more guests than sit at its table",
                        MixProblem.of(seats(1, 1), 1, homes(0, NONE), groups(NONE, NONE)),
                        0),
                new Proved(
                        "a host meets no guest of its group",
                        MixProblem.of(seats(1, 2), 2, homes(1, NONE, NONE), groups(0, NONE, 0)),
                        1),
                new Proved(
                        "hosts of two tables never meet",
                        MixProblem.of(seats(1, 1), 1, homes(1, 0), groups(NONE, NONE)),
                        0),
                new Proved("hosts of one table meet", MixProblem.of(seats(2), 1, homes(0, 0), groups(NONE, NONE)), 1),
                new Proved(
                        "guests of one group never meet",
                        MixProblem.of(seats(2, 1), 3, homes(NONE, NONE, NONE), groups(NONE, 0, 0)),
                        2),
                new Proved(
                        "a host is counted apart",
                        MixProblem.of(seats(1, 3), 3, homes(1, NONE, NONE, NONE), groups(NONE, NONE, 0, 0)),
                        5),
                new Proved(
                        "in each round no more pairs than fit at the tables",
                        MixProblem.of(seats(2, 1), 2, homes(NONE, NONE, NONE), groups(NONE, NONE, NONE)),
                        2),
                new Proved(
                        "three at one of two tables: two of them sit together again",
                        MixProblem.of(seats(1, 3), 2, homes(NONE, NONE, NONE, NONE), groups(NONE, NONE, NONE, NONE)),
                        5),
                new Proved(
                        "a table that nobody sits at spreads nobody",
                        MixProblem.of(seats(0, 3, 1), 2, homes(NONE, NONE, NONE, NONE), groups(NONE, NONE, NONE, NONE)),
                        5),
                new Proved(
                        "some meet all whom they may, others one in each round",
                        MixProblem.of(
                                seats(2, 2, 2, 2),
                                6,
                                homes(NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE),
                                groups(0, 0, 0, 1, 1, 1, NONE, NONE)),
                        21));
    }

    @ParameterizedTest
    @MethodSource("proved")
    void a_plan_is_proved_the_best_by_one_term_alone(Proved proved) {
        assertThat(MixBound.of(proved.problem())).isEqualTo(proved.best());
        int[][] found = MixSolver.solve(proved.problem(), 0, 50_000).orElseThrow();
        assertThat(MixSolver.count(proved.problem(), found)).isEqualTo(proved.best());
    }

    private static int[] seats(int... size) {
        return size;
    }

    private static int[] homes(int... home) {
        return home;
    }

    private static int[] groups(int... group) {
        return group;
    }
}
