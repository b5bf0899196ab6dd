package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.sample.DemonstrationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
        removeDrawings(layout.pages());
        LaidOutPages proof = set(layout, report);
        List<Double> filled = new ArrayList<>();
        List<PageFormat> formats = new ArrayList<>();
        for (int sequence = 0; sequence < layout.formats().size(); sequence++) {
            PageFormat format = layout.formats().get(sequence);
            for (int sheet = 0; sheet < proof.compositor().count(sequence); sheet++) {
                filled.add(proof.compositor().filled(sequence, sheet, format));
                formats.add(format);
            }
        }

        try (PDDocument document = Loader.loadPDF(proof.print())) {
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
        List<List<Double>> filled = filled(set(layout, report).compositor(), layout.formats());
        NodeList drawings = layout.pages().getElementsByTagName("svg");
        assertThat(drawings.getLength()).isPositive();
        for (int index = 0; index < drawings.getLength(); index++) {
            Node drawing = drawings.item(index);
            while (drawing.hasChildNodes()) {
                drawing.removeChild(drawing.getFirstChild());
            }
        }

        assertThat(filled(set(layout, report).compositor(), layout.formats())).isEqualTo(filled);
    }

    /** A sequence can therefore be tried without the others. */
    @ParameterizedTest
    @EnumSource(Tightening.class)
    void lays_a_sequence_out_alone_as_among_others(Tightening closeness) {
        for (Report report : reports()) {
            Layout layout = PdfPrinter.layout(report, new MissingGlyphs());
            Compositor whole = set(layout, report).compositor();
            Map<Integer, Tightening> all = all(layout, closeness);
            List<List<Double>> alone = all.keySet().stream()
                    .map(index -> {
                        Document one = Tightening.some(layout.pages(), Map.of(index, closeness));
                        Compositor trial =
                                FopTypesetter.of(layout.pages()).trial(one, PdfPrinter.imprint(report), whole);
                        return filled(trial, List.of(layout.formats().get(index)))
                                .get(0);
                    })
                    .toList();
            Tightening.apply(layout.pages(), all);

            assertThat(alone)
                    .as(report.name())
                    .isEqualTo(filled(set(layout, report).compositor(), layout.formats()));
        }
    }

    /** Both use the same fonts, which record the characters that they were used for. */
    @ParameterizedTest
    @MethodSource("reports")
    void leaves_no_trace_of_what_was_tried(Report report) {
        Layout layout = PdfPrinter.layout(report, new MissingGlyphs());
        PdfMetadata imprint = PdfPrinter.imprint(report);
        LaidOutPages proof = set(layout, report);
        for (Tightening closeness : Tightening.values()) {
            FopTypesetter.of(layout.pages())
                    .trial(Tightening.some(layout.pages(), all(layout, closeness)), imprint, proof.compositor());
        }

        assertThat(PdfFinisher.close(proof.print(), imprint))
                .isEqualTo(PdfFinisher.close(set(layout, report).print(), imprint));
    }

    private static LaidOutPages set(Layout layout, Report report) {
        return FopTypesetter.of(layout.pages()).set(layout.pages(), PdfPrinter.imprint(report));
    }

    private static Map<Integer, Tightening> all(Layout layout, Tightening closeness) {
        return IntStream.range(0, layout.formats().size())
                .boxed()
                .collect(Collectors.toMap(Function.identity(), index -> closeness));
    }

    /** Returns, for each sequence, how far its sheets are filled. */
    private static List<List<Double>> filled(Compositor compositor, List<PageFormat> formats) {
        return IntStream.range(0, formats.size())
                .mapToObj(sequence -> IntStream.range(0, compositor.count(sequence))
                        .mapToObj(sheet -> compositor.filled(sequence, sheet, formats.get(sequence)))
                        .toList())
                .toList();
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
