package org.cldess.reporting.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The characters that a face draws, and their widths. The widths are the integers of the font file, so that a measured
 * text has the same width on every machine and Java version. Immutable once read.
 */
final class GlyphTable {

    private final CmapLookup glyphs;
    private final int[] advances;
    private final int unitsPerEm;

    private GlyphTable(CmapLookup glyphs, int[] advances, int unitsPerEm) {
        this.glyphs = glyphs;
        this.advances = advances;
        this.unitsPerEm = unitsPerEm;
    }

    static GlyphTable read(FontFile face) throws IOException {
        try (InputStream in = face.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            int[] advances = new int[font.getNumberOfGlyphs()];
            for (int glyph = 0; glyph < advances.length; glyph++) {
                advances[glyph] = font.getAdvanceWidth(glyph);
            }
            return new GlyphTable(font.getUnicodeCmapLookup(), advances, font.getUnitsPerEm());
        }
    }

    boolean draws(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** Returns the width in units of the font size (em). */
    double advance(int codePoint) {
        return (double) advances[glyphs.getGlyphId(codePoint)] / unitsPerEm;
    }
}
