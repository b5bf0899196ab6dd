package org.cldess.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Finding;
import org.cldess.rule.Outcome;
import org.cldess.sample.ChangedDossier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Spoils one thing of the sample file: an order of days, a name, an amount. A case in {@code nonsense-cases.json}
 * gives a sentence, the wrong values, the rule that finds them and, unless the place has no id, where.
 */
class NonsenseTest {
    @TestFactory
    Stream<DynamicTest> a_rule_finds_what_makes_no_sense() {
        return RuleCase.ofNonsense().stream().map(one -> DynamicTest.dynamicTest(one.says(), () -> find(one)));
    }

    private static void find(RuleCase one) {
        ChangedDossier changed = one.dossier();
        Set<String> found = breached(one, changed.dossier());
        found.removeAll(breached(one, one.base().dossier().dossier()));

        if (one.at().isEmpty()) {
            assertThat(found).isNotEmpty();
        } else {
            assertThat(found).contains(changed.pointer(one.at()));
        }
    }

    private static Set<String> breached(RuleCase one, Dossier dossier) {
        return Ruling.of(one.rule(), dossier, one.day()).all().stream()
                .filter(finding -> finding.outcome() == Outcome.BREACHED)
                .map(Finding::path)
                .collect(Collectors.toSet());
    }
}
