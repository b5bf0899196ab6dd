package org.cldess.rulebook;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks the rules on money at the days and cents where the law changes its answer. Each line of {@code
 * law-boundaries.tsv} changes facts of {@code law-boundaries.json}; its outcome was worked out from the figures of the
 * law, not from the rules.
 */
class LawBoundariesTest {
    @TestFactory
    Stream<DynamicTest> the_answer_changes_on_the_day_and_at_the_cent_of_the_law() {
        return RuleCase.ofMoney().stream().map(RuleCase::test);
    }
}
