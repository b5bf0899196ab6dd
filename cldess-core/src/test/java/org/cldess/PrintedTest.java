package org.cldess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cldess.act.Acts;
import org.cldess.dossier.Changes;
import org.cldess.dossier.Dossier;
import org.cldess.rule.Outcome;
import org.cldess.rule.RuleRecord;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.sample.GeneratedDossiers;
import org.junit.jupiter.api.Test;

/** What a log or a debugger shows of the objects that a program holds. */
class PrintedTest {
    private static final LocalDate DAY = LocalDate.of(2014, 1, 1);

    private final Dossier dossier = GeneratedDossiers.full(1);

    @Test
    void acts_name_their_dossier() {
        assertThat(Acts.of(dossier)).hasToString("Acts of " + dossier.id());
    }

    @Test
    void a_rulebook_counts_its_rules() {
        int all = RuleRecord.shipped().size();

        assertThat(Rulebook.france().without("CTR-01")).hasToString("Rulebook of %s rules".formatted(all - 1));
    }

    @Test
    void findings_are_counted_by_outcome() {
        Findings findings = Rulebook.france().check(dossier, DAY);

        assertThat(findings)
                .hasToString("Findings of 2014-01-01: %s breached, %s not evaluable, %s complied"
                        .formatted(
                                count(findings, Outcome.BREACHED),
                                count(findings, Outcome.NOT_EVALUABLE),
                                count(findings, Outcome.COMPLIES)));
    }

    private static long count(Findings findings, Outcome outcome) {
        return findings.stream().filter(finding -> finding.outcome() == outcome).count();
    }

    @Test
    void changes_are_counted() {
        Dossier noted = dossier.toBuilder().note("Another note").build();

        assertThat(Changes.between(dossier, dossier)).hasToString("Changes: 0");
        assertThat(Changes.between(dossier, noted)).hasToString("Changes: 1");
    }
}
