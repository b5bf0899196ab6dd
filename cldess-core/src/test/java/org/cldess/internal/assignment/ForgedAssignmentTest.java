package org.cldess.internal.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each check of a proof rejects a proof that passes all other checks. */
class ForgedAssignmentTest {
    private static final int NOBODY = Assignment.NOBODY;

    private record Forgery(String clause, AssignmentProblem problem, Assignment assignment) {
        @Override
        public String toString() {
            return clause;
        }
    }

    private static Stream<Forgery> forgeries() {
        AssignmentProblem twoLefts = AssignmentProblem.dense(2, 1, new int[] {5, 5});
        AssignmentProblem twoRights = AssignmentProblem.dense(1, 2, new int[] {5, 9});
        AssignmentProblem without = AssignmentProblem.sparse(1, new int[2], new int[0], new long[0]);
        return Stream.of(
                forged("a place for each on the left", pair(5), numbers(), prices(5), prices(0)),
                forged("a price for each on the left", pair(5), numbers(0), prices(5, 0), prices(0)),
                forged("a price for each on the right", pair(5), numbers(0), prices(5), prices(0, 0)),
                forged("no place below nobody", pair(5), numbers(-2), prices(5), prices(0)),
                forged("a place that exists", pair(5), numbers(1), prices(5), prices(0)),
                forged("each place once", twoLefts.whereWorthIt(), numbers(0, 0), prices(0, 0), prices(5)),
                forged("everyone assigned", pair(-5), numbers(NOBODY), prices(0), prices(0)),
                forged("no price below zero on the left", pair(-1).whereWorthIt(), numbers(0), prices(-1), prices(0)),
                forged(
                        "no price below zero on the left that is larger",
                        twoLefts,
                        numbers(0, NOBODY),
                        prices(-1, 0),
                        prices(6)),
                forged("no price below zero on the right", pair(5), numbers(0), prices(6), prices(-1)),
                forged("no price of nobody on the left", pair(5).whereWorthIt(), numbers(NOBODY), prices(5), prices(0)),
                forged(
                        "no price of nobody on the right",
                        pair(5).whereWorthIt(),
                        numbers(NOBODY),
                        prices(0),
                        prices(5)),
                forged("no pair worth more", twoRights, numbers(0), prices(5), prices(0, 0)),
                forged("no chosen pair worth less", pair(5), numbers(0), prices(6), prices(0)),
                forged("a pair that is allowed", without, numbers(0), prices(0), prices(0)),
                forged("prices that add up", pair(-2), numbers(0), prices(Long.MAX_VALUE), prices(Long.MAX_VALUE)));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_proof_that_one_clause_alone_refuses_is_refused(Forgery forged) {
        assertThat(forged.assignment().verify(forged.problem())).isFalse();
    }

    @Test
    void the_same_without_the_fault_is_accepted() {
        assertThat(new Assignment(numbers(0), prices(5), prices(0)).verify(pair(5)))
                .isTrue();
        assertThat(new Assignment(numbers(0), prices(-1), prices(0)).verify(pair(-1)))
                .isTrue();
        assertThat(new Assignment(numbers(NOBODY), prices(0), prices(0)).verify(pair(-1).whereWorthIt()))
                .isTrue();
        assertThat(new Assignment(numbers(0, NOBODY), prices(0, 0), prices(5))
                        .verify(AssignmentProblem.dense(2, 1, new int[] {5, 5})))
                .isTrue();
        assertThat(new Assignment(numbers(0, NOBODY), prices(0, 0), prices(-5))
                        .verify(AssignmentProblem.dense(2, 1, new int[] {-5, -5})))
                .isTrue();
    }

    private static AssignmentProblem pair(int weight) {
        return AssignmentProblem.dense(1, 1, new int[] {weight});
    }

    private static Forgery forged(
            String clause, AssignmentProblem problem, int[] rightOf, long[] leftPrice, long[] rightPrice) {
        return new Forgery(clause, problem, new Assignment(rightOf, leftPrice, rightPrice));
    }

    private static int[] numbers(int... numbers) {
        return numbers;
    }

    private static long[] prices(long... prices) {
        return prices;
    }
}
