package org.cldess.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;
import org.cldess.rulebook.Rulebook;
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
            assertThat(text)
                    .contains(
                            "\n" + rule.code() + " / ",
                            " | " + plain(rule.record().say(Locale.FRENCH)));
        }
        assertThat(text).contains(" / depuis le 01/01/2005, à confirmer |");
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void says_what_is_wrong_where_and_by_which_source() {
        assertThat(french())
                .contains("Au 30 juin 2014 : 1 erreur et")
                .contains("[BLOCKED Erreur] | Le budget de l’action 1.1.2 n’est pas équilibré")
                .contains("| Action 1.1.2, plan de financement | GRT-14 <#famille-grt> / ");
    }

    @Test
    void says_what_to_record_first_in_words() {
        assertThat(french())
                .contains("## À renseigner d’abord")
                .contains("plan de financement | GRT-14 <#famille-grt>, FIN-01 <#famille-fin>");
    }

    @Test
    void speaks_english_and_keeps_from_the_public_what_it_must_not_see() {
        String text = text(Rulebook.france(), Audience.PUBLIC, Locale.ENGLISH);

        assertThat(text).contains("# Rules and findings", "## The rules").doesNotContain(SmallDossier.SECRET, "3.1.1");
    }

    @Test
    void says_of_which_rules_the_findings_are_kept_from_the_reader() {
        Rulebook one = Rulebook.empty().with(rule("PUR-01"));

        assertThat(text(one, Audience.PUBLIC, Locale.FRENCH))
                .contains("| constats réservés", "ne sont ni donnés ni comptés ici")
                .doesNotContain("rien à vérifier");
        assertThat(text(one, Audience.COMMITTEE, Locale.FRENCH)).doesNotContain("réservés", "ni comptés");
    }

    private static Rule<Dossier> rule(String code) {
        return Rulebook.france().find(code).orElseThrow();
    }

    @Test
    void takes_the_rules_that_it_is_given() {
        Rule<Dossier> ours = Rule.of(RuleRecord.builder("LOC-01", "Le dossier est relu.", "The dossier is proofread.")
                        .build())
                .<Dossier>asOf()
                .test(it -> Verdict.complies());

        assertThat(text(Rulebook.empty().with(ours), Audience.COMMITTEE, Locale.FRENCH))
                .contains(
                        "LOC-01 / avertissement | Le dossier est relu.",
                        "| 1 respectée",
                        "1 contrôle fait au 30 juin 2014 : aucun écart.",
                        "Rien ne manque : chaque contrôle donné ici a pu être fait.")
                .doesNotContain("CTR-01");
        assertThat(text(Rulebook.empty().with(ours), Audience.COMMITTEE, Locale.ENGLISH))
                .contains("Nothing is missing: every check given here could be carried out.");
    }

    @Test
    void says_so_where_there_is_no_rule() {
        assertThat(text(Rulebook.empty(), Audience.COMMITTEE, Locale.FRENCH)).contains("Ce recueil n’a aucune règle.");
    }

    @Test
    void groups_five_hundred_findings_by_rule_and_tells_how_many_it_does_not_show() throws IOException {
        Report report = Reports.RULES.of(unbalanced(520), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);
        String text = ReportText.plain(report);

        assertThat(text)
                .contains("Au 30 juin 2014 : 521 erreurs et")
                .contains("[BLOCKED Erreur] | et 501 autres de même nature |  | GRT-14");
        assertThat(text.lines().filter(line -> line.startsWith("[BLOCKED Erreur] | Le budget de l’action")))
                .hasSize(20);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Format.HTML.write(report, page);
        assertThat(page.toString(StandardCharsets.UTF_8)).contains("et 501 autres de même nature");
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        Format.PDF.write(report, paper);
        try (PDDocument document = Loader.loadPDF(paper.toByteArray())) {
            assertThat(document.getNumberOfPages()).isLessThan(30);
            assertThat(new PDFTextStripper().getText(document).replace('\u00A0', ' '))
                    .contains("et 501 autres de même nature", "(suite)");
        }
    }

    private static Dossier unbalanced(int count) {
        Dossier small = SmallDossier.dossier();
        Action like = small.actions().get(1);
        List<Action> actions = new ArrayList<>(small.actions());
        for (int i = 0; i < count; i++) {
            int number = i;
            actions.add(Action.builder(ActionId.of("u-" + i), "4.1." + i, "Action d’essai " + i)
                    .objectives(like.objectives())
                    .plan(like.plan().map(plan -> renamed(plan, "-" + number)))
                    .build());
        }
        return small.toBuilder().actions(actions).build();
    }

    /** Returns the same lines with other ids. */
    private static FinancingPlan renamed(FinancingPlan plan, String suffix) {
        return plan.toBuilder()
                .expenses(plan.expensesInMoney()
                        .map(line -> Expense.builder(
                                        ExpenseId.of(line.id().value() + suffix),
                                        line.account(),
                                        line.year(),
                                        line.label(),
                                        line.amount())
                                .build())
                        .toList())
                .resources(plan.resourcesInMoney()
                        .map(line -> Resource.builder(
                                        ResourceId.of(line.id().value() + suffix),
                                        line.account(),
                                        line.year(),
                                        line.label(),
                                        line.amount())
                                .funder(line.funder())
                                .build())
                        .toList())
                .build();
    }
}
