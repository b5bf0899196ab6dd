package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.sample.DemonstrationReport;
import org.cldess.validation.Violations;
import org.junit.jupiter.api.Test;

/** Tests the exact wording of the problems when a text cannot be typeset. */
class RefusalsTest {
    private static String said(Violations problems, Locale locale) {
        assertThat(problems.list()).hasSize(1);
        return problems.list().get(0).message(locale).replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    /** Removes the formatter’s own words. */
    private static String without(String sentence) {
        return sentence.replaceAll("\\(.+\\)", "()");
    }

    @Test
    void a_character_that_no_font_draws_is_named_with_its_text() {
        Report report = Report.named("r", "Titre", DemonstrationReport.edition())
                .add(Section.of("s", "Partie", Paragraph.of("Le nom 合 du lieu")))
                .build();

        Violations problems = catchThrowableOfType(Violations.class, () -> PdfPrinter.print(report));

        assertThat(said(problems, Locale.FRENCH))
                .isEqualTo("Aucune police du PDF ne dessine le caractère « 合 » (U+5408), dans « Titre › Partie »."
                        + " Remplacez-le par un autre.");
        assertThat(said(problems, Locale.ENGLISH))
                .isEqualTo("No font in the PDF can draw the character “合” (U+5408), in “Titre › Partie”."
                        + " Replace it with another one.");
    }

    @Test
    void a_text_that_runs_off_its_frame_is_told_with_the_way_out() {
        FoElement root = FoElement.root("font-family", FontFile.TEXT_FAMILY, "xml:lang", "fr");
        root.add("layout-master-set")
                .add("simple-page-master", "master-name", "page", "page-width", "100pt", "page-height", "100pt")
                .add("region-body", "region-name", "body");
        root.add("page-sequence", "master-reference", "page")
                .add("flow", "flow-name", "body")
                .add("block")
                .characters("W".repeat(50));
        PdfMetadata imprint = new PdfMetadata(
                "contrat",
                "Contrat",
                "Un essai",
                "fr",
                LocalDate.of(2014, 6, 30),
                Instant.parse("2014-06-30T00:00:00Z"));

        Violations problems = catchThrowableOfType(Violations.class, () -> SetPages.print(root.document(), imprint));

        assertThat(without(said(problems, Locale.FRENCH)))
                .isEqualTo("Le PDF « Contrat » n’a pas été écrit : un de ses textes ne tient pas dans la page ()."
                        + " Raccourcissez ce texte, ou lisez la page HTML du même document.");
        assertThat(without(said(problems, Locale.ENGLISH)))
                .isEqualTo("The PDF “Contrat” was not written: one of its texts does not fit on the page ()."
                        + " Shorten that text, or read the HTML page of the same document.");
    }
}
