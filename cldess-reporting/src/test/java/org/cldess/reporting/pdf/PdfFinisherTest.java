package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PdfFinisherTest {

    private static final PdfMetadata IMPRINT = new PdfMetadata(
            "bilan",
            "Bilan <2013> & suite",
            "Un essai",
            "fr",
            LocalDate.of(2013, 12, 31),
            Instant.parse("2014-01-15T08:30:00Z"));

    @Test
    void makes_links_notes_row_headers_and_foreign_words_conform() {
        Validation.assertAccessibleAndArchivable(
                PdfFinisher.close(SetPages.print(page().document(), IMPRINT), IMPRINT));
    }

    @Test
    void gives_the_same_bytes_in_every_run() {
        byte[] first = PdfFinisher.close(SetPages.print(page().document(), IMPRINT), IMPRINT);
        byte[] second = PdfFinisher.close(SetPages.print(page().document(), IMPRINT), IMPRINT);
        assertThat(first).isEqualTo(second);
    }

    @Test
    void refuses_a_drawing_that_reads_a_file() {
        FoElement root = page();
        assertThatIllegalStateException()
                .isThrownBy(() -> SetPages.print(
                        root.add("page-sequence", "master-reference", "a4")
                                .add("flow", "flow-name", "xsl-region-body")
                                .add("block")
                                .add("external-graphic", "src", "file:///etc/hostname", "fox:alt-text", "x")
                                .document(),
                        IMPRINT))
                .withMessageContaining("/etc/hostname");
    }

    private static FoElement page() {
        FoElement root = FoElement.root("font-family", FontFile.TEXT_FAMILY, "font-size", "11pt", "xml:lang", "fr");
        root.add("layout-master-set")
                .add("simple-page-master", "master-name", "a4", "page-width", "210mm", "page-height", "297mm")
                .add("region-body", "margin", "20mm");
        FoElement flow =
                root.add("page-sequence", "master-reference", "a4").add("flow", "flow-name", "xsl-region-body");
        flow.add("block", "role", "H1", "id", "top").characters("Bilan");
        FoElement text = flow.add("block");
        text.characters("Le ")
                .add("inline", "fox:abbreviation", StructureRepair.LANGUAGE_MARK + "en")
                .characters("speed meeting");
        text.characters(" de ")
                .add("basic-link", "internal-destination", "top", "fox:alt-text", "Bilan")
                .characters("mai");
        FoElement note = text.add("footnote");
        note.add("inline").characters("1");
        note.add("footnote-body").add("block").characters("Une note.");
        FoElement table = flow.add("table", "table-layout", "fixed", "width", "100%");
        table.add("table-column", "column-width", "50%", "fox:header", "true");
        table.add("table-column", "column-width", "50%");
        FoElement header = table.add("table-header").add("table-row");
        header.add("table-cell").add("block").characters("Objectif");
        header.add("table-cell").add("block").characters("Actions");
        FoElement body = table.add("table-body");
        FoElement row = body.add("table-row");
        row.add("table-cell").add("block").characters("Identifier");
        row.add("table-cell").add("block").characters("8");
        body.add("table-row")
                .add("table-cell", "number-columns-spanned", "2")
                .add("block")
                .characters("Total");
        return root;
    }
}
