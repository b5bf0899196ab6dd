package org.cldess.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that each check of a proof rejects a proof that passes all other checks. All problems have one pair. */
class ForgedPairingTest {
    private static final boolean[] CHOSEN = {true};
    private static final boolean[] NOT_CHOSEN = {false};

    private record Forgery(String clause, PairingProblem problem, Pairing pairing) {
        @Override
        public String toString() {
            return clause;
        }
    }

    private static Stream<Forgery> forgeries() {
        PairingProblem demanded = pair(-1).withMust(new boolean[] {true});
        return Stream.of(
                new Forgery("a choice for each pair", pair(1), new Pairing(new boolean[0], new long[2], 0)),
                new Forgery("a price for each node", pair(1), new Pairing(CHOSEN, new long[3], 0)),
                forged("no limit at a price below zero", pair(-1).withLimit(1), CHOSEN, 0, 0, -1),
                forged("a pair that must be chosen", demanded, NOT_CHOSEN, 0, 0, 0),
                forged("no pair that weighs less than its prices", pair(-1), CHOSEN, 0, 0, 0),
                forged("no pair left that weighs more", pair(1), NOT_CHOSEN, 0, 0, 0),
                forged("no more pairs than the limit", pair(1).withLimit(0), CHOSEN, 0, 0, 0),
                forged("no price of a limit that is not reached", pair(1).withLimit(2), NOT_CHOSEN, 0, 0, 1),
                forged("the least of a node", pair(-1).withDegrees(1, 1), NOT_CHOSEN, 0, 0, 0),
                forged("the most of a node", pair(1).withDegrees(0, 0), CHOSEN, 0, 0, 0),
                forged("no price where more could be had", pair(1).withDegrees(0, 1), NOT_CHOSEN, 1, 0, 0),
                forged("no rebate where less could be had", pair(-1).withDegrees(0, 1), CHOSEN, 0, -1, 0));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void a_proof_that_one_clause_alone_refuses_is_refused(Forgery forged) {
        assertThat(forged.pairing().verify(forged.problem())).isFalse();
    }

    @Test
    void the_same_without_the_fault_is_accepted() {
        assertThat(new Pairing(CHOSEN, new long[2], 0).verify(pair(1))).isTrue();
        assertThat(new Pairing(NOT_CHOSEN, new long[2], 0).verify(pair(-1))).isTrue();
        assertThat(new Pairing(CHOSEN, new long[] {1, 0}, 0).verify(pair(1).withDegrees(0, 1)))
                .isTrue();
        assertThat(new Pairing(CHOSEN, new long[] {0, -1}, 0).verify(pair(-1).withDegrees(1, 1)))
                .isTrue();
        assertThat(new Pairing(CHOSEN, new long[2], 1).verify(pair(1).withLimit(1)))
                .isTrue();
    }

    private static PairingProblem pair(long weight) {
        return PairingProblem.of(1, 1, new int[1], new int[1], new long[] {weight});
    }

    private static Forgery forged(
            String clause, PairingProblem problem, boolean[] chosen, long left, long right, long limit) {
        return new Forgery(clause, problem, new Pairing(chosen, new long[] {left, right}, limit));
    }
}
