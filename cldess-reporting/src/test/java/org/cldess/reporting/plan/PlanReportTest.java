package org.cldess.reporting.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionLink;
import org.cldess.action.FollowUp;
import org.cldess.action.LinkKind;
import org.cldess.action.Milestone;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
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

    private static String plain(Dossier dossier) {
        return ReportText.plain(Reports.PLAN.of(dossier, DAY, Audience.COMMITTEE, Locale.FRENCH));
    }

    @Test
    void says_what_a_person_has_looked_at() {
        Golden.checkOthers("plan.txt", text(planned, Audience.COMMITTEE, Locale.FRENCH));
        Golden.checkOthers("plan-public.txt", text(planned, Audience.PUBLIC, Locale.FRENCH));
    }

    /** From 1 May to 15 July there are 75 days. */
    @Test
    void says_for_what_an_action_waits_and_how_late_it_begins() {
        Action second = SmallDossier.dossier().actions().get(1);
        Milestone step = second.milestones().get(0);
        Action waiting = Action.builder(ActionId.of("z-2"), "1.1.3", "Acheter ensemble")
                .start(LocalDate.of(2014, 5, 1))
                .end(LocalDate.of(2014, 12, 31))
                .links(List.of(ActionLink.of(LinkKind.DEPENDS_ON, second.id()).once(step.id())))
                .build();
        String plan = plain(SmallDossier.dossier().with(waiting));
        String sheets = ReportText.plain(
                Reports.ACTION_SHEETS.of(SmallDossier.dossier().with(waiting), DAY, Audience.COMMITTEE, Locale.FRENCH));
        Action dropped = second.with(FollowUp.dropped(DAY, "Plus de porteur."));

        assertThat(plan).contains("attend l’action 1.1.2").doesNotContain("dépend de");
        assertThat(sheets)
                .contains("Dépend de 1.1.2 Rejoindre la plateforme d’achats <#action-a-1-1-2>, étape « Convention » :"
                        + " au plus tôt le 15/07/2014")
                .contains("Ne peut commencer avant le 15 juillet 2014 : 75 jours après la date prévue")
                .contains("1.1.3 Acheter ensemble <#action-z-2> dépend de cette action, et l’attend");
        assertThat(plain(SmallDossier.dossier().with(dropped).with(waiting))).doesNotContain("attend l’action");
    }

    @Test
    void tells_the_reasons_to_the_committee_alone() {
        assertThat(text(planned, Audience.COMMITTEE, Locale.FRENCH)).contains("La clé manque.", "Retrouver la clé.");
        assertThat(text(planned, Audience.PARTNER, Locale.FRENCH)).doesNotContain("clé");
    }

    @Test
    void two_objectives_of_one_number_and_title_have_a_row_each() {
        Dossier small = SmallDossier.dossier();
        List<Objective> objectives = new ArrayList<>(small.contract().objectives());
        objectives.add(
                new Objective(ObjectiveId.of("twin"), "1", objectives.get(0).title(), List.of()));
        Dossier twins = small.toBuilder()
                .contract(small.contract().toBuilder().objectives(objectives).build())
                .build();

        assertThat(plain(twins))
                .contains("1 Animer le réseau | 2 | 1 | 1 | 63 %\n", "1 Animer le réseau | 0 | 0 | 0 | s. o.\n")
                .contains("\nTotal | 4 | 1 | 1 | 54 %\n");
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
