package org.cldess.reporting.pdf;

import java.io.OutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.Optional;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.apache.fop.area.AreaTreeModel;
import org.apache.fop.area.PageViewport;
import org.apache.fop.fo.pagination.PageSequence;
import org.xml.sax.SAXException;

/**
 * Lays out pages without drawing them, so that the caller can see first how many sheets there are and how full they
 * are. Sequences and sheets count from 0.
 */
final class Compositor extends AreaTreeHandler {

    /** The markers of a page, which the formatter never lets go; empty if another version keeps them elsewhere. */
    private static final Optional<Field> MARKERS = markers();

    /** Creates a compositor whose pages can be drawn. */
    Compositor(FOUserAgent agent, OutputStream out) throws FOPException {
        super(agent, MimeConstants.MIME_PDF, out);
        model = new DeferredPages(agent, getFontInfo(), out);
    }

    /**
     * Creates a compositor that only tries some pages of a report. It reuses the fonts that the compositor of the whole
     * report has read.
     */
    Compositor(FOUserAgent agent, Compositor whole) throws FOPException {
        super(agent, MimeConstants.MIME_PDF, null);
        fontInfo = whole.getFontInfo();
        model = new AreaTreeModel();
    }

    /** Does nothing: the formatter’s own model would draw pages at once. The constructors create another model. */
    @Override
    protected void setupModel(FOUserAgent agent, String format, OutputStream out) {
        // nothing
    }

    /**
     * Lays out a sequence. Its pages then forget the markers of their headers, which are resolved: through its markers,
     * a page keeps everything that was built to lay out its sequence, ten times the memory of the page itself.
     */
    @Override
    public void endPageSequence(PageSequence sequence) {
        super.endPageSequence(sequence);
        int number = model.getPageSequenceCount();
        for (int sheet = 0; sheet < model.getPageCount(number); sheet++) {
            PageViewport page = model.getPage(number, sheet);
            MARKERS.ifPresent(markers -> clear(markers, page));
        }
    }

    private static void clear(Field markers, PageViewport page) {
        try {
            markers.set(page, null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The field of the markers is accessible.", e);
        }
    }

    private static Optional<Field> markers() {
        try {
            Field field = PageViewport.class.getDeclaredField("pageMarkers");
            field.setAccessible(true);
            return Optional.of(field);
        } catch (NoSuchFieldException | InaccessibleObjectException e) {
            return Optional.empty(); // the pages only take more memory
        }
    }

    /** Returns the number of sheets of a sequence. */
    int count(int sequence) {
        return model.getPageCount(sequence + 1);
    }

    /** Returns the fraction of a sheet that its text and drawings fill, from 0 to 1. */
    double filled(int sequence, int sheet, PageFormat format) {
        return PageFill.part(model.getPage(sequence + 1, sheet), getUserAgent(), format);
    }

    /** Draws all pages, once. */
    void draw() throws SAXException {
        ((DeferredPages) model).draw();
    }
}
