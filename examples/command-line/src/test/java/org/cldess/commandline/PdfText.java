package org.cldess.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads all text in a PDF, visible or not. */
final class PdfText {
    private PdfText() {}

    /** Returns the text of the pages, all strings and the metadata. */
    static String whole(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document) + strings(document);
        }
    }

    /** Returns all strings of a PDF and its metadata: titles, bookmarks, alternative texts, names. */
    private static String strings(PDDocument document) throws IOException {
        StringBuilder strings = new StringBuilder();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>(List.of(document.getDocument().getTrailer()));
        while (!waiting.isEmpty()) {
            COSBase base = waiting.pop();
            COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
            if (object == null || !seen.add(object)) {
                continue;
            }
            if (object instanceof COSString string) {
                strings.append(string.getString()).append('\n');
            } else if (object instanceof COSArray array) {
                array.forEach(waiting::push);
            } else if (object instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(waiting::push);
            }
        }
        try (InputStream metadata = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            return strings.append(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .toString();
        }
    }
}
