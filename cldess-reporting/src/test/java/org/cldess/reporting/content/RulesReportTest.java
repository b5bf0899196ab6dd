package org.cldess.reporting.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.Rulebook;
import org.cldess.reporting.Reports;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;
import org.junit.jupiter.api.Test;

class RulesReportTest {
    private static String text(Rulebook rulebook, Audience audience, Locale locale) {
        return ReportText.plain(
                Reports.RULES.under(rulebook).of(SmallDossier.dossier(), SmallDossier.DAY, audience, locale));
    }

    private static String french() {
        return text(Rulebook.france(), Audience.COMMITTEE, Locale.FRENCH);
    }

    @Test
    void lists_every_rule_with_its_source_its_days_and_what_it_finds_here() {
        String text = french();

        for (Rule<Dossier> rule : Rulebook.france().rules()) {
            assertThat(text).contains(rule.code() + " | " + plain(rule.record().say(Locale.FRENCH)));
        }
        assertThat(text).contains("| depuis le 01/01/2005 / à confirmer |");
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void says_what_is_wrong_where_and_by_which_source() {
        assertThat(french())
                .contains("Au 30 juin 2014 : 1 erreur et")
                .contains("[BLOCKED Erreur] | Le budget de l’action 1.1.2 n’est pas équilibré")
                .contains("| Action 1.1.2, plan de financement | GRT-14 / ");
    }

    @Test
    void says_what_to_record_first_in_words() {
        assertThat(french()).contains("## À renseigner d’abord").contains("plan de financement | GRT-14, FIN-01");
    }

    @Test
    void speaks_english_and_keeps_from_the_public_what_it_must_not_see() {
        String text = text(Rulebook.france(), Audience.PUBLIC, Locale.ENGLISH);

        assertThat(text).contains("# Rules and findings", "## The rules").doesNotContain(SmallDossier.SECRET, "3.1.1");
    }

    @Test
    void takes_the_rules_that_it_is_given() {
        Rule<Dossier> ours = Rule.of(RuleRecord.builder("LOC-01", "Le dossier est relu.", "The dossier is proofread.")
                        .build())
                .<Dossier>asOf()
                .test(it -> Verdict.complies());

        assertThat(text(Rulebook.empty().with(ours), Audience.COMMITTEE, Locale.FRENCH))
                .contains(
                        "LOC-01 | Le dossier est relu.",
                        "| 1 respectée",
                        "1 contrôle fait au 30 juin 2014 : aucun écart.",
                        "Rien ne manque")
                .doesNotContain("CTR-01");
    }

    @Test
    void says_so_where_there_is_no_rule() {
        assertThat(text(Rulebook.empty(), Audience.COMMITTEE, Locale.FRENCH)).contains("Ce recueil n’a aucune règle.");
    }
}
