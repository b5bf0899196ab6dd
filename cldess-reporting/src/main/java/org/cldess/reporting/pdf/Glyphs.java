package org.cldess.reporting.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.cldess.reporting.theme.Weight;

/**
 * Chooses the family of each character and measures text. The formatter chooses a family per word and would draw « # » for what no family
 * has; here the choice is made per character, and what none has is told to the caller. Thread-safe; the tables are read once.
 */
final class Glyphs {

    private final Map<Face, GlyphTable> tables = new EnumMap<>(Face.class);

    private Glyphs() {
        try {
            for (Face face : Face.values()) {
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
     * @param lacking told every code point that no family draws; it stands in no run
     */
    List<Run> runs(String text, Weight weight, IntConsumer lacking) {
        GlyphTable main = main(weight);
        GlyphTable spare = spare(weight);
        List<Run> runs = new ArrayList<>();
        String before = "";
        for (int codePoint : text.codePoints().toArray()) {
            if (PrintedText.steersLines(codePoint)) {
                // A break at the end of a run would be lost: it belongs to what it lets begin.
                before = Character.toString(codePoint);
                continue;
            }
            if (codePoint == ' ' || main.draws(codePoint)) {
                Run.append(runs, before, codePoint, false);
            } else if (spare.draws(codePoint)) {
                Run.append(runs, before, codePoint, true);
            } else {
                lacking.accept(codePoint);
            }
            before = "";
        }
        return runs;
    }

    /** The width of a clean text in the unit of the size. What no family draws counts as nothing. */
    double width(String text, Weight weight, double size) {
        GlyphTable main = main(weight);
        GlyphTable spare = spare(weight);
        return size
                * text.codePoints()
                        .filter(codePoint -> !PrintedText.steersLines(codePoint))
                        .mapToDouble(codePoint -> main.draws(codePoint)
                                ? main.advance(codePoint)
                                : spare.draws(codePoint) ? spare.advance(codePoint) : 0)
                        .sum();
    }

    private GlyphTable main(Weight weight) {
        return table(weight == Weight.BOLD ? Face.TEXT_BOLD : Face.TEXT);
    }

    private GlyphTable spare(Weight weight) {
        return table(weight == Weight.BOLD ? Face.SPARE_BOLD : Face.SPARE);
    }

    private GlyphTable table(Face face) {
        return Objects.requireNonNull(tables.get(face));
    }

    private static final class Holder {
        static final Glyphs INSTANCE = new Glyphs();
    }
}
