package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.sample.DemonstrationReport;
import org.junit.jupiter.api.Test;

/**
 * Tests line breaks on paper: a sentence is shifted to the right letter by letter, so that a line ends at each of its
 * positions.
 */
class LinesTest {
    private static final String CITED =
            "loi n°\u00A02019-486 du 1er\u00A0mai, 20\u00A0€, 5\u00A0%, N°\u00A03, 40°C, 1re";

    @Test
    void never_end_between_a_letter_and_its_sign_nor_inside_an_ordinal() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfPrinter.print(pushed()))) {
            String text = new PDFTextStripper().getText(document);

            assertThat(text.lines().map(String::strip))
                    .as("lines")
                    .noneMatch(line -> line.matches("(°|er\\b|re\\b|€|%|C,).*"))
                    .anyMatch(line -> line.startsWith("n°"))
                    .anyMatch(line -> line.startsWith("1er"));
            assertThat(text).doesNotContain("#", "\u2060").contains("n°\u00A02019-486");
        }
    }

    private static Report pushed() {
        Block[] sentences = IntStream.range(80, 190)
                .mapToObj(letters -> "il ".repeat(letters / 3) + "o".repeat(letters % 3) + " " + CITED)
                .map(text -> Paragraph.of(text.length() % 2 == 0 ? Phrase.of(text) : Phrase.in(Locale.FRENCH, text)))
                .toArray(Block[]::new);
        return Report.named("r", "Titre", DemonstrationReport.edition())
                .add(Section.of("s", "Partie", sentences))
                .build();
    }
}
