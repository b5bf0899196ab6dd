package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final Imprint IMPRINT =
            new Imprint("bilan", "Bilan <2013> & suite", "Un essai", "fr", LocalDate.of(2013, 12, 31));

    @Test
    void makes_links_notes_row_headers_and_foreign_words_conform() {
        Validation.assertAccessibleAndArchivable(
                Seal.close(Press.instance().set(page().document(), IMPRINT).print(), IMPRINT));
    }

    @Test
    void gives_the_same_bytes_in_every_run() {
        byte[] first =
                Seal.close(Press.instance().set(page().document(), IMPRINT).print(), IMPRINT);
        byte[] second =
                Seal.close(Press.instance().set(page().document(), IMPRINT).print(), IMPRINT);
        assertThat(first).isEqualTo(second);
    }

    @Test
    void refuses_a_drawing_that_reads_a_file() {
        Fo root = page();
        assertThatIllegalStateException()
                .isThrownBy(() -> Press.instance()
                        .set(
                                root.add("page-sequence", "master-reference", "a4")
                                        .add("flow", "flow-name", "xsl-region-body")
                                        .add("block")
                                        .add("external-graphic", "src", "file:///etc/hostname", "fox:alt-text", "x")
                                        .document(),
                                IMPRINT)
                        .print())
                .withMessageContaining("/etc/hostname");
    }

    private static Fo page() {
        Fo root = Fo.root("font-family", Face.TEXT_FAMILY, "font-size", "11pt", "xml:lang", "fr");
        root.add("layout-master-set")
                .add("simple-page-master", "master-name", "a4", "page-width", "210mm", "page-height", "297mm")
                .add("region-body", "margin", "20mm");
        Fo flow = root.add("page-sequence", "master-reference", "a4").add("flow", "flow-name", "xsl-region-body");
        flow.add("block", "role", "H1", "id", "top").characters("Bilan");
        Fo text = flow.add("block");
        text.characters("Le ")
                .add("inline", "fox:abbreviation", StructureRepair.LANGUAGE_MARK + "en")
                .characters("speed meeting");
        text.characters(" de ")
                .add("basic-link", "internal-destination", "top", "fox:alt-text", "Bilan")
                .characters("mai");
        Fo note = text.add("footnote");
        note.add("inline").characters("1");
        note.add("footnote-body").add("block").characters("Une note.");
        Fo table = flow.add("table", "table-layout", "fixed", "width", "100%");
        table.add("table-column", "column-width", "50%", "fox:header", "true");
        table.add("table-column", "column-width", "50%");
        Fo header = table.add("table-header").add("table-row");
        header.add("table-cell").add("block").characters("Objectif");
        header.add("table-cell").add("block").characters("Actions");
        Fo body = table.add("table-body");
        Fo row = body.add("table-row");
        row.add("table-cell").add("block").characters("Identifier");
        row.add("table-cell").add("block").characters("8");
        body.add("table-row")
                .add("table-cell", "number-columns-spanned", "2")
                .add("block")
                .characters("Total");
        return root;
    }
}
