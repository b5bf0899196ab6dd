package org.cldess.reporting.pdf;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.Block;
import org.apache.fop.area.CTM;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.inline.ForeignObject;
import org.apache.fop.area.inline.InlineArea;
import org.apache.fop.area.inline.TextArea;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.render.AbstractRenderer;

/**
 * Computes the fraction of a page that its text and drawings fill, from the upper margin down. It walks over the areas
 * like a renderer.
 */
final class PageFill extends AbstractRenderer {

    /** The formatter counts in thousandths of a point. */
    private static final double THOUSANDTHS = 1000;

    private int lowest;

    private PageFill(FOUserAgent agent) {
        super(agent);
    }

    /** Returns the filled fraction of the height between the margins, from 0 to 1. */
    static double part(PageViewport page, FOUserAgent agent, PageFormat format) {
        PageFill filled = new PageFill(agent);
        filled.currentPageViewport = page;
        filled.renderBodyRegion(page.getBodyRegion());
        return filled.lowest / THOUSANDTHS / format.printedHeight();
    }

    @Override
    protected void renderText(TextArea text) {
        reach(text.getBlockProgressionOffset() + text.getBaselineOffset());
    }

    @Override
    protected void renderForeignObject(ForeignObject drawing, Rectangle2D place) {
        reach((int) Math.round(place.getMaxY()));
    }

    private void reach(int below) {
        lowest = Math.max(lowest, currentBPPosition + below);
    }

    /** Walks over the content of a cell. */
    @Override
    @SuppressWarnings("unchecked") // the formatter is older than generic types
    protected void renderReferenceArea(Block block) {
        int before = currentBPPosition;
        currentBPPosition += block.getYOffset() + block.getSpaceBefore();
        List<Object> children = block.getChildAreas();
        if (children != null) {
            renderBlocks(block, children);
        }
        currentBPPosition = before;
    }

    @Override
    public String getMimeType() {
        return MimeConstants.MIME_PDF;
    }

    // Mere decoration takes no space.

    @Override
    public void setupFontInfo(FontInfo fonts) {}

    @Override
    protected void startVParea(CTM place, Rectangle clipped) {}

    @Override
    protected void endVParea() {}

    @Override
    protected void startLayer(String layer) {}

    @Override
    protected void endLayer() {}

    @Override
    protected void renderInlineAreaBackAndBorders(InlineArea area) {}
}
