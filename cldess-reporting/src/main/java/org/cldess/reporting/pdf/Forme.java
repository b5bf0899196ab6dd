package org.cldess.reporting.pdf;

import java.io.OutputStream;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.PageViewport;
import org.apache.fop.area.RenderPagesModel;
import org.apache.fop.fonts.FontInfo;
import org.xml.sax.SAXException;

/** Pages of a PDF that are laid out, and drawn all together when they are asked for. */
final class Forme extends RenderPagesModel {

    Forme(FOUserAgent agent, FontInfo fonts, OutputStream out) throws FOPException {
        super(agent, MimeConstants.MIME_PDF, fonts, out);
    }

    /** Asked after each page for those that are ready, and at the end for all: before that, none is. */
    @Override
    protected boolean checkPreparedPages(PageViewport added, boolean all) {
        return all && super.checkPreparedPages(added, true);
    }

    @Override
    public void endDocument() {
        // They wait.
    }

    /** Draws all pages, once. */
    void draw() throws SAXException {
        super.endDocument();
    }
}
