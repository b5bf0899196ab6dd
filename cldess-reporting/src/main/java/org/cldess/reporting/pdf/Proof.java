package org.cldess.reporting.pdf;

import java.io.ByteArrayOutputStream;

/** Pages that are laid out and not drawn yet: one sees how full they are, and prints them or sets them anew. */
final class Proof {

    private final Compositor compositor;
    private final Remarks remarks;
    private final ByteArrayOutputStream out;

    Proof(Compositor compositor, Remarks remarks, ByteArrayOutputStream out) {
        this.compositor = compositor;
        this.remarks = remarks;
        this.out = out;
    }

    /** Who laid them out, and knows them. */
    Compositor compositor() {
        return compositor;
    }

    /**
     * Draws the pages; once.
     *
     * @return the PDF: tagged, but not yet sealed
     * @throws org.cldess.validation.Violations if the formatter refuses to set a text
     */
    byte[] print() {
        return remarks.heeding(() -> {
            compositor.draw();
            return out.toByteArray();
        });
    }
}
