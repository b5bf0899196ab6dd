package org.cldess.reporting.pdf;

import org.cldess.reporting.document.Inline;
import org.cldess.reporting.theme.Weight;

/** Measures the runs of a phrase as printed by {@link InlinePrinter}. */
final class InlineMeasure implements Inline.Visitor {
    /** The size of superscript letters relative to the others. */
    static final double SUPERSCRIPT = 0.7;

    private final TextWriter pen;
    private final WordWidths.Measure measure;
    private final TextStyle style;

    InlineMeasure(TextWriter pen, WordWidths.Measure measure, TextStyle style) {
        this.pen = pen;
        this.measure = measure;
        this.style = style;
    }

    @Override
    public void plain(Inline.Plain run) {
        add(run.text(), style.weight(), style.size());
    }

    @Override
    public void strong(Inline.Strong run) {
        add(run.text(), Weight.BOLD, style.size());
    }

    @Override
    public void link(Inline.Link run) {
        add(run.text(), style.weight(), style.size());
    }

    @Override
    public void abbreviation(Inline.Abbreviation run) {
        add(run.text(), style.weight(), style.size());
    }

    @Override
    public void foreign(Inline.Foreign run) {
        add(run.text(), style.weight(), style.size());
    }

    @Override
    public void superscript(Inline.Superscript run) {
        add(run.text(), style.weight(), style.size() * SUPERSCRIPT);
    }

    @Override
    public void status(Inline.Status run) {
        measure.add(StatusPrinter.markWidth(style));
        add(StatusPrinter.word(run.text()), style.weight(), style.size());
        measure.add(StatusPrinter.PADDING);
    }

    @Override
    public void edited(Inline.Edited run) {
        add(run.text(), style.weight(), style.size());
    }

    private void add(String text, Weight weight, double size) {
        measure.add(PrintedText.of(text), piece -> pen.widthOfPrinted(piece, weight, size));
    }
}
