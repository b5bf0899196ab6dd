package org.cldess.reporting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.actor.ContactId;
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
        Golden.checkOthers("badges.txt", ReportText.of(report(dossier, Audience.FACILITATOR, Locale.FRENCH)));
    }

    @Test
    void has_a_badge_for_each_who_represents_a_guest() {
        Meeting meeting = SmallDossier.dossier().meetings().get(0);
        Guest several = new Guest(
                SmallDossier.PARFUMS,
                Side.SECOND,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                3,
                false,
                List.of(),
                List.of());
        Dossier dossier = SmallDossier.dossier()
                .with(meeting.toBuilder()
                        .guests(meeting.guests().stream()
                                .map(guest -> guest.actor().equals(several.actor()) ? several : guest)
                                .toList())
                        .build());

        String text = ReportText.plain(report(dossier, Audience.COMMITTEE, Locale.FRENCH));

        for (int person = 1; person <= 3; person++) {
            assertThat(text)
                    .contains("- Parfums d’Essai (personne %s)\n  - [OTHER_SIDE Entreprises]\n".formatted(person));
        }
        assertThat(text.split("- Parfums d’Essai", -1)).hasSize(4);
        assertThat(text.split("- Garage d’Essai\n", -1)).hasSize(2);
    }

    @Test
    void names_who_comes_where_it_is_known_and_the_body_alone_for_the_others() {
        Dossier small = SmallDossier.dossier();
        Contact contact = Contact.builder(
                        ContactId.of("c-lise"), "Lise", "Orange", "rencontre éclair", LocalDate.of(2020, 1, 1))
                .build();
        Meeting meeting = small.meetings().get(0);
        Dossier coming = coming(small, contact, meeting);

        String text = ReportText.plain(report(coming, Audience.PARTNER, Locale.FRENCH));

        assertThat(text)
                .contains("- Lise Orange\n  - Parfums d’Essai\n  - [OTHER_SIDE Entreprises]\n")
                .doesNotContain("\n- Parfums d’Essai\n");
        assertThat(ReportText.plain(attendance(coming, Audience.PARTNER))).contains("Parfums d’Essai / Lise Orange | ");
        assertThat(ReportText.plain(report(coming, Audience.PUBLIC, Locale.FRENCH)))
                .contains("\n- Parfums d’Essai\n")
                .doesNotContain("Lise");
        Contact kept =
                contact.toBuilder().keepUntil(SmallDossier.DAY.minusDays(1)).build();
        assertThat(ReportText.plain(report(coming(small, kept, meeting), Audience.FACILITATOR, Locale.FRENCH)))
                .contains("\n- Parfums d’Essai\n")
                .doesNotContain("Lise");
    }

    @Test
    void says_where_each_of_several_people_begins_and_names_them_to_partners() {
        Dossier small = SmallDossier.dossier();
        Contact contact = Contact.builder(
                        ContactId.of("c-lise"), "Lise", "Orange", "rencontre éclair", LocalDate.of(2020, 1, 1))
                .build();
        Dossier coming = coming(small, contact, small.meetings().get(0));
        Meeting meeting = coming.meetings().get(0);
        Dossier several = coming.with(meeting.toBuilder()
                .guests(meeting.guests().stream()
                        .map(guest -> guest.actor().equals(SmallDossier.PARFUMS) ? twice(guest) : guest)
                        .toList())
                .build());

        String text = ReportText.plain(report(several, Audience.PARTNER, Locale.FRENCH));

        assertThat(ReportText.plain(attendance(several, Audience.PARTNER)))
                .containsPattern("Parfums d’Essai \\(Lise Orange\\) \\| [^|]+ \\| Tour 2, table 1 ")
                .containsPattern("Parfums d’Essai \\(personne 2\\) \\| [^|]+ \\| Aucune rencontre prévue ");
        assertThat(text).contains("- Lise Orange\n  - Parfums d’Essai\n", "- Parfums d’Essai (personne 2)\n");
        assertThat(ReportText.plain(report(several, Audience.PUBLIC, Locale.FRENCH)))
                .contains("Parfums d’Essai (personne 1)")
                .doesNotContain("Lise");
    }

    private static Guest twice(Guest guest) {
        return new Guest(
                guest.actor(),
                guest.side(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                2,
                false,
                guest.persons(),
                List.of());
    }

    private static Dossier coming(Dossier small, Contact contact, Meeting meeting) {
        Actor parfums = small.getActor(SmallDossier.PARFUMS);
        return small.with(parfums.toBuilder()
                        .contacts(Stream.concat(parfums.contacts().stream(), Stream.of(contact))
                                .toList())
                        .build())
                .with(meeting.toBuilder()
                        .guests(meeting.guests().stream()
                                .map(guest -> guest.actor().equals(parfums.id())
                                        ? guest.withPersons(List.of(contact.id()))
                                        : guest)
                                .toList())
                        .build());
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
                Side.SECOND,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                11,
                false,
                List.of(),
                List.of());
        Dossier dossier = SmallDossier.dossier()
                .with(meeting.toBuilder()
                        .guests(List.of(new Guest(SmallDossier.ZOE, Side.FIRST), eleven))
                        .excluded(List.of())
                        .build());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Format.PDF.write(report(dossier, Audience.COMMITTEE, Locale.FRENCH), bytes);

        try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
            assertThat(count(pdf, 1, "Garage d’Essai") + count(pdf, 1, "Zoé Cachée"))
                    .isEqualTo(10);
            assertThat(count(pdf, 2, "Garage d’Essai") + count(pdf, 2, "Zoé Cachée"))
                    .isEqualTo(2);
        }
    }

    private static int count(PDDocument pdf, int page, String words) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(pdf).split(words, -1).length - 1;
    }

    private static Report attendance(Dossier dossier, Audience audience) {
        return Reports.ATTENDANCE.of(dossier, SmallDossier.DAY, audience, Locale.FRENCH);
    }

    private static Report report(Dossier dossier, Audience audience, Locale locale) {
        return Reports.BADGES.of(dossier, SmallDossier.DAY, audience, locale);
    }
}
