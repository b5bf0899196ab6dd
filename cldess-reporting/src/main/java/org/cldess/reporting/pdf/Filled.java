package org.cldess.reporting.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How much of a page its text takes, from the upper margin down. */
final class Filled extends PDFTextStripper {

    private final double top;
    private final double height;
    private double lowest;

    private Filled(PageFormat format) {
        top = format.textTop();
        height = format.printedHeight();
    }

    /** The part of the room between the margins, from 0 to 1. */
    static double part(PDDocument document, int page, PageFormat format) throws IOException {
        Filled filled = new Filled(format);
        filled.setStartPage(page);
        filled.setEndPage(page);
        filled.getText(document);
        return filled.lowest / filled.height;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition position : positions) {
            double below = position.getYDirAdj() - top;
            if (below <= height) {
                lowest = Math.max(lowest, below);
            }
        }
    }
}
