package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.rule.Outcome;
import org.cldess.rule.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Checks every shipped rule on variants of the sample file. Each case in {@code rule-cases.json} gives a rule, a
 * sentence, the changed values, the place and the outcome.
 */
class RuleCasesTest {
    @TestFactory
    Stream<DynamicTest> every_case_has_the_outcome_that_was_worked_out() {
        return RuleCase.ofSample().stream().map(RuleCase::test);
    }

    private static Set<String> rulesWith(Outcome outcome) {
        return RuleCase.ofSample().stream()
                .filter(one -> one.outcome().equals(Ruling.name(outcome)))
                .map(RuleCase::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> shippedWithout(String... codes) {
        Set<String> shipped = Rulebook.france().rules().stream()
                .map(Rule::code)
                .filter(code -> !code.startsWith("IDN"))
                .collect(Collectors.toCollection(TreeSet::new));
        shipped.removeAll(Set.of(codes));
        return shipped;
    }

    @Test
    void every_rule_is_seen_kept_and_broken() {
        // FIN-12 looks only at movements that breach it.
        assertThat(rulesWith(Outcome.COMPLIES)).containsAll(shippedWithout("FIN-12"));
        // CTR-07 cannot be breached, because until 8 August 2015 a Region could act in any matter of regional interest.
        // ESS-14 grants a right.
        assertThat(rulesWith(Outcome.BREACHED)).containsAll(shippedWithout("CTR-07", "ESS-14"));
    }
}
