package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.sample.DemonstrationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class CompositorTest {

    private static final double A_TENTH_OF_A_POINT = 0.0002;

    static Report[] reports() {
        return PdfPrinterTest.reports();
    }

    /** Compares with the text positions in the printed file. */
    @ParameterizedTest
    @MethodSource("reports")
    void knows_how_far_down_the_text_of_each_sheet_reaches(Report report) throws IOException {
        Layout layout = PdfPrinter.layout(report, new MissingGlyphs());
        layout.sequences().forEach(sequence -> removeDrawings(sequence.pages()));
        PdfMetadata imprint = PdfPrinter.imprint(report);
        List<List<Double>> sheets = SetPages.filled(layout.sequences(), imprint);
        List<Double> filled = new ArrayList<>();
        List<PageFormat> formats = new ArrayList<>();
        for (int sequence = 0; sequence < sheets.size(); sequence++) {
            filled.addAll(sheets.get(sequence));
            formats.addAll(Collections.nCopies(
                    sheets.get(sequence).size(),
                    layout.sequences().get(sequence).format()));
        }

        try (PDDocument document = Loader.loadPDF(SetPages.print(layout.sequences(), imprint))) {
            assertThat(filled).hasSize(document.getNumberOfPages()).hasSizeGreaterThan(2);
            for (int page = 0; page < filled.size(); page++) {
                assertThat(filled.get(page))
                        .as("page %d", page + 1)
                        .isCloseTo(lowest(document, page + 1, formats.get(page)), within(A_TENTH_OF_A_POINT));
            }
        }
    }

    @Test
    void counts_a_drawing_to_its_lower_edge() {
        Report report = DemonstrationReport.report();
        Layout layout = PdfPrinter.layout(report, new MissingGlyphs());
        PdfMetadata imprint = PdfPrinter.imprint(report);
        List<List<Double>> filled = SetPages.filled(layout.sequences(), imprint);
        int drawings = 0;
        for (Layout.Sequence sequence : layout.sequences()) {
            NodeList all = sequence.pages().getElementsByTagName("svg");
            drawings += all.getLength();
            for (int index = 0; index < all.getLength(); index++) {
                Node drawing = all.item(index);
                while (drawing.hasChildNodes()) {
                    drawing.removeChild(drawing.getFirstChild());
                }
            }
        }

        assertThat(drawings).isPositive();
        assertThat(SetPages.filled(layout.sequences(), imprint)).isEqualTo(filled);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void leaves_no_trace_of_what_was_tried(Report report) throws IOException {
        Layout layout = PdfPrinter.layout(report, new MissingGlyphs());
        PdfMetadata imprint = PdfPrinter.imprint(report);
        FopDocument document = FopTypesetter.of(layout.sequences()).begin(imprint);
        for (Layout.Sequence sequence : layout.sequences()) {
            Compositor before = document.layOut(Tightening.CLOSER.of(sequence.pages()));
            Compositor accepted = document.layOut(sequence.pages());
            document.layOut(Tightening.CLOSEST.of(sequence.pages())).drop();
            before.drop();
            document.accept(accepted);
        }

        try (PDDocument printed = Loader.loadPDF(document.end());
                PDDocument untried = Loader.loadPDF(SetPages.print(layout.sequences(), imprint))) {
            assertThat(Structure.of(printed)).isEqualTo(Structure.of(untried));
            assertThat(new PDFTextStripper().getText(printed)).isEqualTo(new PDFTextStripper().getText(untried));
        }
    }

    private static void removeDrawings(Document pages) {
        NodeList drawings = pages.getElementsByTagName("fo:instream-foreign-object");
        while (drawings.getLength() > 0) {
            drawings.item(0).getParentNode().removeChild(drawings.item(0));
        }
    }

    private static double lowest(PDDocument document, int page, PageFormat format) throws IOException {
        List<Double> depths = new ArrayList<>(List.of(0.0));
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                positions.forEach(position -> depths.add(position.getYDirAdj() - format.textTop()));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return depths.stream()
                        .mapToDouble(Double::doubleValue)
                        .filter(depth -> depth <= format.printedHeight())
                        .max()
                        .orElseThrow()
                / format.printedHeight();
    }
}
