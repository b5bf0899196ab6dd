package org.cldess.reporting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.SiaeKind;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.StatedCriterion;
import org.cldess.identity.LanguageCode;
import org.cldess.matching.criterion.MeetingCriterion;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class TableSheetsReportTest {
    @Test
    void says_what_a_person_has_looked_at() {
        Golden.checkOthers("fiches-tables.txt", ReportText.of(report(named(), Audience.FACILITATOR, Locale.FRENCH)));
    }

    @Test
    void has_a_page_for_each_table_with_every_encounter_once() {
        Report report = report(SmallDossier.dossier(), Audience.COMMITTEE, Locale.FRENCH);

        assertThat(report.sections())
                .filteredOn(section -> section.id().startsWith("table-"))
                .allMatch(section -> section.sheet() == Sheet.PAPER)
                .extracting(Section::id)
                .containsExactly("table-1-eclair");
        assertThat(ReportText.plain(report))
                .containsOnlyOnce("Atelier du Vallon | Parfums d’Essai | ")
                .containsOnlyOnce("Zoé Cachée | Garage d’Essai | ");
    }

    @Test
    void tells_needs_to_the_committee_alone_and_names_no_person_to_the_public() {
        assertThat(ReportText.plain(report(SmallDossier.dossier(), Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Parfums d’Essai cherche « un atelier de mise sous pli » / même commune");
        assertThat(ReportText.plain(report(SmallDossier.dossier(), Audience.PARTNER, Locale.FRENCH)))
                .contains("Zoé Cachée")
                .doesNotContain("mise sous pli");
        assertThat(ReportText.plain(report(SmallDossier.dossier(), Audience.PUBLIC, Locale.FRENCH)))
                .doesNotContain("Zoé");
    }

    @Test
    void tells_what_made_two_a_pair_and_the_two_themselves_only_what_to_talk_of() {
        Dossier dossier = SmallDossier.dossier();
        Actor workshop = dossier.actors().stream()
                .filter(actor -> actor.name().equals("Atelier du Vallon"))
                .findFirst()
                .orElseThrow();
        Meeting asking = dossier.meetings().get(0).toBuilder()
                .criteria(List.of(
                        StatedCriterion.of(MeetingCriterion.SAME_COMMUNE, BigDecimal.ONE),
                        StatedCriterion.ofKinds(List.of(SiaeKind.ACI), BigDecimal.ONE)))
                .build();
        Dossier asked =
                dossier.with(workshop.toBuilder().siae(SiaeKind.ACI).build()).with(asking);

        assertThat(ReportText.plain(report(asked, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("forme cherchée : ");
        assertThat(ReportText.plain(Reports.ITINERARIES.of(asked, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH)))
                .contains("Parfums d’Essai / même commune")
                .doesNotContain("forme cherchée : ");
    }

    @Test
    void tells_the_committee_in_which_languages_two_can_talk() {
        Dossier dossier = SmallDossier.dossier();
        Meeting meeting = dossier.meetings().get(0);
        Dossier asked = dossier.with(meeting.toBuilder()
                .criteria(List.of(StatedCriterion.of(MeetingCriterion.SHARED_LANGUAGE, BigDecimal.ONE)))
                .build());
        for (Actor actor : dossier.actors()) {
            asked = asked.with(actor.toBuilder()
                    .languages(List.of(LanguageCode.parse("it"), LanguageCode.parse("fr")))
                    .build());
        }

        for (Report report : List.of(
                report(asked, Audience.COMMITTEE, Locale.FRENCH),
                Reports.ITINERARIES.of(asked, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH))) {
            assertThat(ReportText.plain(report)).contains("langues communes : français, italien");
        }
        assertThat(ReportText.plain(report(asked, Audience.COMMITTEE, Locale.ENGLISH)))
                .contains("shared languages: French, Italian");
        assertThat(ReportText.plain(report(asked, Audience.PARTNER, Locale.FRENCH)))
                .doesNotContain("italien");
    }

    /** Returns a dossier whose meeting has a break and custom names for its sides. */
    static Dossier named() {
        Meeting meeting = SmallDossier.dossier().meetings().get(0);
        return SmallDossier.dossier()
                .with(meeting.toBuilder()
                        .breakAfter(1)
                        .breakMinutes(10)
                        .firstName("Ateliers")
                        .secondName("Employeurs du bassin")
                        .build());
    }

    private static Report report(Dossier dossier, Audience audience, Locale locale) {
        return Reports.TABLE_SHEETS.of(dossier, SmallDossier.DAY, audience, locale);
    }
}
