package org.cldess.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.reporting.Reports;
import org.cldess.reporting.sample.LargeDirectory;
import org.cldess.reporting.sample.LargeDossier;
import org.cldess.reporting.sample.LivingDossier;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.View;
import org.cldess.testing.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartTextSizeTest {
    private static final double EIGHT_POINTS = 8;

    /** The reports with the highest charts; the long ring tests all. */
    private static final List<ReportKind> MOST_CHARTS =
            List.of(Reports.DASHBOARD, Reports.CONTRACT, Reports.NETWORK, Reports.DIRECTORY);

    static Stream<Dossier> dossiers() {
        return Stream.of(
                SmallDossier.dossier(), LivingDossier.dossier(), LargeDossier.dossier(), LargeDirectory.of(300));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void no_text_in_a_chart_is_smaller_than_eight_points(Dossier dossier) {
        View view = View.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);
        for (ReportKind kind : Cases.areLong() ? Reports.all() : MOST_CHARTS) {
            if (kind.concerns(dossier)) {
                PdfPrinter.layout(kind.of(view), new MissingGlyphs()).sequences().stream()
                        .flatMap(sequence -> elements(sequence.pages().getElementsByTagName("svg")).stream())
                        .forEach(drawing -> assertThat(smallest(drawing))
                                .as("%s of %s", kind, dossier.id())
                                .isGreaterThanOrEqualTo(EIGHT_POINTS - 0.001));
            }
        }
    }

    private static double smallest(Element drawing) {
        Element frame = (Element) drawing.getParentNode();
        double scale =
                points(frame.getAttribute("content-height")) / Double.parseDouble(drawing.getAttribute("height"));
        return elements(drawing.getElementsByTagName("text")).stream()
                .mapToDouble(text -> scale * Double.parseDouble(text.getAttribute("font-size")))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static double points(String length) {
        return Double.parseDouble(length.replace("pt", ""));
    }

    private static List<Element> elements(NodeList found) {
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
