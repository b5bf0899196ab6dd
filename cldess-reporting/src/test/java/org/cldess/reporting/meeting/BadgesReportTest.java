package org.cldess.reporting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.Side;
import org.cldess.reporting.Format;
import org.cldess.reporting.Reports;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.sample.Golden;
import org.cldess.reporting.sample.ReportText;
import org.cldess.reporting.sample.SmallDossier;
import org.junit.jupiter.api.Test;

class BadgesReportTest {
    @Test
    void says_what_a_person_has_looked_at() {
        Dossier dossier = TableSheetsReportTest.named();
        Golden.check("badges.txt", ReportText.of(report(dossier, Audience.FACILITATOR, Locale.FRENCH)));
        Golden.check("badges-en.txt", ReportText.of(report(dossier, Audience.FACILITATOR, Locale.ENGLISH)));
    }

    @Test
    void has_a_badge_for_each_who_represents_a_guest() {
        Meeting meeting = SmallDossier.dossier().meetings().get(0);
        Guest several = new Guest(
                SmallDossier.PARFUMS,
                Side.CONVENTIONAL,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                3,
                false);
        Dossier dossier = SmallDossier.dossier()
                .with(meeting.toBuilder()
                        .guests(meeting.guests().stream()
                                .map(guest -> guest.actor().equals(several.actor()) ? several : guest)
                                .toList())
                        .build());

        String text = ReportText.plain(report(dossier, Audience.COMMITTEE, Locale.FRENCH));

        assertThat(text.split("- Parfums d’Essai\n  - \\[OTHER_SIDE Entreprise\\]\n  - Tour 2, table 1", -1))
                .hasSize(4);
        assertThat(text.split("- Garage d’Essai\n", -1)).hasSize(2);
    }

    @Test
    void names_no_person_to_the_public() {
        assertThat(ReportText.plain(report(SmallDossier.dossier(), Audience.PUBLIC, Locale.FRENCH)))
                .doesNotContain("Zoé");
    }

    @Test
    void puts_ten_badges_on_a_sheet() throws IOException {
        Meeting meeting = SmallDossier.dossier().meetings().get(0);
        Guest eleven = new Guest(
                SmallDossier.GARAGE,
                Side.CONVENTIONAL,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                11,
                false);
        Dossier dossier = SmallDossier.dossier()
                .with(meeting.toBuilder()
                        .guests(List.of(new Guest(SmallDossier.ZOE, Side.INTEGRATION), eleven))
                        .excluded(List.of())
                        .build());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Format.PDF.write(report(dossier, Audience.COMMITTEE, Locale.FRENCH), bytes);

        try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
            assertThat(count(pdf, 2, "Garage d’Essai") + count(pdf, 2, "Zoé Cachée"))
                    .isEqualTo(10);
            assertThat(count(pdf, 3, "Garage d’Essai") + count(pdf, 3, "Zoé Cachée"))
                    .isEqualTo(2);
        }
    }

    private static int count(PDDocument pdf, int page, String words) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(pdf).split(words, -1).length - 1;
    }

    private static Report report(Dossier dossier, Audience audience, Locale locale) {
        return Reports.BADGES.of(dossier, SmallDossier.DAY, audience, locale);
    }
}
