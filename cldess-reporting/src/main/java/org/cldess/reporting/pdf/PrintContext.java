package org.cldess.reporting.pdf;

import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Wording;

/** The state that the printers of one report share: the pen, the wording, and the numbers of tables and charts. */
final class PrintContext {

    private final TextWriter pen;
    private final Wording wording;
    private int tables;
    private int figures;

    PrintContext(TextWriter pen, Wording wording) {
        this.pen = pen;
        this.wording = wording;
    }

    TextWriter pen() {
        return pen;
    }

    Wording wording() {
        return wording;
    }

    /** Returns a caption with its number, or the number alone if the caption is empty. */
    static Phrase caption(String number, Phrase words) {
        return words.isEmpty()
                ? Phrase.of(number.replace(" –", "").replace("\u00A0–", ""))
                : Phrase.of(number + " ").then(words);
    }

    int nextTable() {
        tables++;
        return tables;
    }

    int nextFigure() {
        figures++;
        return figures;
    }
}
