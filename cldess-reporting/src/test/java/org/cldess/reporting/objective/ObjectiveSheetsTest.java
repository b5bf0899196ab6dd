package org.cldess.reporting.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.ledger.Funding;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.sample.EverySection;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.Tables;
import org.cldess.reporting.view.Place;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

class ObjectiveSheetsTest {
    private static View view(Audience audience) {
        return View.of(EverySection.dossier(), EverySection.DAY, audience, Locale.FRENCH);
    }

    @Test
    void every_objective_of_any_level_has_a_place() {
        View view = view(Audience.COMMITTEE);
        String text = ReportText.of(Reports.OBJECTIVE_SHEETS.of(view));

        assertThat(view.contract().objectives().stream()
                        .flatMap(Objective::withParts)
                        .map(objective -> "(" + Place.OBJECTIVE.section(objective.id()) + ", "))
                .allSatisfy(place -> assertThat(text).contains(place));
    }

    /** An action that serves two objectives shares its money between them, as in the table of the financing. */
    @Test
    void the_money_of_a_sheet_is_the_share_of_the_objective_in_the_budget() {
        Speech speech = Speech.of(Locale.FRENCH);
        int shared = 0;
        for (View view : Tables.VIEWS) {
            if (view.budget().parts().size() != 1) {
                continue;
            }
            String text = ReportText.of(Reports.OBJECTIVE_SHEETS.of(view));
            for (Objective objective : view.contract().objectives()) {
                Funding funding = view.budget().of(objective).funding();
                if (!funding.equals(Funding.NONE)) {
                    assertThat(text)
                            .as("%s in %s", objective, view)
                            .contains("prévu\u00A0: " + speech.wholeEuros(funding.planned()) + " / ");
                    shared++;
                }
            }
        }
        assertThat(shared).as("objectives with money").isPositive();
    }

    @Test
    void an_objective_without_an_action_says_so_and_nothing_else() {
        Optional<Section> last = Reports.OBJECTIVE_SHEETS.of(view(Audience.COMMITTEE)).sections().stream()
                .filter(section -> section.title().plain().equals("4 Coopérer"))
                .findFirst();

        assertThat(last.orElseThrow().blocks()).hasSize(1);
        assertThat(ReportText.plain(Reports.OBJECTIVE_SHEETS.of(view(Audience.COMMITTEE))))
                .contains("[ Actions: aucune action ne compte ]");
    }

    @Test
    void only_the_committee_reads_why_an_action_is_late_or_stopped() {
        assertThat(ReportText.plain(Reports.OBJECTIVE_SHEETS.of(view(Audience.COMMITTEE))))
                .contains("Le débat est reporté.");
        assertThat(ReportText.plain(Reports.OBJECTIVE_SHEETS.of(view(Audience.PUBLIC))))
                .contains("En retard ou à l’arrêt")
                .doesNotContain("Le débat est reporté.");
    }

    @Test
    void names_the_actions_that_serve_the_objective_and_count_under_another() {
        Dossier dossier = EverySection.dossier();
        Action action = dossier.findAction(ActionId.of("a-2-1-1")).orElseThrow();
        Dossier both = dossier.with(action.toBuilder()
                .objectives(List.of(ObjectiveId.of("o-2-1"), ObjectiveId.of("o-1-1")))
                .build());

        assertThat(ReportText.plain(
                        Reports.OBJECTIVE_SHEETS.of(both, EverySection.DAY, Audience.PUBLIC, Locale.FRENCH)))
                .contains("Servent aussi cet objectif : 2.1.1 Inscrire l’ESS dans le SCOT.");
        assertThat(ReportText.plain(
                        Reports.OBJECTIVE_SHEETS.of(both, EverySection.DAY, Audience.PUBLIC, Locale.ENGLISH)))
                .contains("These also serve this objective: 2.1.1 Inscrire l’ESS dans le SCOT.");
    }
}
