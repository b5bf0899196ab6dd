package org.cldess.reporting.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.theme.Weight;

/**
 * Writes text into a page description: each character in a family that draws it, with break opportunities in words that
 * are wider than their place. Characters that no family draws are added to the missing glyphs.
 */
final class TextWriter {

    private static final Pattern OUTSIDE_THE_BASIC_PLANE = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

    private final Glyphs glyphs;
    private final MissingGlyphs missing;

    TextWriter(Glyphs glyphs, MissingGlyphs missing) {
        this.glyphs = glyphs;
        this.missing = missing;
    }

    /** Adds a block for a phrase and returns it. */
    FoElement block(FoElement parent, Phrase phrase, TextStyle style, PrintedPlace place) {
        FoElement block = parent.add("block").styled(style);
        write(block, phrase, style, place);
        return block;
    }

    /** Adds a block for a text and returns it. */
    FoElement block(FoElement parent, String text, TextStyle style, PrintedPlace place) {
        return block(parent, Phrase.of(text), style, place);
    }

    void write(FoElement block, Phrase phrase, TextStyle style, PrintedPlace place) {
        InlinePrinter printer = new InlinePrinter(this, block, style, place);
        List<Inline> runs = phrase.runs();
        for (int i = 0; i < runs.size(); i++) {
            printer.print(runs.get(i), i + 1 < runs.size() ? runs.get(i + 1).text() : "");
        }
    }

    /** Writes letters as they are, each in a family that draws it. */
    void letters(FoElement parent, String text, Weight weight, PrintedPlace place) {
        for (Run run : glyphs.runs(PrintedText.joined(text), weight, codePoint -> missing.add(codePoint, place))) {
            if (run.spare()) {
                parent.add("inline", "font-family", FontFile.SPARE_FAMILY).characters(run.text());
            } else {
                parent.characters(run.text());
            }
        }
    }

    /**
     * Writes a label into a drawing. The formatter cannot draw characters outside the basic plane there: they become
     * U+FFFD.
     */
    void label(FoElement text, String label, Weight weight, PrintedPlace place) {
        String drawn = OUTSIDE_THE_BASIC_PLANE.matcher(PrintedText.of(label)).replaceAll("\uFFFD");
        for (Run run : glyphs.runs(drawn, weight, codePoint -> missing.add(codePoint, place))) {
            if (run.spare()) {
                text.draw("tspan", "font-family", FontFile.SPARE_FAMILY).characters(run.text());
            } else {
                text.characters(run.text());
            }
        }
    }

    double width(String text, Weight weight, double size) {
        return widthOfPrinted(PrintedText.of(text), weight, size);
    }

    /** Returns the width of a text that is already converted for print. */
    double widthOfPrinted(String text, Weight weight, double size) {
        return glyphs.width(text, weight, size);
    }

    WordWidths extent(Phrase phrase, TextStyle style) {
        WordWidths.Measure measure = new WordWidths.Measure();
        for (Inline run : phrase.runs()) {
            run.accept(new InlineMeasure(this, measure, style));
        }
        return measure.done(width(" ", style.weight(), style.size()));
    }

    /** Returns the height of a phrase in the given width. */
    double height(Phrase phrase, TextStyle style, double width) {
        return phrase.isEmpty() ? 0 : extent(phrase, style).lines(width) * style.lineHeight();
    }

    /** Returns the text, shortened at the end of a word if it is wider than the given width. */
    String shortened(String text, TextStyle style, double available) {
        if (width(text, style.weight(), style.size()) <= available) {
            return text;
        }
        List<String> kept = new ArrayList<>();
        for (String word : PrintedText.of(text).split(" ", -1)) {
            kept.add(word);
            if (width(String.join(" ", kept) + " …", style.weight(), style.size()) > available) {
                kept.remove(kept.size() - 1);
                break;
            }
        }
        return String.join(" ", kept) + " …";
    }
}
