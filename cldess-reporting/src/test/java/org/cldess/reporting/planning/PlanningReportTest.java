package org.cldess.reporting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.planning.PlanningDocument;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.sample.SmallPurchases;
import org.junit.jupiter.api.Test;

class PlanningReportTest {
    private final Dossier dossier = SmallDossier.dossier().toBuilder()
            .planningDocuments(SmallPurchases.planningDocuments())
            .build();

    private static String text(Dossier dossier, LocalDate day, Locale locale) {
        return ReportText.of(Reports.PLANNING_DOCUMENTS.of(dossier, day, Audience.PUBLIC, locale));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.checkOthers("document-urbanisme.txt", text(dossier, SmallDossier.DAY, Locale.FRENCH));
    }

    @Test
    void tells_no_answer_before_it_came() {
        assertThat(text(dossier, LocalDate.of(2014, 5, 1), Locale.FRENCH))
                .contains("Proposée")
                .doesNotContain("Reprise en partie");
    }

    @Test
    void says_what_is_missing_of_a_document_without_stages_and_proposals() {
        PlanningDocument bare = SmallPurchases.planningDocuments().get(0).toBuilder()
                .stages(List.of())
                .proposals(List.of())
                .build();

        assertThat(text(dossier.with(bare), SmallDossier.DAY, Locale.FRENCH))
                .contains("Aucune étape n’est enregistrée.", "Aucune proposition n’est enregistrée.")
                .doesNotContain("Table:", "Figure:");
    }
}
