package org.cldess.reporting.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cldess.action.Action;
import org.cldess.action.ActionBuilder;
import org.cldess.action.ActionId;
import org.cldess.action.ActionLink;
import org.cldess.action.ActionNote;
import org.cldess.action.FollowUp;
import org.cldess.action.LinkKind;
import org.cldess.action.Participation;
import org.cldess.action.Risk;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.financing.Expense;
import org.cldess.financing.ExpenseId;
import org.cldess.financing.FinancingPlan;
import org.cldess.financing.ResourceId;
import org.cldess.known.Known;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.sample.Moves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionSheetsTest {
    private final String text = ReportText.plain(report(Audience.COMMITTEE));

    @Test
    void has_one_sheet_an_action_in_the_order_of_their_numbers() {
        assertThat(report(Audience.COMMITTEE).sections())
                .filteredOn(section -> section.sheet() == Sheet.NEW)
                .extracting(Section::id)
                .containsExactly(
                        "action-a-1-1-1", "action-a-1-1-2", "action-a-2-1-1", "action-a-2-1-2", "action-a-3-1-1");
        assertThat(report(Audience.PARTNER).sections()).extracting(Section::id).doesNotContain("action-a-3-1-1");
    }

    @Test
    void answers_who_when_how_much_and_what_next_in_four_boxes() {
        assertThat(text)
                .contains("[ Pilote: Pays d’Essai ]")
                .contains("[ Calendrier: du 04/03/2013 au 18/05/2014 / 43 jours de retard ]")
                .contains("[ Budget: prévu : 8 800 € / engagé : non renseigné / payé : non renseigné ]")
                .contains("[ Prochaine échéance: 15/07/2014 / Convention ]");
    }

    @Test
    void names_the_leading_person_to_partners_and_not_to_the_public() {
        assertThat(ReportText.plain(report(Audience.PARTNER))).contains("Ginette Contactée, animatrice");
        assertThat(ReportText.plain(report(Audience.PUBLIC))).doesNotContain("Ginette", "Personne pilote");
    }

    @Test
    void tells_what_is_known_to_be_none_from_what_nobody_recorded() {
        String none = sheets(
                action -> action.lead(Known.none()).leadPerson(Known.none()).plan(Known.none()));
        String unknown = sheets(action ->
                action.lead(Known.notRecorded()).leadPerson(Known.notRecorded()).plan(Known.notRecorded()));

        assertThat(none)
                .contains("[ Pilote: aucun ]", "[ Budget: aucun ]", " | aucun | ", " | 0\n", "Total |  |  |  | 0\n")
                .doesNotContain("[ Pilote: non renseigné ]", "[ Budget: non renseigné ]", "pilote, ", "budget");
        assertThat(unknown)
                .contains(
                        "[ Pilote: non renseigné ]",
                        "[ Budget: non renseigné ]",
                        "Non renseigné : Pilote, Prévu (€).\n")
                .contains("Non renseigné : pilote, ", "budget, ")
                .doesNotContain("aucun ]", " | 0\n");
    }

    private static String sheets(UnaryOperator<ActionBuilder> change) {
        Dossier small = SmallDossier.dossier();
        Dossier changed = small.toBuilder()
                .actions(small.actions().stream()
                        .map(action -> change.apply(action.toBuilder()).build())
                        .toList())
                .movements(List.of())
                .build();
        return ReportText.plain(Reports.ACTION_SHEETS.of(changed, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void says_by_how_much_a_budget_is_out_of_balance() {
        assertThat(text)
                .contains("Équilibre : dépenses = ressources.")
                .contains("Écart : 1 200,00 € de ressources manquantes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014-01-10 REQUESTED 9000                         | sollicité 9 000 €
            2014-01-10 REQUESTED 9000; 2014-02-10 REFUSED 9000 | refusé 9 000 €
            2014-01-10 REQUESTED 9000; 2014-02-10 REFUSED 2000 | sollicité 9 000 € · refusé 2 000 €
            2014-01-10 REQUESTED 9000; 2014-02-10 AWARDED 8000 | notifié 8 000 €
            2014-02-10 AWARDED 8000; 2014-03-10 WITHDRAWN 1500 | notifié 6 500 € · retiré 1 500 €
            2014-02-10 AWARDED 8000; 2014-03-10 WITHDRAWN 8000 | retiré 8 000 €
            2014-02-10 AWARDED 8000; 2014-03-10 COMMITTED 7000 | notifié 8 000 € · engagé 7 000 €
            2014-03-10 COMMITTED 7000; 2014-04-10 PAID 500     | engagé 7 000 € · payé 500 €
            2014-02-10 AWARDED 8000; 2014-03-10 COMMITTED 8000; 2014-04-10 PAID 8000 | notifié 8 000 € · payé 8 000 €
            2014-02-10 AWARDED 8000; 2014-04-10 PAID 8000; 2014-05-10 RETURNED 100 | notifié 7 900 € · payé 7 900 € · reversé 100 €
            2014-04-10 PAID 500                                | payé 500 €
            2014-07-10 PAID 500                                | prévu, suite non renseignée
            """)
    void says_of_each_resource_what_was_awarded_and_paid(String moves, String said) {
        Dossier moved = SmallDossier.dossier().toBuilder()
                .movements(Moves.of(ResourceId.of("r-region-2014-8800"), moves))
                .build();

        assertThat(ReportText.plain(
                        Reports.ACTION_SHEETS.of(moved, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Région d’Essai – Subvention, compte 74, 2014 | " + said + " | 8 800");
    }

    /** Ordered 4,200 €, invoiced 4,100.50 €, 100 € of it credited, 1,000 € paid: 4,000.50 € were spent. */
    @Test
    void says_of_each_expense_what_was_ordered_invoiced_paid_and_spent() {
        Dossier spent = SmallDossier.dossier().toBuilder()
                .movements(
                        Moves.of(
                                ExpenseId.of("d-60-2013-4000"),
                                "2013-04-02 ORDERED 4200; 2013-05-02 INVOICED 4100.50; 2013-06-02 CREDITED 100; 2013-06-03 PAID 1000"))
                .build();

        assertThat(ReportText.plain(
                        Reports.ACTION_SHEETS.of(spent, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("""
                        Table: Dépenses
                        Dépenses | Prévu (€) | Commandé (€) | Facturé (€) | Payé (€) | Avoir (€) | Dépensé (€)
                        Ligne 60 – 60 Achats, 2013 | 4 000,00 | 4 200,00 | 4 100,50 | 1 000,00 | 100,00 | 4 000,50
                        Ligne 64 – 64 Charges de personnel, 2013 | 6 000,00 | – | – | – | – | –
                        Total | 10 000,00 | 4 200,00 | 4 100,50 | 1 000,00 | 100,00 | 4 000,50
                        """)
                .contains("Ce qui est commandé, facturé et payé pour ces dépenses n’est pas renseigné.");
    }

    @Test
    void no_movement_is_zero_only_until_the_day_to_which_all_are_recorded() {
        assertThat(recordedUntil(SmallDossier.DAY)).contains("Ligne 60 – 60 Achats, 2013 | 4 000 | 0 | 0 | 0 | 0");
        assertThat(recordedUntil(SmallDossier.DAY.minusDays(1)))
                .contains("Ligne 60 – 60 Achats, 2013 / renseigné jusqu’au 29/06/2014 | 4 000\n")
                .contains("Non renseigné : Commandé (€), Facturé (€), Payé (€), Dépensé (€).");
    }

    private static String recordedUntil(LocalDate day) {
        Dossier small = SmallDossier.dossier();
        Expense expense = small.actions().stream()
                .flatMap(action -> action.plan().value().stream())
                .flatMap(FinancingPlan::expensesInMoney)
                .filter(one -> one.id().value().equals("d-60-2013-4000"))
                .findFirst()
                .orElseThrow()
                .toBuilder()
                .completeUntil(day)
                .build();
        return ReportText.plain(
                Reports.ACTION_SHEETS.of(small.with(expense), SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void an_investment_whose_resources_nobody_recorded_has_a_sheet() {
        Dossier capital = SmallDossier.withCapital();
        Dossier dossier = capital.toBuilder()
                .movements(List.of())
                .grants(List.of())
                .actions(capital.actions().stream()
                        .map(action -> action.toBuilder()
                                .plan(action.plan()
                                        .map(plan -> plan.toBuilder()
                                                .resources(Known.notRecorded())
                                                .build()))
                                .build())
                        .toList())
                .build();

        assertThat(ReportText.plain(
                        Reports.ACTION_SHEETS.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Table: Actions", "Non renseigné : ");
    }

    @Test
    void keeps_contributions_in_kind_apart_from_money() {
        assertThat(text)
                .containsSubsequence(
                        "Table: Dépenses", "Total | 10 000", "Table: Contributions en nature employées", "Total | 500");
    }

    @Test
    void shows_what_blocks_an_action_and_what_would_set_it_free() {
        assertThat(text).contains("Bloquée : Le débat est reporté.\nPour débloquer : vote du SCOT");
    }

    @Test
    void lists_what_is_not_filled_in_rather_than_empty_rows() {
        assertThat(text)
                .contains(
                        "Non renseigné : description, publics, livrables, partenaires, indicateurs, participation citoyenne, risques.")
                .contains(
                        "Non renseigné : description, publics, livrables, partenaires, étapes, budget, indicateurs, participation citoyenne, risques.");
        assertThat(ReportText.plain(Reports.ACTION_SHEETS.of(
                        SmallDossier.dossier(), SmallDossier.DAY, Audience.PUBLIC, Locale.ENGLISH)))
                .contains(
                        "Not recorded: description, audience, deliverables, partners, indicators, citizen participation.");
    }

    private static Report report(Audience audience) {
        return Reports.ACTION_SHEETS.of(SmallDossier.dossier(), SmallDossier.DAY, audience, Locale.FRENCH);
    }

    @Test
    void shows_parts_risks_notes_and_links_to_those_who_may_see_them() {
        Dossier small = SmallDossier.dossier();
        Action first = small.actions().get(0);
        Dossier fuller = small.with(first.toBuilder()
                        .participation(Participation.INVOLVEMENT)
                        .risks(List.of(
                                new Risk("Peu de monde", 1, 2, Known.none(), Known.none()),
                                new Risk("La salle ferme", 3, 4, Known.notRecorded(), Known.notRecorded())))
                        .links(List.of(ActionLink.of(
                                LinkKind.SUPPORTS, small.actions().get(1).id())))
                        .notes(List.of(
                                new ActionNote(SmallDossier.DAY.minusYears(1), "Vu l’an passé.", Known.none()),
                                new ActionNote(SmallDossier.DAY, "Vu ce jour.", Known.none())))
                        .build())
                .with(Action.builder(ActionId.of("z-1"), "1.1.1.1", "Trouver la salle")
                        .parent(first.id())
                        .history(List.of(FollowUp.inProgress(SmallDossier.DAY, 40)))
                        .build());

        String committee =
                ReportText.plain(Reports.ACTION_SHEETS.of(fuller, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH));
        String partner =
                ReportText.plain(Reports.ACTION_SHEETS.of(fuller, SmallDossier.DAY, Audience.PARTNER, Locale.FRENCH));

        assertThat(committee)
                .contains("Participation citoyenne: Concertation", "Total |  |  | 40 %", "cette action")
                .contains("Sous-action de 1.1.1 Organiser les rendez-vous de l’ESS")
                .containsSubsequence("La salle ferme | 3 | 4 | 12", "Peu de monde | 1 | 2 | 2")
                .containsSubsequence("Vu ce jour.", "Vu l’an passé.");
        assertThat(partner)
                .contains("Les risques et les notes de suivi de chaque action sont réservés")
                .doesNotContain("La salle ferme", "Vu ce jour.");
    }
}
