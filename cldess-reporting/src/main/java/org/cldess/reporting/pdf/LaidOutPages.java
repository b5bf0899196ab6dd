package org.cldess.reporting.pdf;

import java.io.ByteArrayOutputStream;

/**
 * Pages that are laid out but not drawn yet. The caller sees how full they are, then prints them or sets them again.
 */
final class LaidOutPages {

    private final Compositor compositor;
    private final FopEvents remarks;
    private final ByteArrayOutputStream out;

    LaidOutPages(Compositor compositor, FopEvents remarks, ByteArrayOutputStream out) {
        this.compositor = compositor;
        this.remarks = remarks;
        this.out = out;
    }

    /** Returns the compositor that laid out the pages. */
    Compositor compositor() {
        return compositor;
    }

    /**
     * Draws the pages. Call it once only.
     *
     * @return the PDF: tagged, but not yet sealed
     * @throws org.cldess.validation.Violations if the formatter rejects a text
     */
    byte[] print() {
        return remarks.heeding(() -> {
            compositor.draw();
            return out.toByteArray();
        });
    }
}
