package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cldess.rule.Finding;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;

class RulebookTest {
    private final Dossier grasse = SampleDossiers.grasse();

    @Test
    void pairs_each_shipped_record_with_one_test() {
        List<String> records =
                RuleRecord.shipped().stream().map(RuleRecord::code).toList();

        assertThat(Rulebook.france().rules()).extracting(Rule::code).containsExactlyElementsOf(records);
        assertThat(records).doesNotHaveDuplicates().hasSize(13);
    }

    @Test
    void finds_nothing_wrong_and_nothing_missing_in_the_sample() {
        Findings findings = Rulebook.france().check(grasse, SampleDossiers.DAY);

        assertThat(findings.breached())
                .extracting(f -> f.message(Locale.FRENCH))
                .isEmpty();
        assertThat(findings.notEvaluable())
                .extracting(Finding::code, Finding::missing)
                .isEmpty();
    }
}
