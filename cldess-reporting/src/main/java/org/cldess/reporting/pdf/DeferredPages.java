package org.cldess.reporting.pdf;

import java.io.OutputStream;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RenderPagesModel;
import org.apache.fop.fonts.FontInfo;
import org.xml.sax.SAXException;

/** Pages of a PDF that are laid out first and drawn together on request. */
final class DeferredPages extends RenderPagesModel {

    DeferredPages(FOUserAgent agent, FontInfo fonts, OutputStream out) throws FOPException {
        super(agent, MimeConstants.MIME_PDF, fonts, out);
    }

    /**
     * Holds pages back until the end. The formatter calls this after each page for the pages that are ready, and at the
     * end for all.
     */
    @Override
    protected boolean checkPreparedPages(PageViewport added, boolean all) {
        return all && super.checkPreparedPages(added, true);
    }

    @Override
    public void endDocument() {
        // Pages are drawn by draw().
    }

    /** Draws all pages, once. */
    void draw() throws SAXException {
        super.endDocument();
    }
}
