package org.cldess.reporting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.cldess.reporting.theme.Weight;

/**
 * Chooses the font family of each character and measures text. The formatter chooses a family per word and would draw
 * « # » for a character that no family has. This class chooses per character, and reports missing characters to the
 * caller. Thread-safe; the tables are read once.
 */
final class Glyphs {

    private final Map<FontFile, GlyphTable> tables = new EnumMap<>(FontFile.class);

    private Glyphs() {
        try {
            for (FontFile face : FontFile.values()) {
                tables.put(face, GlyphTable.read(face));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Glyphs instance() {
        return Holder.INSTANCE;
    }

    /**
     * Splits a clean text into runs of one family each.
     *
     * @param lacking receives every code point that no family draws; it is in no run
     */
    List<Run> runs(String text, Weight weight, IntConsumer lacking) {
        GlyphTable main = main(weight);
        GlyphTable spare = spare(weight);
        Run.Row runs = new Run.Row();
        String before = "";
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int codePoint = text.codePointAt(at);
            if (PrintedText.steersLines(codePoint)) {
                // A break at the end of a run would be lost: it goes to the start of the next run.
                before = Character.toString(codePoint);
                continue;
            }
            if (codePoint == ' ' || main.draws(codePoint)) {
                runs.append(before, codePoint, false);
            } else if (spare.draws(codePoint)) {
                runs.append(before, codePoint, true);
            } else {
                lacking.accept(codePoint);
            }
            before = "";
        }
        return runs.done();
    }

    /** Returns the width of a clean text in the unit of the size. Characters that no family draws have width 0. */
    double width(String text, Weight weight, double size) {
        GlyphTable main = main(weight);
        GlyphTable spare = spare(weight);
        double width = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int codePoint = text.codePointAt(at);
            if (!PrintedText.steersLines(codePoint)) {
                width += main.draws(codePoint)
                        ? main.advance(codePoint)
                        : spare.draws(codePoint) ? spare.advance(codePoint) : 0;
            }
        }
        return size * width;
    }

    private GlyphTable main(Weight weight) {
        return table(weight == Weight.BOLD ? FontFile.TEXT_BOLD : FontFile.TEXT);
    }

    private GlyphTable spare(Weight weight) {
        return table(weight == Weight.BOLD ? FontFile.SPARE_BOLD : FontFile.SPARE);
    }

    private GlyphTable table(FontFile face) {
        return Objects.requireNonNull(tables.get(face));
    }

    private static final class Holder {
        static final Glyphs INSTANCE = new Glyphs();
    }
}
