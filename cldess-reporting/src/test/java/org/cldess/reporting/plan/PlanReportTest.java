package org.cldess.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionLink;
import org.cldess.action.FollowUp;
import org.cldess.action.LinkKind;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class PlanReportTest {
    private static final LocalDate DAY = SmallDossier.DAY;

    private final Action first = SmallDossier.dossier().actions().get(0);

    private final Dossier planned = SmallDossier.dossier()
            .with(Action.builder(ActionId.of("z-1"), first.number() + ".1", "Préparer la suite")
                    .parent(first.id())
                    .weight(3)
                    .history(List.of(FollowUp.blocked(DAY, "La clé manque.", "Retrouver la clé.")))
                    .links(List.of(ActionLink.of(
                            LinkKind.DEPENDS_ON,
                            SmallDossier.dossier().actions().get(1).id())))
                    .build());

    private static String text(Dossier dossier, Audience audience, Locale locale) {
        return ReportText.of(Reports.PLAN.of(dossier, DAY, audience, locale));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.check("plan.txt", text(planned, Audience.COMMITTEE, Locale.FRENCH));
        Golden.check("plan-en.txt", text(planned, Audience.PUBLIC, Locale.ENGLISH));
    }

    @Test
    void tells_the_reasons_to_the_committee_alone() {
        assertThat(text(planned, Audience.COMMITTEE, Locale.FRENCH)).contains("La clé manque.", "Retrouver la clé.");
        assertThat(text(planned, Audience.PARTNER, Locale.FRENCH)).doesNotContain("clé");
    }

    @Test
    void concerns_dossiers_with_an_action() {
        assertThat(Reports.PLAN.concerns(planned)).isTrue();
        assertThat(Reports.PLAN.concerns(planned.toBuilder()
                        .actions(List.of())
                        .movements(List.of())
                        .build()))
                .isFalse();
    }
}
