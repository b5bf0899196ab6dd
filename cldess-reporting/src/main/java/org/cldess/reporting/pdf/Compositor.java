package org.cldess.reporting.pdf;

import java.io.OutputStream;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.AreaTreeModel;
import org.xml.sax.SAXException;

/**
 * Lays pages out, as the formatter always does, but draws none before it is told to: one sees how many sheets there are and how full.
 * Sequences and sheets count from 0.
 */
final class Compositor extends AreaTreeHandler {

    /** One whose pages can be drawn. */
    Compositor(FOUserAgent agent, OutputStream out) throws FOPException {
        super(agent, MimeConstants.MIME_PDF, out);
        model = new Forme(agent, getFontInfo(), out);
    }

    /** One who only tries some pages of a report that another lays out whole, by the fonts that were read for it. */
    Compositor(FOUserAgent agent, Compositor whole) throws FOPException {
        super(agent, MimeConstants.MIME_PDF, null);
        fontInfo = whole.getFontInfo();
        model = new AreaTreeModel();
    }

    /** Makes none of the formatter’s pages, which are drawn at once: the constructors make their own. */
    @Override
    protected void setupModel(FOUserAgent agent, String format, OutputStream out) {
        // nothing
    }

    /** How many sheets a sequence takes. */
    int count(int sequence) {
        return model.getPageCount(sequence + 1);
    }

    /** How much of a sheet its text and drawings take, from 0 to 1. */
    double filled(int sequence, int sheet, PageFormat format) {
        return Filled.part(model.getPage(sequence + 1, sheet), getUserAgent(), format);
    }

    /** Draws all pages, once. */
    void draw() throws SAXException {
        ((Forme) model).draw();
    }
}
