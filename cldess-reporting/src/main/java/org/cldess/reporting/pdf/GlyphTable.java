package org.cldess.reporting.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Which characters a face draws, and how wide each is. The widths are the integers of the file, so that a measured text is as wide on every
 * machine and every Java. Immutable once read.
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

    static GlyphTable read(Face face) throws IOException {
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

    /** The width in units of the font size: 1 is as wide as the letters are high. */
    double advance(int codePoint) {
        return (double) advances[glyphs.getGlyphId(codePoint)] / unitsPerEm;
    }
}
