package org.cldess.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.FollowUp;
import org.cldess.contract.text.Term;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.AccountClass;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.Resource;
import org.cldess.financing.ResourceId;
import org.cldess.governance.BodyKind;
import org.cldess.governance.GovernanceBody;
import org.cldess.governance.GovernanceBodyId;
import org.cldess.governance.GovernanceDecision;
import org.cldess.governance.GovernanceDecisionId;
import org.cldess.governance.GovernanceSitting;
import org.cldess.governance.GovernanceSittingId;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class DashboardTest {
    private static final GovernanceBodyId COPIL = GovernanceBodyId.of("copil");

    @Test
    void says_what_a_person_has_read_and_approved() {
        String text = ReportText.of(
                Reports.DASHBOARD.of(SmallDossier.dossier(), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));

        Golden.checkOthers(
                "tableau-de-bord.txt", text.replaceAll("\\d+ contrôles? de règles? .*", "(contrôles de règles)"));
    }

    @Test
    void opens_with_the_answer() {
        assertThat(committee(SmallDossier.dossier()))
                .contains("Au 30 juin 2014 : en retard. 54 % fait, 62 % du temps passé. "
                        + "1 action sur 4 est terminée ; 1 est en retard et 1 est bloquée.")
                .contains("[IN_PROGRESS Signé, en cours, 18 mois restants]");
    }

    @Test
    void shows_four_figures() {
        assertThat(committee(SmallDossier.dossier()).lines().filter(line -> line.startsWith("( ")))
                .hasSize(4);
    }

    @Test
    void counts_nothing_that_the_public_does_not_see() {
        assertThat(text(SmallDossier.dossier(), SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH))
                .contains("1 action sur 3 est terminée", "( 8 000 € | confirmé | prévu : 18 800 € )")
                .doesNotContain("20 800", "10 000 € | confirmé", "2015 (€)");
    }

    @Test
    void shows_what_was_known_on_the_day_and_what_was_planned() {
        String before = text(SmallDossier.dossier(), LocalDate.of(2013, 6, 30), Audience.COMMITTEE, Locale.FRENCH);
        String after = text(SmallDossier.dossier(), LocalDate.of(2014, 12, 31), Audience.COMMITTEE, Locale.FRENCH);

        assertThat(before)
                .contains("37 % du temps passé. Aucune action n’est en retard, bloquée ni en pause.")
                .doesNotContain("2.1.1 Inscrire l’ESS dans le SCOT. Le débat est reporté.");
        assertThat(after).contains("2 actions sur 4 sont terminées");
    }

    @Test
    void speaks_english_and_says_that_the_words_of_the_dossier_are_french() {
        var report = Reports.DASHBOARD.of(SmallDossier.dossier(), SmallDossier.DAY, Audience.COMMITTEE, Locale.ENGLISH);

        assertThat(report.title().plain()).isEqualTo("Steering committee dashboard");
        assertThat(report.edition().contract().runs())
                .containsExactly(new Inline.Foreign("CLDESS du Pays d’Essai", Locale.FRENCH));
        assertThat(ReportText.plain(report))
                .contains(
                        "As of 30 June 2014: late. 54% done, 62% of the time gone. 1 of 4 actions is done; 1 is late and 1 is blocked.")
                .contains("To unblock: vote du SCOT")
                .doesNotContain("Au 30", "en retard", "Sources et");
    }

    @Test
    void says_what_is_missing_where_there_is_nothing_to_show() {
        assertThat(committee(SmallDossier.empty()))
                .contains("Le plan ne compte pas encore d’action. Ajoutez-en une pour voir l’avancement.")
                .contains("Rien n’est demandé à cette séance.")
                .contains("Aucun financement n’est inscrit pour 2012-2015.")
                .contains("( – | fait | aucune action )")
                .doesNotContain("Figure:");
        assertThat(text(SmallDossier.empty(), SmallDossier.DAY, Audience.COMMITTEE, Locale.ENGLISH))
                .contains("The plan has no actions yet. Add one to see progress.")
                .contains("No funding is recorded for 2012–2015.");
    }

    @Test
    void has_nothing_to_report_where_nothing_is_late_blocked_or_missing() {
        assertThat(committee(SmallDossier.calm()))
                .contains("Rien à signaler : aucun retard, aucun blocage, aucune pièce manquante.")
                .contains("contrôles de règles faits, sans écart.");
        assertThat(text(SmallDossier.calm(), SmallDossier.DAY, Audience.COMMITTEE, Locale.ENGLISH))
                .contains("Nothing to report: nothing late, nothing blocked, nothing missing.");
    }

    @Test
    void asks_for_what_is_missing_and_counts_apart_what_cannot_be_checked() {
        assertThat(committee(SmallDossier.unsigned()))
                .contains("6 points à traiter")
                .contains("Signature] / 01/01/2012 | 2 cas : Région d’Essai et Pays d’Essai. Le contrat attend une"
                        + " signature. | Région d’Essai et Pays d’Essai. Signer le contrat")
                .contains("- Signer le contrat : il manque Région d’Essai et Pays d’Essai.");
        assertThat(committee(SmallDossier.dossier()))
                .containsPattern(
                        "\\d+ contrôles attendent un fait .* : le dossier est complet à \\d+ %\\. À renseigner d’abord : action ");
    }

    @Test
    void reminds_of_decisions_that_nobody_carried_out_in_time() {
        Dossier dossier = SmallDossier.dossier();
        GovernanceSittingId sitting = GovernanceSittingId.of("copil-1");
        GovernanceBodyId body = GovernanceBodyId.of("copil");
        GovernanceDecision late = decision("d-1", "P1", SmallDossier.DAY.minusDays(1));
        GovernanceDecision inTime = decision("d-2", "P2", SmallDossier.DAY);

        String text = committee(dossier.toBuilder()
                .bodies(List.of(GovernanceBody.builder(body, BodyKind.STEERING_COMMITTEE, "COPIL")
                        .build()))
                .sittings(List.of(GovernanceSitting.builder(sitting, body)
                        .date(SmallDossier.DAY.minusMonths(2))
                        .decisions(List.of(late, inTime))
                        .build()))
                .build());

        assertThat(text)
                .contains("Décision] / 29/06/2014 | Décision P1. Écrire au syndicat.")
                .doesNotContain("Décision P2");
    }

    private static GovernanceDecision decision(String id, String number, LocalDate due) {
        return new GovernanceDecision(
                GovernanceDecisionId.of(id),
                number,
                "Écrire au syndicat.",
                Known.notRecorded(),
                Known.none(),
                Known.of(due),
                List.of());
    }

    @Test
    void leads_to_other_documents_where_it_is_told_of_some() {
        var links = List.of(new Inline.Link("Contrat (PDF)", "contrat.pdf"));

        String text = ReportText.of(Reports.DASHBOARD
                .relatedTo(links)
                .of(SmallDossier.dossier(), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));

        assertThat(text).contains("## Autres documents (documents, NONE)\n- Contrat (PDF) <contrat.pdf>");
        assertThat(committee(SmallDossier.dossier())).doesNotContain("Autres documents");
    }

    @Test
    void says_that_a_contract_is_over_and_what_was_left_open() {
        Dossier over = during(LocalDate.of(2010, 1, 1), LocalDate.of(2013, 12, 31));

        assertThat(committee(over))
                .contains("Signé, terminé depuis le 31 décembre 2013")
                .contains("le contrat est terminé depuis le 31 décembre 2013. 54 % fait ; 3 actions restent ouvertes.")
                .contains("- Évaluer le contrat, terminé depuis le 31 décembre 2013.")
                .contains("- Terminer ou abandonner 1 action restée ouverte : 1.1.2.")
                .contains("Le contrat est terminé depuis le 31 décembre 2013 : ce qui suit est resté ouvert.")
                .contains("Dire si l’action est terminée ou abandonnée.")
                .doesNotContain("Débloquer");
        assertThat(english(over))
                .contains(
                        "Signed, ended on 31 December 2013",
                        "- Evaluate the contract, which ended on 31 December 2013.")
                .contains("- Finish or drop 1 action that is still open: 1.1.2.");
    }

    @Test
    void says_that_a_signed_contract_is_still_to_begin() {
        Dossier early = during(LocalDate.of(2015, 1, 1), LocalDate.of(2017, 12, 31));

        assertThat(committee(early))
                .contains(
                        "Signé, commence le 1er janvier 2015",
                        "Au 30 juin 2014 : le contrat commence le 1er janvier 2015.");
        assertThat(english(early))
                .contains(
                        "Signed, begins on 1 January 2015",
                        "As of 30 June 2014: the contract begins on 1 January 2015.");
    }

    private static Dossier during(LocalDate first, LocalDate last) {
        Dossier small = SmallDossier.dossier();
        return small.toBuilder()
                .contract(
                        small.contract().toBuilder().term(new Term(first, last)).build())
                .build();
    }

    @Test
    void has_the_money_to_be_found_of_the_next_years_apart_and_the_rest_together() {
        List<Resource> resources = IntStream.rangeClosed(2014, 2017)
                .mapToObj(year -> Resource.builder(
                                ResourceId.of("r-" + year), AccountClass.of(74), year, "Part", Amount.euros("100"))
                        .build())
                .toList();
        Action action = Action.builder(ActionId.of("seule"), "1.1.1", "Agir")
                .plan(FinancingPlan.builder().resources(resources).build())
                .build();
        Dossier dossier =
                SmallDossier.empty().toBuilder().actions(List.of(action)).build();

        assertThat(committee(dossier)).contains("| 100 € en 2014, 100 € en 2015 et 200 € ensuite )");
        assertThat(english(dossier)).contains("| €100 in 2014, €100 in 2015 and €200 later )");
    }

    @Test
    void says_what_has_changed_since_the_last_sitting_and_asks_the_next_one_for_what_is_blocked() {
        FollowUp before = FollowUp.inProgress(LocalDate.of(2014, 1, 1), 20);
        Dossier dossier = SmallDossier.empty().toBuilder()
                .bodies(List.of(GovernanceBody.builder(COPIL, BodyKind.STEERING_COMMITTEE, "COPIL")
                        .build()))
                .sittings(List.of(sitting(LocalDate.of(2014, 3, 25)), sitting(LocalDate.of(2014, 9, 16))))
                .actions(List.of(
                        action("1.1", before, FollowUp.done(SmallDossier.DAY)),
                        action("1.2", before, FollowUp.blocked(SmallDossier.DAY, "Pas de local.", "Un bail.")),
                        action("1.3", before, FollowUp.blocked(SmallDossier.DAY, "Pas de budget.", "Un vote."))))
                .build();

        assertThat(committee(dossier))
                .contains("Depuis la séance du 25 mars 2014\n- Avancement : 20 % → 47 %.")
                .contains(
                        "- 1 action s’est terminée : 1.1 Agir.", "- 2 actions se sont bloquées : 1.2 Agir et 1.3 Agir.")
                .contains("Le 16 septembre 2014, décidez\n- Débloquer 2 actions : 1.2 et 1.3.");
        assertThat(english(dossier)).contains("- 1 action finished: 1.1 Agir.", "- Unblock 2 actions: 1.2 and 1.3.");
    }

    private static GovernanceSitting sitting(LocalDate day) {
        return GovernanceSitting.builder(GovernanceSittingId.of("s-" + day.getMonthValue()), COPIL)
                .date(day)
                .build();
    }

    private static Action action(String number, FollowUp... history) {
        return Action.builder(ActionId.of("a-" + number.replace('.', '-')), number, "Agir")
                .history(List.of(history))
                .build();
    }

    private static String english(Dossier dossier) {
        return text(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.ENGLISH);
    }

    private static String committee(Dossier dossier) {
        return text(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);
    }

    /** Returns the text with ordinary spaces. */
    private static String text(Dossier dossier, LocalDate day, Audience audience, Locale locale) {
        return ReportText.plain(Reports.DASHBOARD.of(dossier, day, audience, locale));
    }
}
