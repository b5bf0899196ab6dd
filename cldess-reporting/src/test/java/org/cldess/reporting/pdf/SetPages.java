package org.cldess.reporting.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;

/** Sets the pages of a report without any of the decisions that {@link Layout} takes. */
final class SetPages {

    private SetPages() {}

    /** Prints a document of one sequence. */
    static byte[] print(Document pages, PdfMetadata imprint) {
        return print(List.of(new Layout.Sequence(pages, PageFormat.A4)), imprint);
    }

    /** Prints sequences as they are. */
    static byte[] print(List<Layout.Sequence> sequences, PdfMetadata imprint) {
        FopDocument document = FopTypesetter.of(sequences).begin(imprint);
        sequences.forEach(sequence -> document.accept(document.layOut(sequence.pages())));
        return document.end();
    }

    /** Returns, for each sequence, the filled fraction of each sheet. */
    static List<List<Double>> filled(List<Layout.Sequence> sequences, PdfMetadata imprint) {
        FopDocument document = FopTypesetter.of(sequences).begin(imprint);
        return sequences.stream().map(sequence -> filled(sequence, document)).toList();
    }

    private static List<Double> filled(Layout.Sequence sequence, FopDocument document) {
        Compositor laidOut = document.layOut(sequence.pages());
        return IntStream.range(0, laidOut.count())
                .mapToObj(sheet -> laidOut.filled(sheet, sequence.format()))
                .toList();
    }
}
