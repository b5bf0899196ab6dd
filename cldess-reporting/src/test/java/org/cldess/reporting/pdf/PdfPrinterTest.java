package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cldess.reporting.Format;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.DemonstrationReport;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfPrinterTest {

    /** The maximum length of printed text that is not in the model: list numbers, gap signs, chart labels. */
    private static final int MARKER = 1200;

    static Report[] reports() {
        return new Report[] {DemonstrationReport.report(), ContractReport.report(), HostileReport.report()};
    }

    @ParameterizedTest
    @MethodSource("reports")
    void prints_files_that_are_accessible_and_can_be_archived(Report report) {
        Validation.assertAccessibleAndArchivable(Printed.of(report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void says_everything_in_reading_order(Report report) throws IOException {
        String spoken = Spoken.of(Printed.of(report));
        int from = 0;
        for (String text : Expected.of(report)) {
            int found = spoken.indexOf(text, from);
            String there = spoken.substring(from, Math.min(from + 300, spoken.length()));
            assertThat(found - from)
                    .as("what stands before %s in %s", text, there)
                    .isBetween(0, MARKER);
            from = found + text.length();
        }
        assertThat(spoken.length() - from).isLessThan(MARKER);
    }

    @Test
    void announces_what_was_added_and_removed_to_who_listens() throws IOException {
        assertThat(Structure.expansions(Printed.of(DemonstrationReport.report())))
                .contains("[supprimé] limitée", "[ajouté] nulle");
    }

    @Test
    void says_when_it_was_made_at_the_foot_and_in_the_metadata() throws IOException {
        byte[] file =
                PdfPrinter.print(DemonstrationReport.report().madeAt(ZonedDateTime.parse("2014-07-02T09:05:41+02:00")));

        Validation.assertAccessibleAndArchivable(file);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Instant.parse("2014-07-02T07:05:41Z"));
            PDFTextStripper pages = new PDFTextStripper();
            pages.setStartPage(2);
            pages.setEndPage(2);
            assertThat(pages.getText(document)).contains("Établi le 2\u00A0juillet 2014 à 9\u00A0h\u00A005");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr-FR,Europe/Paris", "en-US,America/New_York", "tr-TR,Asia/Tokyo", "th-TH-u-ca-buddhist,UTC"})
    void gives_the_same_bytes_under_any_locale_and_time_zone(String locale, String zone) {
        byte[] expected = Printed.of(ContractReport.report());
        Locale oldLocale = Locale.getDefault();
        TimeZone oldZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(PdfPrinter.print(ContractReport.report())).isEqualTo(expected);
        } finally {
            Locale.setDefault(oldLocale);
            TimeZone.setDefault(oldZone);
        }
    }

    @Test
    void only_the_pdf_is_refused_where_the_default_locale_has_digits_of_its_own() throws IOException {
        Locale old = Locale.getDefault();
        try {
            for (String locale : List.of("ar-EG", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                Report report = ContractReport.report();

                Violations refused = catchThrowableOfType(
                        Violations.class, () -> Format.PDF.write(report, OutputStream.nullOutputStream()));
                Format.HTML.write(report, OutputStream.nullOutputStream());

                assertThat(refused.list()).singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("pdf.locale");
                    assertThat(problem.message(Locale.ENGLISH))
                            .isEqualTo(
                                    ("No PDF can be printed while Java’s default locale is %s, which has digits of its"
                                                    + " own. Start Java with -Duser.language.format=fr, or read the HTML page"
                                                    + " of the same document.")
                                            .formatted(locale));
                    assertThat(problem.message(Locale.FRENCH))
                            .isEqualTo(
                                    ("Aucun PDF ne peut être imprimé tant que la langue par défaut de Java est %s, qui a"
                                                    + " ses propres chiffres. Lancez Java avec -Duser.language.format=fr, ou"
                                                    + " lisez la page HTML du même document.")
                                            .formatted(locale));
                });
            }
        } finally {
            Locale.setDefault(old);
        }
    }

    @Test
    void gives_the_same_bytes_from_several_threads_at_once() throws InterruptedException, ExecutionException {
        List<Report> several = List.of(reports());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> printing = Stream.of(several, several)
                    .flatMap(List::stream)
                    .map(report -> threads.submit(() -> PdfPrinter.print(report)))
                    .toList();
            for (int index = 0; index < printing.size(); index++) {
                Report report = several.get(index % several.size());
                assertThat(printing.get(index).get()).as(report.name()).isEqualTo(Printed.of(report));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tells_every_character_that_no_font_draws_before_anything_is_written() {
        Report report = Report.named("r", "Fête 🎉", DemonstrationReport.edition())
                .add(Section.of(
                        "s",
                        "Partie",
                        Paragraph.of("漢 et encore 漢, puis 🎉"),
                        Table.captioned("Noms")
                                .column("Nom", Table.Align.LEFT)
                                .row(Cell.of("Zoé 😺🧭"))
                                .build()))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Violations problems = catchThrowableOfType(Violations.class, () -> Format.PDF.write(report, out));

        assertThat(problems.stream().map(problem -> problem.message(Locale.FRENCH)))
                .containsExactly(
                        "Aucune police du PDF ne dessine le caractère «\u00A0🎉\u00A0» (U+1F389), dans «\u00A0Fête 🎉\u00A0». Remplacez-le par un autre.",
                        "Aucune police du PDF ne dessine le caractère «\u00A0漢\u00A0» (U+6F22), dans «\u00A0Fête 🎉 › Partie\u00A0». Remplacez-le par un autre.",
                        "Aucune police du PDF ne dessine le caractère «\u00A0🎉\u00A0» (U+1F389), dans «\u00A0Fête 🎉 › Partie\u00A0». Remplacez-le par un autre.",
                        "Aucune police du PDF ne dessine le caractère «\u00A0🧭\u00A0» (U+1F9ED), dans «\u00A0Fête 🎉 › Partie › Tableau 1 – Noms\u00A0». Remplacez-le par un autre.");
        assertThat(problems.list()).extracting(Violation::code).containsOnly("text.glyph");
        assertThat(problems.list()).isEqualTo(Format.PDF.check(report).list());
        assertThat(out.size()).isZero();
    }

    @Test
    void prints_scripts_that_run_from_right_to_left() throws IOException {
        Report report = Report.named("r", "Noms", DemonstrationReport.edition())
                .add(Paragraph.of("Camille שלום et سلام Roux"))
                .build();
        byte[] pdf = PdfPrinter.print(report);
        Validation.assertAccessibleAndArchivable(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Camille", "שלום", "Roux");
        }
    }

    @Test
    void tells_what_of_a_single_text_cannot_be_printed() {
        assertThat(Format.PDF.check("Tout va bien ✓").list()).isEmpty();
        assertThat(Format.PDF.check("Fête 🎉").list())
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .containsExactly(
                        "No font in the PDF can draw the character “🎉” (U+1F389), in “Fête 🎉”. Replace it with another one.");
    }
}
