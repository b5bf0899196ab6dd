package org.cldess.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.accessibility.OnlineService;
import org.cldess.accessibility.OnlineServiceId;
import org.cldess.accessibility.ServiceKind;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class OnlineServicesTest {
    private static String text(Dossier dossier) {
        return ReportText.plain(Reports.RULES.of(dossier, SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH));
    }

    @Test
    void are_shown_with_their_statement_and_plan_where_there_are_any() {
        OnlineService site = OnlineService.builder(OnlineServiceId.of("site"), ServiceKind.SITE, "Site du contrat")
                .publisher(SmallDossier.CAPG)
                .published(LocalDate.of(2013, 3, 4))
                .statement(Known.none())
                .multiYearPlan(
                        new OnlineService.AccessibilityPlan(LocalDate.of(2014, 1, 1), LocalDate.of(2016, 12, 31)))
                .build();

        assertThat(text(SmallDossier.dossier().toBuilder()
                        .onlineServices(List.of(site))
                        .build()))
                .contains("Site du contrat / site | Pays d’Essai | 04/03/2013 | aucune | 01/01/2014 – 31/12/2016");
        assertThat(text(SmallDossier.dossier())).doesNotContain("Accessibilité des services en ligne");
    }
}
