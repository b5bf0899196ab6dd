package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.sample.DemonstrationReport;
import org.junit.jupiter.api.Test;

/** Tests a table as a screen reader reads it, tag by tag. */
class TableTagsTest {
    @Test
    void a_table_has_its_caption_its_head_its_groups_its_rows_and_its_total_in_this_order() throws IOException {
        Table table = Table.captioned("Dépenses")
                .column("Poste", Table.Align.LEFT)
                .sum("2013 (€)")
                .sum("2014 (€)")
                .group(Phrase.of("Charges"))
                .row(Cell.of("Loyer"), Cell.of("100"), Cell.of("110"))
                .total(Cell.of("Total"), Cell.of("100"), Cell.of("110"))
                .note("Montants inventés.")
                .build();
        Report report = Report.named("r", "Titre", DemonstrationReport.edition())
                .add(Section.of("s", "Partie", table))
                .build();

        try (PDDocument document = Loader.loadPDF(PdfPrinter.print(report))) {
            List<String> tags = Structure.of(document);
            List<String> ofTable = tags.subList(tags.indexOf("H2") + 1, tags.size());
            assertThat(ofTable)
                    .containsExactly(
                            "Div",
                            "Caption",
                            "Table",
                            // the head: the corner is the header of its column and of the row names
                            "TR",
                            "TH scope=Both",
                            "P",
                            "TH scope=Column",
                            "P",
                            "TH scope=Column",
                            "P",
                            // the group
                            "TR",
                            "TH scope=Row",
                            "P",
                            // the row
                            "TR",
                            "TH scope=Row",
                            "P",
                            "TD",
                            "P",
                            "TD",
                            "P",
                            // the total
                            "TR",
                            "TH scope=Row",
                            "P",
                            "TD",
                            "P",
                            "TD",
                            "P",
                            // the note
                            "P");
        }
    }
}
