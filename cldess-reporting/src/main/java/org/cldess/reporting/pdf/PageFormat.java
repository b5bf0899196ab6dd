package org.cldess.reporting.pdf;

import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;

/** The paper sizes and their margins. Lengths are in points unless millimetres are mentioned. */
enum PageFormat {
    A4("a4", 210, 297, 20, 18, 20, 18),
    A4_LANDSCAPE("a4-landscape", 297, 210, 20, 18, 20, 18),
    A5("a5", 148, 210, 13, 12, 20, 16),
    /** Room for two badges across and five down; the rows fill it exactly. */
    BADGES("badges", 210, 297, 20, 20, 11, 10.9);

    private static final double POINTS = 72 / 25.4;

    private final String master;
    private final double width;
    private final double height;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;

    PageFormat(String master, double width, double height, double left, double right, double top, double bottom) {
        this.master = master;
        this.width = width;
        this.height = height;
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
    }

    /**
     * Returns the format of a block directly under the report. A block that asks for no new sheet continues on the
     * landscape sheet after a wide table, but never on handouts or badges.
     */
    static PageFormat of(Block block, PageFormat before) {
        if (block instanceof BulletList list && list.marker() == BulletList.Marker.BADGE) {
            return BADGES;
        }
        PageFormat same = before == A4_LANDSCAPE ? A4_LANDSCAPE : A4;
        return block instanceof Section section ? of(section.sheet(), same) : same;
    }

    private static PageFormat of(Sheet sheet, PageFormat same) {
        return switch (sheet) {
            case SAME -> same;
            case NEW, PAPER, NONE -> A4;
            case LANDSCAPE -> A4_LANDSCAPE;
            case A5 -> A5;
        };
    }

    /** Checks whether the top margin has room for a header. */
    boolean hasHeader() {
        return this != BADGES;
    }

    /** Returns the distance of the footer below the text, chosen so that its two lines stay on the sheet. */
    String footerTop() {
        return this == BADGES ? "1mm" : "5mm";
    }

    /** Returns the name of the pages with a header. */
    String master() {
        return master;
    }

    /** Returns the name of the pages without a header. */
    String headless() {
        return master + "-headless";
    }

    /** Returns the name of a sequence whose first page has no header. */
    String opening() {
        return master + "-opening";
    }

    /** Returns the width between the margins. */
    double printedWidth() {
        return (width - left - right) * POINTS;
    }

    /** Returns the height between the margins. */
    double printedHeight() {
        return (height - top - bottom) * POINTS;
    }

    /** Returns the distance of the text from the top edge of the sheet. */
    double textTop() {
        return top * POINTS;
    }

    /** Adds the pages of this format, and the sequences that use them. */
    void define(FoElement masters) {
        define(masters, master(), true);
        define(masters, headless(), false);
        FoElement alternatives = masters.add("page-sequence-master", "master-name", opening())
                .add("repeatable-page-master-alternatives");
        alternatives.with(
                "conditional-page-master-reference", "master-reference", headless(), "page-position", "first");
        alternatives.with("conditional-page-master-reference", "master-reference", master());
    }

    private void define(FoElement masters, String name, boolean header) {
        FoElement page = masters.add("simple-page-master", "master-name", name)
                .set("page-width", millimetres(width))
                .set("page-height", millimetres(height))
                .set("margin-left", millimetres(left))
                .set("margin-right", millimetres(right));
        page.with("region-body", "margin-top", millimetres(top), "margin-bottom", millimetres(bottom));
        if (header) {
            page.with("region-before", "extent", millimetres(top), "display-align", "after");
        }
        page.with("region-after", "extent", millimetres(bottom));
    }

    private static String millimetres(double length) {
        return FoElement.decimal(length) + "mm";
    }
}
