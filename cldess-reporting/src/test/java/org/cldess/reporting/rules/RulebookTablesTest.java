package org.cldess.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cldess.rule.RuleRecord;
import org.junit.jupiter.api.Test;

class RulebookTablesTest {
    @Test
    void every_family_of_rules_that_ships_has_a_title() {
        assertThat(RuleRecord.shipped()).allSatisfy(rule -> {
            String family = rule.code().substring(0, rule.code().indexOf('-'));
            assertThat(Texts.WORDS.keys(Locale.FRENCH)).contains("rules.family." + family);
            assertThat(Texts.WORDS.keys(Locale.ENGLISH)).contains("rules.family." + family);
        });
    }
}
