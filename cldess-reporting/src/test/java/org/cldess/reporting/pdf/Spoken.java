package org.cldess.reporting.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a file as a screen reader does: the text of the structure tree, in order, without decoration. */
final class Spoken {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F\\u200B]+");

    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder spoken = new StringBuilder();

    private Spoken() {}

    /** Returns the text without spaces, so that line breaks do not matter. */
    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Spoken reader = new Spoken();
            for (PDPage page : document.getPages()) {
                reader.read(page);
            }
            reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return squeezed(reader.spoken.toString());
        }
    }

    static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    private void read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> onPage = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            StringBuilder text = new StringBuilder();
            append(content, text);
            onPage.merge(content.getMCID(), text.toString(), String::concat);
        }
        texts.put(page, onPage);
    }

    private static void append(PDMarkedContent content, StringBuilder text) {
        for (Object each : content.getContents()) {
            if (each instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (each instanceof PDMarkedContent inner) {
                append(inner, text);
            }
        }
    }

    private void walk(PDStructureNode node, @Nullable PDPage inherited) {
        PDPage page =
                node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : inherited;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                walk(element, page);
            } else if (kid instanceof PDMarkedContentReference reference) {
                speak(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                speak(page, id);
            }
        }
    }

    private void speak(@Nullable PDPage page, int id) {
        spoken.append(texts.getOrDefault(page, Map.of()).getOrDefault(id, ""));
    }
}
